import { describe, expect, it } from 'vitest'
import { anchorFor, compare, type FindingReview, type VerdictValue } from '../../../core'
import { groupOf } from '../../findings/finding-filter'
import { NEXT_TO_JUDGE, progressOf, queueOf, stateCounts, stepFrom } from './queue'
import { endWords } from './queue-end'
import { progressWords } from './queue-head'

const ARTICLES = [
  'There is no ferry to the island. The storm destroyed 40 boats. The council accepted the plan in May. The school is open.',
  'A ferry to the island runs every day. The storm destroyed 25 boats. The council rejected the plan in May.',
  'The school is closed. The weather was fine.',
].map((text, i) => ({ id: `s${i}`, text, meta: {}, cutOverrides: [] }))
const { findings } = compare(ARTICLES)
const conflicts = findings.filter((finding) => groupOf(finding) === 'conflicts')
const ids = conflicts.map(({ id }) => id)
const [first = '', second = '', third = ''] = ids

function reviewed(verdicts: Readonly<Record<string, VerdictValue>>, tagged: readonly string[] = []) {
  const reviews = new Map<string, FindingReview>()
  for (const finding of conflicts) {
    const verdict = verdicts[finding.id] ?? null
    const tags = tagged.includes(finding.id) ? ['t'] : []
    if (verdict === null && tags.length === 0) continue
    const anchor = (side: typeof finding.a) => anchorFor('', side.articleId, side)
    const anchors = [anchor(finding.a), anchor(finding.b)] as const
    const kindWhenJudged = finding.kind
    reviews.set(finding.id, {
      key: finding.id,
      verdict,
      reason: null,
      tags,
      note: '',
      anchors,
      kindWhenJudged,
    })
  }
  return reviews
}
const idsOf = (queue: readonly { readonly id: string }[]) => queue.map(({ id }) => id)

describe('the queue', () => {
  it('has what is not judged, in rank order', () => {
    expect(ids.length).toBeGreaterThanOrEqual(3)
    expect(idsOf(queueOf(findings, new Map(), NEXT_TO_JUDGE, [], []))).toEqual(ids)
    const one = reviewed({ [first]: 'conflict' })
    expect(idsOf(queueOf(findings, one, NEXT_TO_JUDGE, [], []))).toEqual(ids.slice(1))
  })

  it('keeps what was looked at where it was, whatever became of it', () => {
    const one = reviewed({ [second]: 'no-conflict' })
    expect(idsOf(queueOf(findings, one, NEXT_TO_JUDGE, [second], []))).toEqual(ids)
  })

  it('has what was set aside last, in the order in which that was done', () => {
    const aside = [second, first]
    const queue = idsOf(queueOf(findings, new Map(), NEXT_TO_JUDGE, [], aside))
    expect(queue).toEqual([...ids.slice(2), second, first])
  })

  it('narrows to a source, a tag and a state', () => {
    const reviews = reviewed({ [first]: 'undecided', [second]: 'conflict' }, [third])
    const narrowed = (more: object) =>
      idsOf(queueOf(findings, reviews, { ...NEXT_TO_JUDGE, ...more }, [], []))
    expect(narrowed({ state: 'undecided' })).toEqual([first])
    expect(narrowed({ state: 'judged' })).toEqual([first, second])
    expect(narrowed({ tag: 't' })).toEqual([third])
    const bySource = narrowed({ state: 'all', source: 's2' })
    expect(bySource).toEqual(idsOf(conflicts.filter(({ a, b }) => [a.articleId, b.articleId].includes('s2'))))
    expect(bySource.length).toBeGreaterThan(0)
    expect(bySource.length).toBeLessThan(ids.length)
  })
})

describe('a step', () => {
  const queue = queueOf(findings, new Map(), NEXT_TO_JUDGE, [], [])
  const last = ids.at(-1) ?? ''

  it('goes to the neighbour, and back', () => {
    expect(stepFrom(queue, new Map(), first, 1)?.id).toBe(second)
    expect(stepFrom(queue, new Map(), second, -1)?.id).toBe(first)
    expect(stepFrom(queue, new Map(), first, -1)).toBeNull()
    expect(stepFrom(queue, new Map(), null, 1)?.id).toBe(first)
  })

  it('begins again after the last with what was passed over, and ends where nothing was', () => {
    const others = reviewed(
      Object.fromEntries(ids.filter((id) => id !== second).map((id) => [id, 'conflict'])),
    )
    expect(stepFrom(queue, others, last, 1)?.id).toBe(second)
    const all = reviewed(Object.fromEntries(ids.map((id) => [id, 'conflict'])))
    expect(stepFrom(queue, all, last, 1)).toBeNull()
    expect(stepFrom([], new Map(), null, 1)).toBeNull()
  })
})

describe('how far it is', () => {
  it('counts verdicts of what the filter is about, whatever its state', () => {
    const reviews = reviewed({ [first]: 'undecided', [second]: 'conflict' })
    const judged = { ...NEXT_TO_JUDGE, state: 'judged' } as const
    expect(progressOf(findings, reviews, NEXT_TO_JUDGE)).toEqual({ judged: 2, total: ids.length })
    expect(progressOf(findings, reviews, judged)).toEqual({ judged: 2, total: ids.length })
    const counts = stateCounts(findings, reviews, judged)
    expect(counts).toEqual({ open: ids.length - 2, undecided: 1, judged: 2, all: ids.length })
  })

  it('is said in words', () => {
    expect(progressWords(12, 34, 48)).toBe('12 of 34 judged · 22 left · 48 an hour')
    expect(progressWords(34, 34, null)).toBe('34 of 34 judged')
    expect(endWords({ open: 3, undecided: 2, judged: 21, all: 24 })).toBe(
      '21 of 24 have a verdict, 2 of them undecided.',
    )
    expect(endWords({ open: 0, undecided: 0, judged: 24, all: 24 })).toBe('All 24 have a verdict.')
  })
})
