import { describe, expect, it } from 'vitest'
import { type Claim, compare } from '../../../core'
import { claimAtClick, claimInPlaceOf, claimsByArticle, findingsWith, linedUpWith } from './claim-order'

function claim(id: string, ...spans: readonly (readonly [number, number])[]): Claim {
  return {
    id,
    articleId: id.charAt(0),
    sentence: 0,
    spans: spans.map(([from, to]) => ({ from, to })),
    kind: 'factual',
    polarity: 'positive',
    modality: 'asserted',
    attribution: null,
    quantities: [],
    times: [],
    entities: [],
    cues: [],
    terms: [],
  }
}

describe('claimsByArticle', () => {
  it('has the claims of each source in reading order, the shorter of two that begin together first', () => {
    const lists = claimsByArticle([
      claim('a3', [9, 12]),
      claim('b1', [0, 4]),
      claim('a2', [0, 9]),
      claim('a1', [0, 5]),
    ])
    expect([...lists].map(([id, list]) => [id, list.map((one) => one.id)])).toEqual([
      ['a', ['a1', 'a2', 'a3']],
      ['b', ['b1']],
    ])
  })
})

describe('claimInPlaceOf', () => {
  const claims = [claim('a1', [0, 10]), claim('a2', [10, 30]), claim('a3', [12, 28]), claim('b1', [10, 30])]

  it('is the claim of the same source that stands most like the one that is gone', () => {
    expect(claimInPlaceOf(claims, 'a:10-29')?.id).toBe('a2')
    expect(claimInPlaceOf(claims, 'a:12-27~1')?.id).toBe('a3')
    expect(claimInPlaceOf(claims, 'b:0-11')?.id).toBe('b1')
  })

  it('is none where nothing stands, or the id names no place', () => {
    expect(claimInPlaceOf(claims, 'a:30-40')).toBe(null)
    expect(claimInPlaceOf(claims, 'c:0-10')).toBe(null)
    expect(claimInPlaceOf(claims, 'a1')).toBe(null)
  })
})

describe('claimAtClick', () => {
  const shared = [claim('whole', [0, 40]), claim('inner', [10, 20]), claim('half', [5, 30])]

  it('takes the shortest first and then the longer ones, round and round', () => {
    const picked = [null, 'inner', 'half', 'whole'].map((present) => claimAtClick(shared, present)?.id)
    expect(picked).toEqual(['inner', 'half', 'whole', 'inner'])
  })

  it('takes the shortest when another claim is at hand, and none where there is none', () => {
    expect(claimAtClick(shared, 'elsewhere')?.id).toBe('inner')
    expect(claimAtClick([], 'elsewhere')).toBeNull()
  })
})

describe('what belongs to a claim', () => {
  const comparison = compare(
    [
      'The bakery has no oven. Its bread comes by cart from Lund.',
      'The bakery has an oven. The carts from Lund bring its bread.',
    ].map((text, i) => ({ id: `s${i}`, text, meta: {}, cutOverrides: [] })),
  )

  it('is every finding that has it on either side', () => {
    const [first] = comparison.findings
    if (!first) throw new Error('nothing was found')
    for (const side of [first.a, first.b])
      expect(findingsWith(comparison.findings, side.claimId)).toContain(first)
    expect(findingsWith(comparison.findings, 'none')).toEqual([])
  })

  it('is what is lined up with it outside its point, never the claim itself or its point', () => {
    for (const { id } of comparison.claims) {
      const point = comparison.groups.find((group) => group.claims.includes(id))
      for (const { claim: other } of linedUpWith(comparison, id)) {
        expect(other.id).not.toBe(id)
        expect(point?.claims ?? []).not.toContain(other.id)
      }
    }
    const apart = { ...comparison, groups: [] }
    const [alignment] = comparison.alignments
    if (!alignment) throw new Error('nothing was lined up')
    expect(linedUpWith(apart, alignment.a).map(({ claim: other }) => other.id)).toContain(alignment.b)
  })
})
