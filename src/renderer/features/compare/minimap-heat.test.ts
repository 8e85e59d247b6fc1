import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkedSpan, MarkKind } from './display-blocks'
import { conflictFrom, type HotPlace, hotPlaces, stripesOf, viewWords } from './minimap-heat'

const place = (top: number, kind: HotPlace['kind'] = 'conflict', height = 20): HotPlace => ({
  top,
  bottom: top + height,
  kind,
})
const mark = (claimId: string, kind: MarkKind | null): MarkedSpan => ({ from: 0, to: 1, claimId, mark: kind })

describe('hotPlaces', () => {
  const heights = new Map([
    ['a', { top: 300, bottom: 320 }],
    ['b', { top: 100, bottom: 140 }],
    ['c', { top: 200, bottom: 220 }],
  ])

  it('are the marked claims from top to bottom, each once however many parts it has', () => {
    const marks = [mark('a', 'conflict'), mark('a', 'conflict'), mark('b', 'same'), mark('c', 'guard')]
    expect(hotPlaces(marks, heights, new Set())).toEqual([
      { top: 100, bottom: 140, kind: 'same' },
      { top: 200, bottom: 220, kind: 'guard' },
      { top: 300, bottom: 320, kind: 'conflict' },
    ])
  })

  it('leave out what is only here, what has no mark or no place, and what is switched off', () => {
    const marks = [mark('a', 'only'), mark('b', null), mark('c', 'reworded'), mark('z', 'conflict')]
    expect(hotPlaces(marks, heights, new Set(['reworded']))).toEqual([])
  })
})

describe('stripesOf', () => {
  it('counts each place in every stripe that it reaches into', () => {
    const stripes = stripesOf([place(0), place(90, 'same'), place(100, 'guard', 100)], 400, 4)
    expect(stripes).toEqual([
      { conflicts: 1, guards: 0, agreements: 1 },
      { conflicts: 0, guards: 1, agreements: 1 },
      { conflicts: 0, guards: 0, agreements: 0 },
      { conflicts: 0, guards: 0, agreements: 0 },
    ])
  })

  it('loses none, wherever it stands, and has no more stripes than asked for', () => {
    const any = fc.record({
      top: fc.nat(2_000),
      bottom: fc.constant(0),
      kind: fc.constant('conflict' as const),
    })
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 1, max: 60 }), (places, count) => {
        const all = places.map((one) => ({ ...one, bottom: one.top + 1 }))
        const stripes = stripesOf(all, 1_000, count)
        expect(stripes).toHaveLength(count)
        expect(stripes.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBe(all.length)
      }),
    )
  })

  it('is empty before anything is laid out', () => {
    expect(stripesOf([place(0)], 0, 2)).toEqual([
      { conflicts: 0, guards: 0, agreements: 0 },
      { conflicts: 0, guards: 0, agreements: 0 },
    ])
  })
})

describe('conflictFrom', () => {
  const places = [place(100), place(200, 'same'), place(300), place(500)]

  it('goes from conflict to conflict and stops at the last', () => {
    expect(conflictFrom(places, 0, 1)?.top).toBe(100)
    expect(conflictFrom(places, 100, 1)?.top).toBe(300)
    expect(conflictFrom(places, 500, 1)).toBeNull()
    expect(conflictFrom(places, 500, -1)?.top).toBe(300)
    expect(conflictFrom(places, 100, -1)).toBeNull()
  })

  it('moves on where the screen could stand only on a half pixel', () => {
    expect(conflictFrom(places, 99.5, 1)?.top).toBe(300)
    expect(conflictFrom(places, 300.5, -1)?.top).toBe(100)
  })
})

describe('viewWords', () => {
  const places = [place(100), place(150, 'same'), place(180, 'reworded'), place(190, 'guard'), place(900)]

  it('takes what was moved for an agreement', () => {
    const moved = [place(100, 'moved'), place(120, 'same')]
    expect(viewWords(moved, { top: 0, height: 400, total: 2_000 })).toBe('0 % down; in view two agreements')
  })

  it('says how far down the view is and what it has', () => {
    expect(viewWords(places, { top: 0, height: 400, total: 2_000 })).toBe(
      '0 % down; in view one conflict and two agreements',
    )
    expect(viewWords(places, { top: 800, height: 400, total: 2_000 })).toBe('50 % down; in view one conflict')
    expect(viewWords(places, { top: 1_600, height: 400, total: 2_000 })).toBe(
      '100 % down; in view neither conflicts nor agreements',
    )
  })

  it('stands at the top of a text that needs no scrolling', () => {
    expect(viewWords([], { top: 0, height: 400, total: 400 })).toMatch(/^0 % down/)
  })
})
