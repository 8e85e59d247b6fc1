import { describe, expect, it } from 'vitest'
import { pairOfTexts, type SourceFacts } from '../../golden/pair-of-texts'
import type { Evidence, Guard } from '../claim-pair'
import { doubleNegationRule } from '../rules/double-negation'
import { negationRule } from '../rules/negation'
import { numbersRule } from '../rules/numbers'
import { untoldRule } from '../rules/untold'
import { conditionGuard } from './condition'
import { doubleNegationGuard } from './double-negation'
import { modalGuard } from './modal'
import { negativePrefixGuard } from './negative-prefix'
import { otherReferentGuard } from './other-referent'
import { refinementGuard } from './refinement'
import { reportedSpeechGuard } from './reported-speech'
import { roundingGuard } from './rounding'
import { ruleExceptionGuard } from './rule-exception'
import { scopeGuard } from './scope'
import { silenceGuard } from './silence'
import { timeGuard } from './time'

/** Evidence for guards that look at the texts alone. */
const DENIED: Evidence = { rule: 'negation', strength: 1, cuesA: [], cuesB: [], difference: '' }

function noteOf(
  guard: Guard,
  a: string,
  b: string,
  ofA: SourceFacts = {},
  ofB: SourceFacts = {},
): string | null {
  const pair = pairOfTexts(a, b, ofA, ofB)
  return guard(
    pair,
    negationRule(pair) ?? numbersRule(pair) ?? untoldRule(pair) ?? doubleNegationRule(pair) ?? DENIED,
  )
}

describe('guards', () => {
  it('time: says how far apart, and never guesses an unknown date', () => {
    const a = 'There is no ferry to the island.'
    const b = 'The ferry to the island is open.'
    expect(noteOf(timeGuard, a, b, { date: '2022-03-01' }, { date: '2025-06-01' })).toBe(
      'published three years apart',
    )
    expect(noteOf(timeGuard, a, b, { date: '2022-03-01' }, { date: '2023-05-01' })).toBe(
      'published 14 months apart',
    )
    expect(noteOf(timeGuard, a, b, { date: '2022-03-01' }, { date: '2022-03-09' })).toBeNull()
    expect(noteOf(timeGuard, a, b, { date: '2022-03-01' })).toBeNull()
    expect(noteOf(timeGuard, a, b)).toBeNull()
  })

  it('time: a date cut to its year counts as the whole year', () => {
    const a = 'There is no ferry to the island.'
    const b = 'The ferry to the island is open.'
    expect(noteOf(timeGuard, a, b, { date: '2022' }, { date: '2022-12-31' })).toBeNull()
  })

  it('time: years, then and now, before and after', () => {
    expect(
      noteOf(timeGuard, 'The mill had 90 workers in 2023.', 'The mill had 140 workers in 2024.'),
    ).toContain('2023')
    expect(noteOf(timeGuard, 'The tower was formerly closed.', 'The tower is now open.')).toContain('past')
    expect(
      noteOf(timeGuard, 'Before the repair the lift was slow.', 'After the repair the lift was fast.'),
    ).toContain('before')
  })

  it('modal: what may be does not conflict with what is; must against must not does', () => {
    expect(
      noteOf(modalGuard, 'The two sides may sign a treaty.', 'The two sides have not signed a treaty.'),
    ).toContain('possible')
    expect(noteOf(modalGuard, 'The gate must be locked.', 'The gate need not be locked.')).toBeNull()
    expect(noteOf(modalGuard, 'The gate is locked.', 'The gate is not locked.')).toBeNull()
  })

  it('condition: one holds under a condition only', () => {
    expect(
      noteOf(conditionGuard, 'If the dam breaks, the road will be closed.', 'The road is open.'),
    ).not.toBeNull()
    expect(noteOf(conditionGuard, 'The road is closed.', 'The road is open.')).toBeNull()
  })

  it('reported speech: only what the source itself rejects', () => {
    expect(
      noteOf(reportedSpeechGuard, 'Critics falsely claimed that the mine was closed.', 'The mine is open.'),
    ).toContain('does not hold')
    expect(
      noteOf(reportedSpeechGuard, 'Critics said that the mine was closed.', 'The mine is open.'),
    ).toBeNull()
  })

  it('scope: different places, or a part only', () => {
    expect(noteOf(scopeGuard, 'Schools in Porto are closed.', 'Schools in Lisbon are not closed.')).toBe(
      'one speaks of Porto, the other of Lisbon',
    )
    expect(
      noteOf(scopeGuard, 'Fishing is allowed only in the outer harbour.', 'Fishing is not allowed.'),
    ).toContain('part')
    expect(noteOf(scopeGuard, 'Schools in Porto are closed.', 'Schools in Porto are open.')).toBeNull()
  })

  it('refinement: a narrower denial, a scarce affirmation', () => {
    expect(noteOf(refinementGuard, 'No final agreement was reached.', 'An agreement was reached.')).toContain(
      'final',
    )
    expect(
      noteOf(refinementGuard, 'No final agreement was reached.', 'A final agreement was reached.'),
    ).toBeNull()
  })

  it('other referent: two people, two bodies', () => {
    expect(
      noteOf(otherReferentGuard, 'A man survived the crash.', 'A woman did not survive the crash.'),
    ).toContain('woman')
    expect(
      noteOf(otherReferentGuard, 'Norway closed its border.', 'Chile did not close its border.'),
    ).toContain('Norway')
    expect(
      noteOf(otherReferentGuard, 'Norway closed its border.', 'Norway did not close its border.'),
    ).toBeNull()
  })

  it('rule and exception both stand', () => {
    expect(
      noteOf(
        ruleExceptionGuard,
        'Members shall not sell shares.',
        'Members may sell shares to relatives, provided that the board agrees.',
      ),
    ).toContain('exception')
    expect(
      noteOf(ruleExceptionGuard, 'Members shall not sell shares.', 'Members may sell shares.'),
    ).toBeNull()
  })

  it('rounding: one figure is the other rounded', () => {
    expect(noteOf(roundingGuard, 'The march drew 4,987 people.', 'The march drew 5,000 people.')).toContain(
      'rounded',
    )
    expect(noteOf(roundingGuard, 'The march drew 3,000 people.', 'The march drew 5,000 people.')).toBeNull()
  })

  it('double negation: says the same as none', () => {
    expect(noteOf(doubleNegationGuard, 'The treaty is not invalid.', 'The treaty is valid.')).toContain(
      'two negations',
    )
    expect(noteOf(doubleNegationGuard, 'The treaty is not valid.', 'The treaty is valid.')).toBeNull()
  })

  it('negative prefix: part of its word', () => {
    const pair = pairOfTexts('The list is non-exhaustive.', 'The list exists.')
    const inside: Evidence = { ...DENIED, cuesA: [{ from: 12, to: 15, role: 'negation' }] }
    expect(negativePrefixGuard(pair, inside)).toContain('non-exhaustive')
    expect(noteOf(negativePrefixGuard, 'The gate isn’t locked.', 'The gate is locked.')).toBeNull()
  })

  it('silence: not telling is not denying', () => {
    expect(
      noteOf(
        silenceGuard,
        'The ministry did not confirm the arrest of the captain.',
        'The captain was arrested.',
      ),
    ).toContain('silent')
    expect(
      noteOf(silenceGuard, 'The ministry did not arrest the captain.', 'The ministry arrested the captain.'),
    ).toBeNull()
  })
})
