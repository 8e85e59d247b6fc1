import { describe, expect, it } from 'vitest'
import {
  type Article,
  compare,
  type Finding,
  NO_SETTINGS,
  RULE_NAMES,
  type RuleName,
  SENSITIVITIES,
} from '../../../core'
import { countsAt, countsByRule } from './finding-counts'
import { litRuns } from './lit-runs'
import { isWhole, pairProblem } from './pair-problem'
import { RULE_DESCRIPTIONS } from './rule-descriptions'

const found = (rule: RuleName, examples: readonly string[], rulesOff: readonly RuleName[]): boolean => {
  const articles = examples.map((text, i): Article => ({ id: `s${i}`, text, meta: {}, cutOverrides: [] }))
  return compare(articles, { ...NO_SETTINGS, rulesOff }).findings.some((finding) => finding.rule === rule)
}

describe('RULE_DESCRIPTIONS', () => {
  it('name every rule of the engine once; the judge is none', () => {
    const rules = RULE_NAMES.filter((rule) => rule !== 'judge')
    expect(RULE_DESCRIPTIONS.map(({ rule }) => rule).filter((rule) => rule !== 'judge')).toHaveLength(
      rules.length,
    )
    expect(RULE_DESCRIPTIONS.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules))
  })

  it.each(RULE_DESCRIPTIONS.filter(({ example }) => example.length > 0))(
    'show by their example what $rule finds, and does not find once it is off',
    ({ rule, example }) => {
      expect(found(rule, example, [])).toBe(true)
      expect(found(rule, example, [rule])).toBe(false)
    },
  )
})

describe('the counts', () => {
  const findings = compare(
    [
      'There is no ferry to the island. The storm destroyed 40 boats. The council accepted the plan.',
      'A ferry to the island runs every day. The storm destroyed 25 boats. The council accepted the plan.',
    ].map((text, i): Article => ({ id: `s${i}`, text, meta: {}, cutOverrides: [] })),
  ).findings

  it('grow with what is listed and end at everything', () => {
    const totals = SENSITIVITIES.map((sensitivity) => {
      const { conflicts, notConflicts, agreements } = countsAt(findings, sensitivity)
      return conflicts + notConflicts + agreements
    })
    expect(totals).toEqual([...totals].sort((x, y) => x - y))
    expect(totals.at(-1)).toBe(findings.length)
    expect(findings.length).toBeGreaterThan(1)
  })

  it('by rule add up to all findings, and tell those held back', () => {
    const held = (finding: Finding) => ({ ...finding, kind: 'time' as const })
    const [first, ...rest] = findings
    if (!first) throw new Error('nothing was found')
    const counts = [...countsByRule([held(first), ...rest]).values()]
    expect(counts.reduce((sum, { found: n }) => sum + n, 0)).toBe(findings.length)
    expect(counts.reduce((sum, { heldBack }) => sum + heldBack, 0)).toBe(
      1 + rest.filter(({ kind }) => kind !== 'contradiction' && kind !== 'agreement').length,
    )
  })
})

describe('pairProblem', () => {
  const others = [{ a: 'on stream', b: 'mothballed' }]

  it('lets a new pair pass, and one that is not finished', () => {
    expect(pairProblem({ a: 'leased', b: 'sold' }, others)).toBeNull()
    expect(pairProblem({ a: 'leased', b: ' ' }, others)).toBeNull()
    expect([isWhole({ a: 'leased', b: ' ' }), isWhole({ a: 'leased', b: 'sold' })]).toEqual([false, true])
  })

  it('says in words what is wrong with the others', () => {
    expect(pairProblem({ a: ' Leased', b: 'leased ' }, others)).toBe('Both are the same.')
    expect(pairProblem({ a: 'Mothballed', b: 'on  stream' }, others)).toBe('You have this pair already.')
    expect(pairProblem({ a: '—', b: 'sold' }, others)).toBe('Each side needs a word.')
    expect(pairProblem({ a: 'x'.repeat(61), b: '' }, others)).toContain('too long')
  })
})

describe('litRuns', () => {
  it('loses no letter and lights what is named once', () => {
    const spans = [
      { from: 4, to: 8 },
      { from: 0, to: 5 },
      { from: 12, to: 99 },
    ]
    const runs = litRuns('The mill is on stream.', spans)
    expect(runs.map(({ text }) => text).join('')).toBe('The mill is on stream.')
    expect(runs.filter(({ lit }) => lit).map(({ text }) => text)).toEqual(['The m', 'ill', 'on stream.'])
  })
})
