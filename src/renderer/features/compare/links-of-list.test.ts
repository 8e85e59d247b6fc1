import { describe, expect, it } from 'vitest'
import { compare, matchReviews } from '../../../core'
import { cut } from '../../findings/use-listed-findings'
import { linksOf } from './claim-marks'

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
const comparison = { ...compared, findings }

describe('the links that go with a list', () => {
  it('leave out those of findings that are not listed, and do not take these for agreements', () => {
    const [listed, below] = cut(findings, matchReviews(findings, [], texts), 'sure')
    const links = linksOf(comparison, listed)
    expect(links.filter(({ findingId }) => findingId !== null)).toHaveLength(1)
    for (const { a, b } of below) {
      const joins = links.some(
        (link) => new Set([link.a.claimId, link.b.claimId, a.claimId, b.claimId]).size === 2,
      )
      expect(joins).toBe(false)
    }
    expect(below.length).toBeGreaterThan(0)
  })
})
