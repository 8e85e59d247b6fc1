import { describe, expect, it } from 'vitest'
import { pairOfTexts } from '../../golden/pair-of-texts'
import type { Rule } from '../claim-pair'
import { agreementRule } from './agreement'
import { datesRule, finerDateRule } from './dates'
import { doubleNegationRule } from './double-negation'
import { modalsRule } from './modals'
import { namesRule } from './names'
import { negationRule } from './negation'
import { numbersRule } from './numbers'
import { oppositesRule } from './opposites'
import { parityRule } from './parity'
import { quantifiersRule } from './quantifiers'
import { roundedRule } from './rounded'
import { stanceRule } from './stance'
import { swappedRule } from './swapped'
import { threatRule } from './threat'
import { untoldRule } from './untold'
import { workingRule } from './working'

/** Each rule with the pair of its doc comment, and one that only looks like it. */
const CASES: readonly {
  readonly name: string
  readonly rule: Rule
  readonly fires: readonly [string, string]
  readonly silent: readonly [string, string]
}[] = [
  {
    name: 'agreement',
    rule: agreementRule,
    fires: ['The council approved the new harbour.', 'The new harbour was approved by the council.'],
    silent: ['The council approved the new harbour.', 'The council did not approve the new harbour.'],
  },
  {
    name: 'dates',
    rule: datesRule,
    fires: ['The bridge was opened on 4 May 2011.', 'The bridge was opened on 9 June 2011.'],
    silent: ['The bridge was opened on 4 May 2011.', 'The bridge was opened in May 2011.'],
  },
  {
    name: 'agreement: nothing replaced',
    rule: agreementRule,
    fires: ['The office received two letters from the union.', 'Two letters had reached the office.'],
    silent: ['The lamps on the pier were working at noon.', 'The lamps on the pier were dark at noon.'],
  },
  {
    name: 'dates: time of day',
    rule: datesRule,
    fires: ['She left Oland at 7.40 p.m.', 'She left Oland at 20:15.'],
    silent: ['She left Oland shortly before 8 p.m.', 'She left Oland at 20:15.'],
  },
  {
    name: 'dates: an event that did not happen has none',
    rule: datesRule,
    fires: ['The dam was painted on 3 May 2016.', 'The dam was painted on 9 July 2016.'],
    silent: ['The dam was not painted on 3 May 2016.', 'The dam was painted on 9 July 2016.'],
  },
  {
    name: 'finer date',
    rule: finerDateRule,
    fires: ['The bridge was opened on 4 May 2011.', 'The bridge was opened in May 2011.'],
    silent: ['The bridge was opened on 4 May 2011.', 'The bridge was opened in June 2011.'],
  },
  {
    name: 'numbers: an addition on one side',
    rule: numbersRule,
    fires: [
      'The bus was carrying 31 pupils and a driver.',
      'The bus was carrying 44 pupils and a driver, as the school counted them.',
    ],
    silent: [
      'The bus was carrying 31 pupils and a driver.',
      'The school has 44 pupils, as the town counted them.',
    ],
  },
  {
    name: 'rounded',
    rule: roundedRule,
    fires: ['The tender is worth 11.8 million crowns.', 'It is a small job, about 12 million crowns.'],
    silent: ['The tender is worth 11.8 million crowns.', 'It is a small job, about 16 million crowns.'],
  },
  {
    name: 'swapped',
    rule: swappedRule,
    fires: ['The flag on the tower is red.', 'The flag on the tower is green.'],
    silent: ['A red car stood in front of the bank.', 'A blue car stood in front of the bank.'],
  },
  {
    name: 'swapped: not one of several',
    rule: swappedRule,
    fires: ['The captain stood near the water.', 'The captain stood far from the water.'],
    silent: ['The orchard has blue or purple flowers.', 'The orchard has blue or yellow flowers.'],
  },
  {
    name: 'threat',
    rule: threatRule,
    fires: ['If the roof is not mended, the museum will close.', 'The museum has not closed.'],
    silent: ['If the roof is not mended, the museum will not close.', 'The museum has not closed.'],
  },
  {
    name: 'working',
    rule: workingRule,
    fires: ['The beacon on the pier was working.', 'The beacon on the pier was dark.'],
    silent: ['The beacon on the pier was working.', 'The beacon on the pier was not dark.'],
  },
  {
    name: 'double negation',
    rule: doubleNegationRule,
    fires: ['The treaty is not invalid.', 'The treaty is valid.'],
    silent: ['The treaty is not valid.', 'The treaty is valid.'],
  },
  {
    name: 'modals',
    rule: modalsRule,
    fires: ['Visitors must leave bags at the desk.', 'Visitors may not leave bags at the desk.'],
    silent: ['Visitors must leave bags at the desk.', 'Visitors may leave bags at the desk.'],
  },
  {
    name: 'names',
    rule: namesRule,
    fires: ['The parcel was sent from Faro to Oslo.', 'The parcel was sent from Porto to Oslo.'],
    silent: ['The parcel was sent from Faro to Oslo.', 'The parcel was sent to Oslo from Faro.'],
  },
  {
    name: 'negation',
    rule: negationRule,
    fires: ['There is no ferry link to the island.', 'A ferry link to the island is open.'],
    silent: ['There is no ferry link to the island.', 'No ferry link to the island is open.'],
  },
  {
    name: 'numbers',
    rule: numbersRule,
    fires: ['The fire destroyed 40 houses.', 'The fire destroyed 25 houses.'],
    silent: ['The fire destroyed more than 20 houses.', 'The fire destroyed 25 houses.'],
  },
  {
    name: 'opposites',
    rule: oppositesRule,
    fires: ['The council accepted the offer.', 'The council rejected the offer.'],
    silent: ['The council accepted the offer.', 'The court rejected the appeal.'],
  },
  {
    name: 'parity',
    rule: parityRule,
    fires: [
      'The minister did not tell the truth about the mine.',
      'The minister told the truth on the mine.',
    ],
    silent: ['The minister did not tell the truth about the mine.', 'The minister owns a part of the mine.'],
  },
  {
    name: 'quantifiers',
    rule: quantifiersRule,
    fires: ['All crew members were rescued.', 'Not all crew members were rescued.'],
    silent: ['Some crew members were rescued.', 'Not all crew members were rescued.'],
  },
  {
    name: 'stance',
    rule: stanceRule,
    fires: ['The minister denied that the mine was sold.', 'The mine was sold.'],
    silent: ['The minister said that the mine was sold.', 'The mine was sold.'],
  },
  {
    name: 'untold',
    rule: untoldRule,
    fires: ['The ministry did not confirm the arrest of the captain.', 'The captain was arrested.'],
    silent: ['The ministry did not confirm the arrest of the captain.', 'The bridge was repaired.'],
  },
]

