import { describe, expect, it } from 'vitest'
import { analyseArticle, compare } from '../src/core'
import { MEGABYTE_TEXTS } from './megabyte-texts'

const LENGTH = 1_000_000
/** What may be read of one source, in characters. */
const READ = 130_000
/** Longest piece that later steps meet as one sentence. */
const LONGEST_SENTENCE = 1_500

const article = (id: string, text: string) => ({ id, text, meta: {}, cutOverrides: [] })

describe('texts of a million characters', () => {
  it.each(MEGABYTE_TEXTS.map(({ name, text }) => [name, text] as const))('%s: read in bounds', (_, text) => {
    expect(text).toHaveLength(LENGTH)
    const { sentences, claims } = analyseArticle(article('a', text))
    const spans = claims.flatMap((claim) => claim.spans)
    expect(sentences.reduce((most, { from, to }) => Math.max(most, to - from), 0)).toBeLessThanOrEqual(
      LONGEST_SENTENCE,
    )
    expect(spans.reduce((last, { to }) => Math.max(last, to), 0)).toBeLessThanOrEqual(READ)
    // A claim for every few words would be as many pairs as the text has characters.
    expect(claims.length).toBeLessThan(READ / 10)
  })

  it('line up a bounded number of claims, however often they say the same', () => {
    const repeated = MEGABYTE_TEXTS.find(({ name }) => name === 'one sentence repeated')?.text ?? ''
    const part = repeated.slice(0, READ / 2)
    const { claims, alignments } = compare([article('a', part), article('b', part)])
    expect(claims.length).toBeGreaterThan(3_000)
    expect(alignments.length).toBeGreaterThan(0)
    expect(alignments.length).toBeLessThan(3 * claims.length)
  })
})
