import { describe, expect, it } from 'vitest'
import type { Finding, JudgeUse } from '../model/comparison'
import { csvReport } from './csv-report'
import { htmlReport } from './html-report'
import { jsonReport } from './json-report'
import { judgeUseWords, seenBy, seenByWords } from './judge-words'
import { markdownReport } from './markdown-report'
import { REPORT_EXAMPLE } from './report-example'
import type { ReportInput } from './report-input'
import { textReport } from './text-report'

const FORMATS = [textReport, markdownReport, htmlReport, jsonReport] as const

function withJudge(judge: Partial<JudgeUse>): ReportInput {
  const { comparison } = REPORT_EXAMPLE
  return { ...REPORT_EXAMPLE, comparison: { ...comparison, judge: { ...comparison.judge, ...judge } } }
}

describe('the judge in reports', () => {
  const [first] = REPORT_EXAMPLE.comparison.findings
  if (!first) throw new Error('the example has no finding')

  it('is named with its fingerprint and the number of pairs, in every format', () => {
    for (const format of FORMATS) {
      const report = format(REPORT_EXAMPLE)
      expect(report).toContain('d'.repeat(64))
      expect(report).toContain('41')
      expect(report).not.toContain('no neural judge')
    }
  })

  it('is said not to have taken part where it did not, and why', () => {
    const message = 'Not analysed by the judge: it is switched off.'
    for (const format of FORMATS)
      expect(format(withJudge({ state: 'off', pairs: 0, message }))).toContain(message)
    expect(judgeUseWords({ identity: null, state: 'absent', pairs: 0, message: '' })).toBe(
      'Not analysed by the judge. Every finding rests on rules alone.',
    )
  })

  it('is told of in the summary where it broke off', () => {
    const message = 'Analysed by the judge in part: it ran out of memory'
    const words = textReport(withJudge({ state: 'partly', pairs: 12, message }))
    expect(words.slice(0, words.indexOf('== Conflicts'))).toContain('judged 12 pairs of claims. Analysed by')
    expect(textReport(REPORT_EXAMPLE).split('== Conflicts')[0]).not.toContain('pairs of claims')
  })

  it('says of each finding who sees it', () => {
    const view = { contradiction: 0.1, entailment: 0.2, reverseEntailment: 0.8 }
    const { judge: _, ...unseen } = first
    const kinds: readonly (readonly [Finding, string])[] = [
      [first, 'both'],
      [{ ...first, judge: view }, 'rules'],
      [{ ...first, judge: view, kind: 'agreement' }, 'both'],
      [{ ...first, judge: view, rule: 'judge' }, 'judge'],
      [unseen, 'rules'],
    ]
    for (const [finding, expected] of kinds) expect(seenBy(finding)).toBe(expected)
    expect(seenByWords(unseen)).toBe('')
    expect(textReport(REPORT_EXAMPLE)).toContain(
      'Seen by a rule and by the judge (contradiction 0.93, the second follows from the first 0.01',
    )
    expect(csvReport(REPORT_EXAMPLE)).toContain('both,0.931,0.012,0.02')
  })
})
