import { describe, expect, it } from 'vitest'
import { GUARD_NAMES, NO_SETTINGS, RULE_NAMES, SENSITIVITIES } from '../model/comparison'
import { REPORT_EXAMPLE } from './report-example'
import { reportView, tagNames } from './report-view'
import {
  capital,
  counted,
  dateWords,
  kindWords,
  number,
  placeWords,
  reasonWords,
  ruleWords,
  sensitivityWords,
  settingsWords,
  verdictWords,
} from './report-words'
import { summarySentences } from './summary'

describe('reportView', () => {
  const view = reportView(REPORT_EXAMPLE)

  it('numbers findings in rank order over all kinds', () => {
    expect(view.findings.map(({ number: place, finding }) => [place, finding.kind])).toEqual([
      [1, 'contradiction'],
      [2, 'time'],
      [3, 'agreement'],
    ])
    expect([view.conflicts.length, view.guarded.length, view.agreements.length]).toEqual([1, 1, 1])
  })

  it('gives reviews to their findings and lists orphans apart', () => {
    expect(view.findings.map(({ review }) => review?.verdict ?? null)).toEqual(['conflict', null, null])
    expect(view.orphans).toHaveLength(1)
    expect(view.kept).toEqual([])
  })

  it('leaves out tags that were removed', () => {
    expect(tagNames(view.findings[0]?.review ?? null, view.tagOf)).toHaveLength(1)
    expect(tagNames(null, view.tagOf)).toEqual([])
  })

  it('names a source by title, then file, then id', () => {
    expect(view.sources.map((source) => source.name)[0]).toBe('Winter timetable')
    expect(view.sources.map((source) => source.name)[2]).toBe('s3')
    const untitled = REPORT_EXAMPLE.sources.map((source) => ({
      ...source,
      article: { ...source.article, meta: {} },
    }))
    const names = reportView({ ...REPORT_EXAMPLE, sources: untitled }).sources.map((source) => source.name)
    expect(names).toEqual(['s1.txt', 's2.txt', 's3'])
  })

  it('puts files that were not read before parts that were not compared', () => {
    expect(view.missing.map((part) => [part.names.length, part.reason])).toEqual([
      [1, 'not read'],
      [2, 'stopped'],
    ])
  })
})

describe('the sensitivity of a report', () => {
  const [first, second, third] = REPORT_EXAMPLE.comparison.findings
  if (!first || !second || !third) throw new Error('the example has three findings')
  const cut = {
    ...REPORT_EXAMPLE,
    comparison: {
      ...REPORT_EXAMPLE.comparison,
      findings: [
        { ...first, listed: 'everything' as const },
        { ...second, listed: 'everything' as const },
        { ...third, listed: 'balanced' as const },
      ],
    },
  }

  it('leaves out what is weaker, and says how much; what was judged stays', () => {
    const view = reportView(cut)
    expect(view.findings.map(({ number: place, finding }) => [place, finding.kind])).toEqual([
      [1, 'contradiction'],
      [2, 'agreement'],
    ])
    expect([view.sensitivity, view.belowCut]).toEqual(['balanced', 1])
    expect(summarySentences(cut, view).join(' ')).toContain('“balanced”: one weaker finding not listed')
  })

  it('lists everything where that is set', () => {
    const view = reportView({ ...cut, sensitivity: 'everything' })
    expect([view.findings.length, view.belowCut]).toEqual([3, 0])
    expect(reportView({ ...cut, sensitivity: 'sure' }).findings).toHaveLength(1)
  })
})

describe('summarySentences', () => {
  it('counts verdicts and never hides what is missing', () => {
    const said = summarySentences(REPORT_EXAMPLE, reportView(REPORT_EXAMPLE)).join(' ')
    expect(said).toContain(
      'Three sources compared: one conflict flagged, one pair that only looks like one, one agreement.',
    )
    expect(said).toContain('one conflict confirmed, none held to be no conflict, none undecided')
    expect(said).toContain('One verdict on passages that are gone')
    expect(said).toContain('Not everything was analysed: two parts left out.')
  })

  it('calls a conflict a flag until someone has judged', () => {
    const unjudged = { ...REPORT_EXAMPLE, reviews: [] }
    expect(summarySentences(unjudged, reportView(unjudged)).join(' ')).toContain('not a finding of fact')
  })

  it('says that copies are one voice', () => {
    const copied = {
      ...REPORT_EXAMPLE,
      comparison: { ...REPORT_EXAMPLE.comparison, copies: [['s1', 's2'], ['s3']] },
    }
    expect(summarySentences(copied, reportView(copied)).join(' ')).toContain(
      'One group of sources sharing one text',
    )
  })
})

describe('report words', () => {
  it('has different words for every guard and rule', () => {
    expect(new Set(GUARD_NAMES.map(reasonWords)).size).toBe(GUARD_NAMES.length)
    expect(new Set(RULE_NAMES.map(ruleWords)).size).toBe(RULE_NAMES.length)
    expect(kindWords('reported-speech')).toBe('Not a conflict: reported speech')
  })

  it('says what was set', () => {
    expect(settingsWords(NO_SETTINGS)).toBe('all rules on; no opposites of your own')
    const ledger = [{ id: 'l1', name: 'Kyiv', aliases: ['Kiev', 'Kyjiw'] }]
    expect(settingsWords({ rulesOff: [], ownOpposites: [], ledger })).toBe(
      'all rules on; no opposites of your own; names put together: “Kyiv” = “Kiev” = “Kyjiw”',
    )
    expect(settingsWords({ rulesOff: ['names'], ownOpposites: [{ a: 'up ', b: 'down' }] })).toBe(
      'rules off: different names; your own opposites: “up” / “down”',
    )
    expect(new Set(SENSITIVITIES.map(sensitivityWords)).size).toBe(SENSITIVITIES.length)
    expect([placeWords('between-sources'), placeWords('headline')]).toEqual(['', 'headline against text'])
  })

  it('says verdicts', () => {
    expect(verdictWords(null, null)).toBe('Not judged yet')
    expect(verdictWords('no-conflict', 'wording')).toBe('No conflict: wording only')
    expect(verdictWords('no-conflict', null)).toBe('No conflict')
    expect(verdictWords('undecided', null)).toBe('Undecided')
  })

  it('writes numbers in words where few, dates as far as they are known', () => {
    expect([counted(0, 'part'), counted(1, 'part'), counted(12, 'part'), counted(13, 'part')]).toEqual([
      'no parts',
      'one part',
      'twelve parts',
      '13 parts',
    ])
    expect([number(0), number(3), number(40)]).toEqual(['none', 'three', '40'])
    expect(['2023-03-02T10:00Z', '2023-03', '2023', 'soon'].map(dateWords)).toEqual([
      '2 March 2023',
      'March 2023',
      '2023',
      'soon',
    ])
    expect(capital('no parts')).toBe('No parts')
  })
})
