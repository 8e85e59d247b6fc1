import { describe, expect, it } from 'vitest'
import { type Comparison, type Finding, type FindingKind, NO_SETTINGS } from '../../../core'
import { reportContents } from './report-contents'
import { reportFileName } from './report-formats'

function finding(kind: FindingKind): Finding {
  const side = {
    articleId: 'a',
    claimId: 'c',
    from: 0,
    to: 1,
    quote: 'x',
    cues: [],
    speaker: null,
    date: null,
  }
  const rest = {
    rule: 'negation',
    place: 'between-sources',
    score: 1,
    similarity: 1,
    explanation: '',
    sharedTerms: [],
    guards: [],
  } as const
  return { id: kind, kind, a: side, b: { ...side, articleId: 'b' }, ...rest }
}

const comparison: Comparison = {
  engine: '1',
  settings: NO_SETTINGS,
  articles: [],
  claims: [],
  alignments: [],
  groups: [],
  findings: [finding('contradiction'), finding('time'), finding('agreement')],
  notAnalysed: [],
  pairsDone: 1,
  pairsTotal: 1,
  judge: { identity: null, state: 'whole', pairs: 3, message: '' },
}

describe('reportContents', () => {
  const given = {
    sourceCount: 2,
    comparison,
    listed: comparison.findings,
    sensitivity: 'balanced',
    standing: [],
    orphans: [],
    tagCount: 1,
  } as const

  it('counts every part in words', () => {
    const lines = reportContents(given).map((line) => line.text)
    expect(lines[0]).toMatch(/^Two sources /)
    expect(lines[1]).toMatch(/^One conflict, /)
    expect(lines[2]).toMatch(/^One pair /)
    expect(lines[4]).toBe('No verdicts, no notes and one tag of yours')
    expect(lines.at(-1)).toContain('every pair of sources was compared')
  })

  it('says what the list leaves out, and which rules did not look', () => {
    const settings = { ...NO_SETTINGS, rulesOff: ['dates', 'names'] as const }
    const [first] = comparison.findings
    const lines = reportContents({
      ...given,
      comparison: { ...comparison, settings },
      listed: first ? [first] : [],
    })
    expect(lines.map((line) => line.text).join('\n')).toContain('weaker findings left out: 2')
    expect(lines.filter((line) => line.warns).map((line) => line.text)).toEqual([
      expect.stringContaining('Two rules that you switched off'),
    ])
  })

  it('never lets a gap read as agreement', () => {
    const notAnalysed = [{ articles: ['a', 'b'], reason: 'stopped', message: 'Stopped' }] as const
    const lines = reportContents({ ...given, comparison: { ...comparison, notAnalysed } })
    expect(lines.filter((line) => line.warns).map((line) => line.text)).toEqual([
      'One part not analysed; the report names each and says so',
    ])
    expect(lines.some((line) => line.text.includes('every pair'))).toBe(false)
  })
})

describe('the line about the judge', () => {
  it('warns where the judge took no part, or only some', () => {
    const warned = (['whole', 'partly', 'pending', 'failed', 'absent', 'off'] as const).map((state) => {
      const judge = { ...comparison.judge, state }
      const lines = reportContents({
        sourceCount: 2,
        comparison: { ...comparison, judge },
        listed: comparison.findings,
        sensitivity: 'balanced',
        standing: [],
        orphans: [],
        tagCount: 0,
      })
      const [line, ...more] = lines.filter(({ text }) => text.includes('judge'))
      expect(more).toEqual([])
      return line?.warns
    })
    expect(warned).toEqual([false, true, true, true, true, true])
  })
})

describe('reportFileName', () => {
  it('keeps letters of any script and drops what file systems refuse', () => {
    expect(reportFileName('Talks: «ноябрь»/2022?', 'pdf')).toBe('Talks ноябрь 2022.pdf')
    expect(reportFileName('../..', 'csv')).toBe('Report.csv')
  })
})
