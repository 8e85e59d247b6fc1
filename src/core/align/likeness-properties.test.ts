import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../claims/analyse-article'
import { analyseText } from '../claims/analyse-text'
import { alignArticles } from './align-articles'
import { type ClaimView, claimView } from './claim-view'
import { eventLikeness } from './event-likeness'
import { likenessOf } from './similarity'

const SUBJECTS = ['The council', 'Norway', 'Anna Reed', 'The ferry company', 'A witness', 'Nine miners']
const VERBS = ['approve', 'close', 'repair', 'reject', 'leave', 'buy']
const OBJECTS = [
  'the bridge',
  'the northern harbour',
  'a new school',
  '40 houses',
  'the plan for the tramway',
]
const PLACES = ['', ' in Velden', ' on Monday', ' in 2021', ' near the border']

/** Sentences in the past, denied or not: "The council did not close the bridge in Velden." */
const parts = fc.tuple(
  fc.constantFrom(...SUBJECTS),
  fc.constantFrom(...VERBS),
  fc.constantFrom(...OBJECTS),
  fc.constantFrom(...PLACES),
)
type Parts = readonly [string, string, string, string]
function sentence([subject, verb, object, place]: Parts, denied: boolean): string {
  return `${subject} ${denied ? 'did not' : 'did'} ${verb} ${object}${place}.`
}

function viewOf(text: string): ClaimView | null {
  const [claim] = analyseText('x', text).claims
  return claim ? claimView(claim) : null
}

function likenesses(a: string, b: string): readonly number[] | null {
  const viewA = viewOf(a)
  const viewB = viewOf(b)
  if (!viewA || !viewB) return null
  const likeness = likenessOf(viewA, viewB, () => 1)
  return [likeness.similarity, eventLikeness(viewA, viewB, likeness)]
}

describe('likeness of claims', () => {
  it('is the same both ways round and between 0 and 1', () => {
    fc.assert(
      fc.property(parts, parts, fc.boolean(), (a, b, denied) => {
        const there = likenesses(sentence(a, denied), sentence(b, false))
        const back = likenesses(sentence(b, false), sentence(a, denied))
        for (const [index, value] of (there ?? []).entries()) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
          expect(back?.[index]).toBeCloseTo(value, 10)
        }
      }),
      { seed: 5, numRuns: 150 },
    )
  })

  it('does not see who denies', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const affirmed = likenesses(sentence(a, false), sentence(b, false))
        const denied = likenesses(sentence(a, true), sentence(b, false))
        if (affirmed === null || denied === null) return
        for (const [index, value] of affirmed.entries()) expect(denied[index]).toBeCloseTo(value, 6)
      }),
      { seed: 6, numRuns: 100 },
    )
  })

  it('is highest between a claim and itself', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [self = 0] = likenesses(sentence(a, false), sentence(a, false)) ?? []
        const [other = 0] = likenesses(sentence(a, false), sentence(b, false)) ?? []
        expect(self).toBeGreaterThanOrEqual(other - 1e-9)
      }),
      { seed: 7, numRuns: 100 },
    )
  })
})

describe('alignment', () => {
  it('does not depend on the order of the two articles', () => {
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 2, maxLength: 6 }),
        fc.array(parts, { minLength: 2, maxLength: 6 }),
        (one, two) => {
          const article = (id: string, of: readonly Parts[]) =>
            analyseArticle({
              id,
              text: of.map((line) => sentence(line, false)).join(' '),
              meta: {},
              cutOverrides: [],
            })
          const a = article('a', one)
          const b = article('b', two)
          const pair = (x: string, y: string, similarity: number): string =>
            `${x} ${y} ${similarity.toFixed(9)}`
          const there = alignArticles(a, b).map((found) => pair(found.a, found.b, found.similarity))
          const back = alignArticles(b, a).map((found) => pair(found.b, found.a, found.similarity))
          expect(back.sort()).toEqual(there.sort())
        },
      ),
      { seed: 8, numRuns: 40 },
    )
  })
})
