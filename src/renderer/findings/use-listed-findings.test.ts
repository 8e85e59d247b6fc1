import { describe, expect, it } from 'vitest'
import { anchorFor, compare, type FindingReview, matchReviews, SENSITIVITIES } from '../../core'
import { cut, sameOr } from './use-listed-findings'

const ARTICLES = [
  'There is no ferry to the island. The storm destroyed 40 boats. The council accepted the plan in May.',
  'A ferry to the island runs every day. The storm destroyed 25 boats. The council rejected the plan in June.',
].map((text, i) => ({ id: `s${i}`, text, meta: {}, cutOverrides: [] }))
const texts = new Map(ARTICLES.map(({ id, text }) => [id, text]))
const compared = compare(ARTICLES)
/** All but the first as weak as can be, so that the cut has something to cut, whatever the engine thinks of them. */
const findings = compared.findings.map((finding, i) => ({
  ...finding,
  listed: i === 0 ? ('sure' as const) : ('everything' as const),
}))

describe('cut', () => {
  it('parts the findings in two, each in rank order, and lists more the further it reaches', () => {
    const none = matchReviews(findings, [], texts)
    const counts = SENSITIVITIES.map((sensitivity) => {
      const [listed, below] = cut(findings, none, sensitivity)
      expect(findings.filter((one) => listed.includes(one))).toEqual(listed)
      expect(findings.filter((one) => below.includes(one))).toEqual(below)
      expect(listed.length + below.length).toBe(findings.length)
      return listed.length
    })
    expect(counts).toEqual([1, 1, findings.length])
  })

  it('never drops what somebody has judged', () => {
    const last = findings.at(-1)
    if (!last) throw new Error('nothing was found')
    const anchor = (side: typeof last.a) => anchorFor(texts.get(side.articleId) ?? '', side.articleId, side)
    const review: FindingReview = {
      key: last.id,
      verdict: 'conflict',
      reason: null,
      tags: [],
      note: '',
      anchors: [anchor(last.a), anchor(last.b)],
      kindWhenJudged: last.kind,
    }
    const [listed] = cut(findings, matchReviews(findings, [review], texts), 'sure')
    expect(listed).toEqual([findings[0], last])
  })
})

describe('sameOr', () => {
  const none = matchReviews(findings, [], texts)
  const before = cut(findings, none, 'sure')

  it('keeps the lists that there were where a verdict moves nothing over the cut', () => {
    const now = cut(findings, matchReviews(findings, [], texts), 'sure')
    expect(now).not.toBe(before)
    expect(sameOr(before, now)).toBe(before)
  })

  it('gives the new ones where a finding came, went or was made anew', () => {
    const further = cut(findings, none, 'everything')
    expect(sameOr(before, further)).toBe(further)
    expect(sameOr(further, before)).toBe(before)
    const anew = cut(structuredClone(findings), none, 'sure')
    expect(sameOr(before, anew)).toBe(anew)
  })
})
