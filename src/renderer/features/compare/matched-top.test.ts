import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counterparts, matchedTop, nearestCounterparts } from './matched-top'

const pair = (here: number, there: number, height = 20): Counterparts => ({
  here: { top: here, bottom: here + height },
  there: { top: there, bottom: there + height },
})
const view = { scrolled: 1000, height: 500 }
const LINE = 0.3

describe('nearestCounterparts', () => {
  it('takes the passage at the reading line, else the nearest above or below', () => {
    const [above, at, below] = [pair(1100, 5), pair(1140, 900), pair(1190, 10)]
    expect(nearestCounterparts([above, at, below], view, LINE)).toBe(at)
    expect(nearestCounterparts([above, below], view, LINE)).toBe(above)
    expect(nearestCounterparts([pair(1010, 5), below], view, LINE)).toBe(below)
  })

  it('takes the first of those that are equally near: findings come first', () => {
    const [first, second] = [pair(1140, 900), pair(1140, 30)]
    expect(nearestCounterparts([first, second], view, LINE)).toBe(first)
  })

  it('does not go by what is out of sight', () => {
    expect(nearestCounterparts([pair(900, 5), pair(1500, 5)], view, LINE)).toBeNull()
    expect(nearestCounterparts([], view, LINE)).toBeNull()
    const reachesIn = pair(990, 5)
    expect(nearestCounterparts([reachesIn], view, LINE)).toBe(reachesIn)
  })
})

describe('matchedTop', () => {
  it('puts the counterpart at the height of the passage', () => {
    expect(matchedTop(pair(1140, 3000), view, { height: 500 })).toBe(3000 - 140)
  })

  it('keeps the first line of the counterpart in sight', () => {
    expect(matchedTop(pair(990, 3000), view, { height: 500 })).toBe(3000)
    expect(matchedTop(pair(1450, 3000), view, { height: 200 })).toBe(2900)
  })

  it('has the counterpart in sight, and where there is room at the height of the passage', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(9000), fc.integer({ min: 100, max: 900 }), (here, there, height) => {
        const match = pair(here, there)
        if (!nearestCounterparts([match], view, LINE)) return
        const offset = there - matchedTop(match, view, { height })
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(offset).toBeLessThan(height)
        const own = here - view.scrolled
        if (own >= 0 && own <= height / 2) expect(offset).toBe(own)
      }),
    )
  })
})
