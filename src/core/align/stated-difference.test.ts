import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../claims/analyse-article'
import type { Claim } from '../model/claim'
import { statedDifference } from './stated-difference'

function claimOf(text: string): Claim {
  const article = { id: 'x', text, meta: { date: '2024-05-17' }, cutOverrides: [] }
  const [claim] = analyseArticle(article).claims
  if (!claim) throw new RangeError(`no claim in "${text}"`)
  return claim
}

function differs(a: string, b: string): boolean {
  const there = statedDifference(claimOf(a), claimOf(b))
  expect(statedDifference(claimOf(b), claimOf(a))).toBe(there)
  return there
}

describe('statedDifference', () => {
  it('sees figures of one kind that cannot both be meant', () => {
    expect(differs('The wall is 40 kilometres long.', 'The wall is 25 kilometres long.')).toBe(true)
    expect(differs('The wall is 40 kilometres long.', 'The wall is about 41 kilometres long.')).toBe(false)
    expect(differs('The wall is 3 kilometres long.', 'The wall is 3,000 metres long.')).toBe(false)
  })

  it('does not compare figures of different kinds', () => {
    expect(differs('The wall is 40 kilometres long.', 'The wall cost 25 million dollars.')).toBe(false)
  })

  it('sees other days, and no difference between a day and its year', () => {
    expect(differs('The bridge opened on 3 May 2021.', 'The bridge opened on 9 May 2021.')).toBe(true)
    expect(differs('The bridge opened on 3 May 2021.', 'The bridge opened in 2021.')).toBe(false)
  })

  it('has nothing to say where one side gives none', () => {
    expect(differs('The bridge opened on 3 May 2021.', 'The bridge opened.')).toBe(false)
  })
})
