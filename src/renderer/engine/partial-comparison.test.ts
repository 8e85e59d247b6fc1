import { describe, expect, it } from 'vitest'
import { type Article, compare } from '../../core'
import { withoutRemoved } from './partial-comparison'

const ARTICLES = [
  'The parcel was left either in the shed or in the porch. There is no ferry to the island.',
  'The parcel was not left in the shed. A ferry to the island runs every day.',
  'The parcel was not left in the porch. A ferry to the island runs every day.',
].map((text, i): Article => ({ id: `s${i}`, text, meta: {}, cutOverrides: [] }))

describe('withoutRemoved', () => {
  it('leaves nothing of a removed source: no side, no third, no further passage, no cell', () => {
    const whole = compare(ARTICLES)
    expect(whole.findings.some(({ third }) => third)).toBe(true)
    for (const gone of ['s0', 's1', 's2']) {
      const rest = withoutRemoved(
        whole,
        ARTICLES.filter(({ id }) => id !== gone),
      )
      // A point is called by its first claim, and keeps its name.
      const points = rest.groups.map(({ claims, cells }) => ({ claims, cells }))
      expect(JSON.stringify([rest.findings, points, rest.claims, rest.alignments])).not.toContain(`"${gone}`)
      expect(rest.groups.every(({ cells }) => cells.length === 2)).toBe(true)
    }
  })

  it('gives the very same comparison where nothing was removed', () => {
    const whole = compare(ARTICLES)
    expect(withoutRemoved(whole, ARTICLES)).toBe(whole)
  })
})
