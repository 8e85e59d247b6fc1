import { describe, expect, it } from 'vitest'
import { pairOfTexts } from '../golden/pair-of-texts'
import { EVERY_RULE, judgingOf } from './judging'
import { presupposedRule } from './presupposed'

const DENIAL = 'Orsa and Lund have no talks.'

describe('what a source takes to be there', () => {
  it.each([
    'The talks between Orsa and Lund lasted two days.',
    'The latest talks between Orsa and Lund have not produced a treaty.',
  ])('conflicts with the denial that it exists, weakly: %s', (affirmer) => {
    const found = presupposedRule(pairOfTexts(DENIAL, affirmer))
    expect(found?.difference).toBe('one denies any talks, the other speaks of it as being there')
    expect(found?.strength).toBeLessThan(0.5)
    expect(presupposedRule(pairOfTexts(affirmer, DENIAL))?.strength).toBe(found?.strength)
  })

  it.each([
    ['other parties', 'The talks between Brask and Holm lasted two days.'],
    ['a word that goes with another', 'The talks process between Orsa and Lund is slow.'],
    ['a wish', 'Orsa is open to talks with Lund.'],
    ['a possibility', 'Talks between Orsa and Lund may begin in May.'],
    ['a denial', 'There were no talks between Orsa and Lund.'],
  ])('does not with %s', (_, other) => {
    expect(presupposedRule(pairOfTexts(DENIAL, other))).toBeNull()
  })

  it('is weaker where the denial is of another rank', () => {
    const talks = 'The talks between Orsa and Lund lasted two days.'
    const strength = (denial: string): number => presupposedRule(pairOfTexts(denial, talks))?.strength ?? 0
    const leaders = strength('There are no talks between the leaders of Orsa and Lund.')
    expect(leaders).toBeGreaterThan(0)
    expect(leaders).toBeLessThan(strength('There are no talks between Orsa and Lund.'))
  })

  it('is asked between articles only', () => {
    expect(EVERY_RULE.last).toBeNull()
    const pair = pairOfTexts(DENIAL, 'The latest talks between Orsa and Lund have not produced a treaty.')
    expect(judgingOf({ rulesOff: [], ownOpposites: [] }).last?.(pair)).toEqual(presupposedRule(pair))
  })
})