describe('rules', () => {
  it.each(CASES)('$name fires on its example, in both orders', ({ rule, fires: [a, b] }) => {
    expect(rule(pairOfTexts(a, b))).not.toBeNull()
    expect(rule(pairOfTexts(b, a))).not.toBeNull()
  })

  it.each(CASES)('$name is silent on what only looks like it', ({ rule, silent: [a, b] }) => {
    expect(rule(pairOfTexts(a, b))).toBeNull()
    expect(rule(pairOfTexts(b, a))).toBeNull()
  })

  it.each(CASES)('$name lights words of both texts', ({ rule, fires: [a, b] }) => {
    const evidence = rule(pairOfTexts(a, b))
    for (const [text, cues] of [
      [a, evidence?.cuesA],
      [b, evidence?.cuesB],
    ] as const) {
      expect(cues?.length).toBeGreaterThanOrEqual(evidence?.rule === 'negation' ? 0 : 1)
      for (const cue of cues ?? []) expect(text.slice(cue.from, cue.to).trim()).not.toBe('')
    }
    expect((evidence?.cuesA.length ?? 0) + (evidence?.cuesB.length ?? 0)).toBeGreaterThan(0)
    expect(evidence?.strength).toBeGreaterThan(0)
    expect(evidence?.strength).toBeLessThanOrEqual(1)
  })
})

describe('negation', () => {
  it.each([
    ['The two ports do not maintain a direct line.', 'The two ports keep a direct line open.'],
    ['The two ports are not aware of any direct line.', 'A direct line between the two ports is open.'],
    [
      'A formal dialogue between the two ports does not exist.',
      'The formal dialogue between the two ports continues.',
    ],
    [
      'A formal channel between the two ports is yet to be established.',
      'The two ports keep a formal channel open.',
    ],
    [
      'Direct contact between the ports does not mean a change of policy.',
      'Direct contact between the ports has not been established.',
    ],
  ])('sees that "%s" denies what "%s" says', (a, b) => {
    expect(negationRule(pairOfTexts(a, b))?.rule).toBe('negation')
  })

  it.each([
    ['The railway did not raise its fares.', 'The railway raised the platform by ten centimetres.'],
    ['The two ports do not maintain a direct line.', 'One port is open to talks on a direct line.'],
    ['Some residents do not support the plan.', 'Some residents support the plan.'],
  ])('does not oppose "%s" and "%s"', (a, b) => {
    expect(negationRule(pairOfTexts(a, b))).toBeNull()
  })
})

describe('numbers', () => {
  it.each([
    ['The bridge is 300 metres long.', 'The bridge is 12 metres wide.'],
    ['The march drew about 200 people.', 'The march drew 210 people.'],
    ['The fire destroyed 40 houses.', 'The fire destroyed 25 cars.'],
  ])('does not oppose "%s" and "%s"', (a, b) => {
    expect(numbersRule(pairOfTexts(a, b))).toBeNull()
  })
})
