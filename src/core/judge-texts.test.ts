import { describe, expect, it } from 'vitest'
import { judgeTexts } from './judge-texts'

describe('judgeTexts', () => {
  it('finds the conflict between any two claims of the passages', () => {
    const found = judgeTexts(
      'The pier is old. There is no ferry link to Oland.',
      'A ferry link to Oland is open.',
    )
    expect(found.relation).toBe('contradiction')
    expect(found.rule).toBe('negation')
    expect(found.evidence.a).toEqual(['no'])
  })

  it('names the guard and its note', () => {
    const found = judgeTexts('The march drew 4,987 people.', 'The march drew 5,000 people.')
    expect(found.relation).toBe('rounding')
    expect(found.evidence.note).toContain('rounded')
  })

  it('orders conflicts above guarded ones above none', () => {
    const open = judgeTexts('The council approved the plan.', 'The council did not approve the plan.').score
    const guarded = judgeTexts(
      'The council may approve the plan.',
      'The council has not approved the plan.',
    ).score
    const none = judgeTexts('The council approved the plan.', 'A choir sang.').score
    expect(open).toBeGreaterThan(guarded)
    expect(guarded).toBeGreaterThan(none)
  })

  it('measures likeness without polarity, over the whole passage', () => {
    const denied = judgeTexts(
      'The council approved the plan.',
      'The council did not approve the plan.',
    ).similarity
    const other = judgeTexts('The council approved the plan.', 'The council built a school.').similarity
    expect(denied).toBeGreaterThan(other)
  })

  it('lets the judge find what no rule sees, and take back what it holds compatible', () => {
    const a = 'The wells in the valley have run dry.'
    const b = 'Water in the valley is plentiful.'
    const score = { contradiction: 0.98, entailment: 0.01, reverseEntailment: 0.01 }
    expect(judgeTexts(a, b).relation).toBe('neutral')
    const found = judgeTexts(a, b, { score, cosine: 0.7 })
    expect([found.relation, found.rule]).toEqual(['contradiction', 'judge'])
    const unrelated = { contradiction: 0, entailment: 0.02, reverseEntailment: 0.01 }
    expect(judgeTexts(a, b, { score: unrelated, cosine: 0.7 }).relation).toBe('neutral')
    expect(judgeTexts(a, b, { score: unrelated, cosine: 0.7 }).score).toBeLessThan(found.score)
  })

  it('answers for empty texts', () => {
    expect(judgeTexts('', '').relation).toBe('neutral')
  })
})
