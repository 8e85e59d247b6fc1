import { describe, expect, it } from 'vitest'
import { type Finding, findingKey, type VerdictValue } from '../../../core'
import {
  type Codebook,
  type ColleagueReviewRecord,
  colleagueReviewId,
  DEFAULT_CODEBOOK,
  type ReviewRecord,
} from '../../../project'
import { agree, asCategories, doubleJudged, reviewersOf } from './double-judged'

const texts = new Map([
  ['a', 'The dam held all night.'],
  ['b', 'The dam broke in the night.'],
])
const side = (articleId: string, from: number, to: number) => ({
  articleId,
  claimId: `${articleId}:${from}`,
  from,
  to,
  quote: (texts.get(articleId) ?? '').slice(from, to),
  cues: [],
  speaker: null,
  date: null,
})
type Side = ReturnType<typeof side>
const finding = (a: Side, b: Side): Finding => ({
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
})
const review = (a: Side, b: Side, verdict: VerdictValue | null, choice?: string): ReviewRecord => {
  const anchor = ({ articleId: sourceId, quote, from, to }: Side) => ({
    sourceId,
    quote,
    from,
    to,
    prefix: '',
    suffix: '',
  })
  return {
    projectId: 'p',
    key: findingKey(a, b),
    verdict,
    reason: null,
    tags: [],
    note: '',
    anchors: [anchor(a), anchor(b)],
    kindWhenJudged: 'contradiction',
    ...(choice && { choice }),
  }
}
const by = (reviewerId: string, row: ReviewRecord): ColleagueReviewRecord => ({
  ...row,
  id: colleagueReviewId(reviewerId, row.key),
  reviewerId,
  reviewerName: reviewerId === 'anna' ? 'Anna' : '',
})

const whole = [side('a', 0, 22), side('b', 0, 26)] as const
const clause = [side('a', 0, 12), side('b', 0, 13)] as const
const grave = { id: 'g', label: 'Grave', meaning: 'conflict', key: '4', definition: '' } as const
const own: Codebook = { ...DEFAULT_CODEBOOK, verdicts: [...DEFAULT_CODEBOOK.verdicts, grave] }

describe('doubleJudged', () => {
  it('pairs what both judged on the same quotes, or on one finding that was cut otherwise', () => {
    const mine = [review(...whole, 'conflict')]
    const same = doubleJudged(mine, [by('anna', review(...whole, 'undecided'))], [], texts)
    expect(same).toMatchObject([{ mine: { verdict: 'conflict' }, theirs: { verdict: 'undecided' } }])
    const theirs = [by('anna', review(...clause, 'conflict'))]
    expect(doubleJudged(mine, theirs, [], texts)).toEqual([])
    expect(doubleJudged(mine, theirs, [finding(...whole)], texts)).toHaveLength(1)
  })

  it('leaves out where one of them only left a note', () => {
    const note = review(...whole, null)
    expect(doubleJudged([note], [by('anna', review(...whole, 'conflict'))], [], texts)).toEqual([])
    expect(doubleJudged([review(...whole, 'conflict')], [by('anna', note)], [], texts)).toEqual([])
  })

  it('takes two verdicts of one meaning for two', () => {
    const pair = {
      key: 'k',
      mine: review(...whole, 'conflict', 'g'),
      theirs: by('anna', review(...whole, 'conflict')),
    }
    expect(agree(pair, own)).toBe(false)
    expect(asCategories(pair, own)).toEqual([3, 0])
    // Where the codebook does not tell them apart, they are the same.
    expect(agree(pair, DEFAULT_CODEBOOK)).toBe(true)
  })
})

it('knows the reviewers by id, in the order of their names', () => {
  const rows = ['zoe', 'anna'].map((id) => by(id, review(...whole, 'conflict')))
  expect(reviewersOf(rows).map(({ id, name }) => [id, name])).toEqual([
    ['zoe', 'A colleague without a name'],
    ['anna', 'Anna'],
  ])
  expect(reviewersOf([])).toEqual([])
})
