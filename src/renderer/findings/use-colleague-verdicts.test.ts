import { describe, expect, it } from 'vitest'
import { type Finding, type FindingSide, findingKey } from '../../core'
import { type ColleagueReviewRecord, colleagueReviewId } from '../../project'
import { colleaguesByFinding } from './use-colleague-verdicts'

const texts = new Map([
  ['a', 'The dam held all night.'],
  ['b', 'The dam broke in the night.'],
])

function side(articleId: string, from: number, to: number): FindingSide {
  const quote = (texts.get(articleId) ?? '').slice(from, to)
  return { articleId, claimId: `${articleId}:${from}`, from, to, quote, cues: [], speaker: null, date: null }
}

function finding(a: FindingSide, b: FindingSide): Finding {
  return {
    id: findingKey(a, b),
    kind: 'contradiction',
    rule: 'negation',
    a,
    b,
    place: 'between-sources',
    score: 1,
    similarity: 1,
    explanation: '',
    sharedTerms: [],
    guards: [],
  }
}

function said(reviewerId: string, of: Finding): ColleagueReviewRecord {
  const anchor = (one: FindingSide) => ({
    sourceId: one.articleId,
    quote: one.quote,
    prefix: '',
    suffix: '',
    from: one.from,
    to: one.to,
  })
  return {
    id: colleagueReviewId(reviewerId, of.id),
    projectId: 'p',
    reviewerId,
    reviewerName: reviewerId,
    key: of.id,
    verdict: 'conflict',
    reason: null,
    tags: [],
    note: '',
    anchors: [anchor(of.a), anchor(of.b)],
    kindWhenJudged: 'contradiction',
  }
}

const whole = finding(side('a', 0, 22), side('b', 0, 26))
const clause = finding(side('a', 0, 12), side('b', 0, 13))

describe('colleaguesByFinding', () => {
  it('gives every reviewer’s word on a finding, also where another engine cut the claims otherwise', () => {
    const found = colleaguesByFinding([said('anna', whole), said('carl', clause)], [whole], texts)
    expect(found.get(whole.id)?.map((row) => row.reviewerName)).toEqual(['anna', 'carl'])
  })

  it('gives one reviewer one word a finding, and none where the texts are others', () => {
    const twice = [said('anna', whole), said('anna', clause)]
    expect(colleaguesByFinding(twice, [whole], texts).get(whole.id)).toHaveLength(1)
    expect(colleaguesByFinding(twice, [finding(side('a', 4, 8), side('b', 4, 8))], texts).size).toBe(0)
  })
})
