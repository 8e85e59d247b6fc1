import { describe, expect, it } from 'vitest'
import type { Alignment } from '../model/comparison'
import { groupClaims } from './group-claims'

function alignment(a: string, b: string, similarity: number): Alignment {
  return { a, b, similarity, relation: 'reworded' }
}

/** `a1` is claim 1 of article a. */
const articleOf = (claim: string): string => claim.charAt(0)

describe('groupClaims', () => {
  it('joins what several sources say on one point', () => {
    const groups = groupClaims(
      [alignment('a1', 'b1', 0.8), alignment('b1', 'c1', 0.7), alignment('a2', 'b2', 0.6)],
      articleOf,
    )
    expect(groups).toEqual([
      { id: 'a1', claims: ['a1', 'b1', 'c1'] },
      { id: 'a2', claims: ['a2', 'b2'] },
    ])
  })

  it('leaves weak alignments out', () => {
    expect(groupClaims([alignment('a1', 'b1', 0.2)], articleOf)).toEqual([])
  })

  it('does not let a topic swallow everything', () => {
    const chain = ['b1', 'b2', 'b3', 'b4'].map((claim) => alignment('a1', claim, 0.9))
    const [group] = groupClaims(chain, articleOf)
    expect(group?.claims.filter((claim) => articleOf(claim) === 'b')).toHaveLength(2)
  })

  it('does not depend on the order of its input', () => {
    const input = [alignment('a1', 'b1', 0.8), alignment('b1', 'c1', 0.7), alignment('a2', 'b2', 0.6)]
    expect(groupClaims([...input].reverse(), articleOf)).toEqual(groupClaims(input, articleOf))
  })
})
