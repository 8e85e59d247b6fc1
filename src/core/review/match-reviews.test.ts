import { describe, expect, it } from 'vitest'
import type { Finding, FindingSide } from '../model/comparison'
import type { FindingReview } from '../model/review'
import { findingKey } from './finding-key'
import { matchReviews } from './match-reviews'
import { anchorFor } from './quote-anchor'

const texts = new Map([
  ['s1', 'The board said that the ferry does not run between November and March, a notice says. The end.'],
  [
    's2',
    'Visitors are welcome. The ferry runs on every day of the year, including winter. Tickets are sold on board.',
  ],
])

function side(articleId: string, quote: string): FindingSide {
  const from = (texts.get(articleId) ?? '').indexOf(quote)
  if (from === -1) throw new Error(`not in the text: ${quote}`)
  return {
    articleId,
    claimId: `${articleId}:${from}`,
    from,
    to: from + quote.length,
    quote,
    cues: [],
    speaker: null,
    date: null,
  }
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
    explanation: 'One denies what the other says.',
    sharedTerms: [],
    guards: [],
  }
}

function review(of: Finding, change: Partial<FindingReview> = {}): FindingReview {
  return {
    key: of.id,
    verdict: 'conflict',
    reason: null,
    tags: [],
    note: '',
    kindWhenJudged: of.kind,
    anchors: [
      anchorFor(texts.get(of.a.articleId) ?? '', of.a.articleId, of.a),
      anchorFor(texts.get(of.b.articleId) ?? '', of.b.articleId, of.b),
    ],
    ...change,
  }
}

const whole = finding(
  side('s1', 'the ferry does not run between November and March'),
  side('s2', 'The ferry runs on every day of the year, including winter.'),
)
const clause = finding(
  side('s1', 'the ferry does not run between November'),
  side('s2', 'The ferry runs on every day of the year'),
)
const tiny = finding(side('s1', 'ferry'), side('s2', 'ferry'))

describe('matchReviews', () => {
  it('gives a review back by its key', () => {
    const given = review(whole)
    const matched = matchReviews([tiny, whole], [given], texts)
    expect(matched.byFinding.get(whole.id)).toBe(given)
    expect([...matched.kept, ...matched.orphans]).toEqual([])
  })

  it('carries a verdict to a finding that covers half of both quotes or more', () => {
    expect(matchReviews([clause], [review(whole)], texts).byFinding.has(clause.id)).toBe(true)
    expect(matchReviews([whole], [review(clause)], texts).byFinding.has(whole.id)).toBe(true)
  })

  it('carries it also when the sources have changed places', () => {
    const swapped = finding(clause.b, clause.a)
    expect(matchReviews([swapped], [review(whole)], texts).byFinding.has(swapped.id)).toBe(true)
  })

  it('keeps a review whose quotes stand but whose finding is gone', () => {
    const given = review(whole)
    const matched = matchReviews([tiny], [given], texts)
    expect(matched.byFinding.size).toBe(0)
    expect(matched.kept).toEqual([given])
  })

  it('makes an orphan of a review whose text or source is gone, whatever looks like it', () => {
    const given = review(whole)
    const edited = new Map(texts).set(
      's1',
      'The board said that the ferry does not run between December and March.',
    )
    expect(matchReviews([clause], [given], edited).orphans).toEqual([given])
    expect(matchReviews([clause], [given], new Map([['s2', texts.get('s2') ?? '']])).orphans).toEqual([given])
  })

  it('does not put two reviews on one finding', () => {
    const first = review(whole)
    const second = review(whole, { verdict: 'no-conflict' })
    const matched = matchReviews([whole], [first, second], texts)
    expect(matched.byFinding.get(whole.id)).toBe(first)
    expect(matched.kept).toEqual([second])
  })
})
