import { describe, expect, it } from 'vitest'
import { pairOfTexts } from '../golden/pair-of-texts'
import { eventLikeness } from './event-likeness'

function measured(a: string, b: string): { readonly event: number; readonly matter: number } {
  const { a: sideA, b: sideB, likeness } = pairOfTexts(a, b)
  return { event: eventLikeness(sideA.view, sideB.view, likeness), matter: likeness.similarity }
}

const RESCUE = 'The lifeboat saved 23 sailors off the coast on Saturday.'

describe('eventLikeness', () => {
  it('takes other figures for another event on the same matter', () => {
    const same = measured(RESCUE, 'A lifeboat rescued 23 sailors off the coast on Saturday.')
    const other = measured(RESCUE, 'A lifeboat rescued 26 sailors off the coast on Saturday.')
    expect(other.event).toBeLessThan(same.event * 0.7)
    expect(other.matter).toBeGreaterThan(same.matter * 0.7)
  })

  it('takes other days and other people for another event', () => {
    const same = measured('Anna Reed was chosen on Monday.', 'Anna Reed was elected on Monday.')
    const day = measured('Anna Reed was chosen on Monday.', 'Anna Reed was elected on Friday.')
    const person = measured('Anna Reed was chosen on Monday.', 'Paul Brandt was elected on Monday.')
    expect(day.event / day.matter).toBeLessThan(same.event / same.matter)
    expect(person.event / person.matter).toBeLessThan(same.event / same.matter)
  })

  it('does not mind that only one side gives particulars', () => {
    const { event, matter } = measured(RESCUE, 'A lifeboat rescued sailors off the coast.')
    expect(event).toBe(matter)
  })

  it('knows figures in words', () => {
    const { event, matter } = measured(RESCUE, 'A lifeboat rescued twenty sailors.')
    expect(event).toBeLessThan(matter)
    const same = measured('Three sailors drowned.', '3 sailors drowned.')
    expect(same.event).toBeGreaterThanOrEqual(same.matter)
  })
})
