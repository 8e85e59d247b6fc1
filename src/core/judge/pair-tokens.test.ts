import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalBatches, fitPair, type Tokens } from './pair-tokens'

/** Limit, two texts, and what `fit` of training/judge/tokens.py makes of them. */
const REFERENCE: readonly (readonly [number, Tokens, Tokens, Tokens, Tokens])[] = [
  [16, [4, 9, 3], [6, 8, 2, 1], [4, 9, 3], [6, 8, 2, 1]],
  [
    16,
    [8, 5, 9, 4, 4, 8, 9, 9, 8, 7, 3, 4, 3, 9, 7, 1, 2, 3, 1, 5],
    [1, 5, 8, 7],
    [8, 5, 9, 4, 4, 8, 9, 9, 8],
    [1, 5, 8, 7],
  ],
  [
    16,
    [7, 7, 8, 3],
    [6, 2, 1, 3, 8, 4, 5, 7, 5, 7, 9, 7, 6, 9, 7, 4, 6, 1, 5, 3],
    [7, 7, 8, 3],
    [3, 8, 4, 5, 7, 5, 7, 9, 7],
  ],
  [
    16,
    [6, 9, 2, 4, 5, 5, 2, 2, 8, 8, 2, 6, 2, 7, 3, 1, 5, 7, 7, 2],
    [1, 1, 7, 6, 9, 5, 9, 4, 1, 5, 1, 2, 2, 9, 1, 4, 7, 5, 5, 3],
    [6, 9, 2, 4, 5, 5],
    [1, 1, 7, 6, 9, 5, 9],
  ],
  [
    17,
    [1, 6, 6, 6, 3, 7, 7, 8, 9, 7, 9, 2, 9, 5, 7, 4, 5, 7, 5, 9],
    [5, 9, 6, 1, 7, 6, 1, 7, 3, 1, 6, 8, 6, 6, 5, 8, 1, 1, 1, 6],
    [1, 6, 6, 6, 3, 7, 7],
    [5, 9, 6, 1, 7, 6, 1],
  ],
  [16, [5, 8, 5, 6, 3, 6, 3], [6, 6, 5, 5, 7, 2, 1], [5, 8, 5, 6, 3, 6], [6, 6, 5, 5, 7, 2, 1]],
  [
    16,
    [3, 5, 9, 4, 5, 4],
    [6, 3, 7, 2, 2, 6, 6, 4, 8, 3, 2, 6, 4, 8, 5, 4, 2, 1, 9, 4, 6, 3, 5, 6, 2, 6, 3, 7, 5, 9],
    [3, 5, 9, 4, 5, 4],
    [3, 2, 6, 4, 8, 5, 4],
  ],
]

const tokens = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 })

describe('fitting a pair', () => {
  it('keeps what the reference keeps', () => {
    for (const [limit, a, b, keptA, keptB] of REFERENCE) {
      expect(fitPair(a, b, limit)).toEqual([keptA, keptB])
    }
  })

  it('leaves short pairs alone and fills the room with stretches of long ones', () => {
    fc.assert(
      fc.property(tokens, tokens, fc.integer({ min: 5, max: 70 }), (a, b, limit) => {
        const [keptA, keptB] = fitPair(a, b, limit)
        expect(keptA.length + keptB.length).toBe(Math.min(limit - 3, a.length + b.length))
        expect(` ${a.join(' ')} `).toContain(` ${keptA.join(' ')} `.replace(/^ +$/u, ' '))
        expect(` ${b.join(' ')} `).toContain(` ${keptB.join(' ')} `.replace(/^ +$/u, ' '))
      }),
    )
  })
})

describe('batches of one length', () => {
  it('hold every place once, in batches of equal length and bounded size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 6 })),
        fc.integer({ min: 1, max: 5 }),
        (lengths, size) => {
          const batches = equalBatches(lengths, size)
          expect(batches.flat().sort((x, y) => x - y)).toEqual(lengths.map((_, place) => place))
          for (const batch of batches) {
            expect(batch.length).toBeLessThanOrEqual(size)
            expect(new Set(batch.map((place) => lengths[place])).size).toBe(1)
          }
        },
      ),
    )
    expect(equalBatches([3, 2, 3, 3], 2)).toEqual([[1], [0, 2], [3]])
  })
})
