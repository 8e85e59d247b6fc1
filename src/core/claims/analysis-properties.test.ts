import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCuts } from '../text/find-cuts'
import { analyseArticle } from './analyse-article'
import { analyseText } from './analyse-text'

/** One seed, so that a failure is the same on every machine. */
const RUNS = { seed: 7, numRuns: 60 } as const

const WORDS =
  'the a no not never mayor harbour town claim that is are was said denies closed open if may will “ ” " , ; : . ? ! and or but 12 $3.5 million % Lind Moscow who which [1] ( ) – \u200b é 🚢 \n \n\n • missing little absence of lack without Previous article Photo: By'.split(
    ' ',
  )
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '))
const pages = texts.map((text) => ({ id: 'a', text, meta: {}, cutOverrides: [] }))

const ascending = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || (values[i - 1] ?? 0) <= value)

describe('whatever the text', () => {
  it('every offset lies in it, and spans of a claim are apart and in order', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { claims } = analyseArticle(page)
        for (const claim of claims) {
          const marks = [
            ...claim.cues,
            ...claim.terms,
            ...claim.quantities,
            ...claim.times,
            ...claim.entities,
          ]
          for (const { from, to } of [...claim.spans, ...marks]) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(page.text.length)
          }
          expect(ascending(claim.spans.flatMap(({ from, to }) => [from, to]))).toBe(true)
          expect(claim.terms.map(({ from }) => from)).toEqual(
            claim.terms.map(({ from }) => from).sort((a, b) => a - b),
          )
        }
      }),
      RUNS,
    )
  })

  it('a claim stays inside its sentence, and no claim is made of what was cut', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { claims, sentences, cuts } = analyseArticle(page)
        for (const claim of claims) {
          const sentence = sentences[claim.sentence]
          for (const { from, to } of claim.spans) {
            expect(from).toBeGreaterThanOrEqual(sentence?.from ?? Number.POSITIVE_INFINITY)
            expect(to).toBeLessThanOrEqual(sentence?.to ?? -1)
            expect(cuts.some((cut) => cut.from <= from && cut.to >= to)).toBe(false)
          }
        }
      }),
      RUNS,
    )
  })

  it('ids are unique and speakers are verbatim, a pronoun apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims } = analyseText('t', text)
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
        for (const { attribution } of claims) {
          if (attribution) expect(attribution.speakerSpan.to).toBeLessThanOrEqual(text.length)
        }
      }),
      RUNS,
    )
  })

  it('the same text is read the same way twice', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(JSON.stringify(analyseArticle(page))).toBe(JSON.stringify(analyseArticle(page)))
      }),
      RUNS,
    )
  })

  it('cuts are apart, in order and inside', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const bounds = findCuts(page).flatMap(({ from, to }) => [from, to])
        expect(ascending([0, ...bounds, page.text.length])).toBe(true)
      }),
      RUNS,
    )
  })

  it('a text is read the same wherever it stands in a page', () => {
    const sentence = 'The mayor said that the harbour was not open.'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (blanks) => {
        const moved = analyseText('t', `${'\n'.repeat(blanks)}${sentence}`).claims
        const still = analyseText('t', sentence).claims
        expect(moved.map(({ spans }) => spans.map(({ from, to }) => [from - blanks, to - blanks]))).toEqual(
          still.map(({ spans }) => spans.map(({ from, to }) => [from, to])),
        )
        expect(moved.map(({ polarity, attribution }) => [polarity, attribution?.speaker])).toEqual(
          still.map(({ polarity, attribution }) => [polarity, attribution?.speaker]),
        )
      }),
      RUNS,
    )
  })
})

describe('a text that is no text', () => {
  // Counted limits, not clocks: what is read of a sentence has an upper bound.
  it.each([
    ['negations', 'is not ', 12],
    ['statements', 'x closed and ', 25],
    ['reports', 'he said she said ', 50],
    ['conditions', 'if x is y or ', 50],
  ])('%s: a sentence has a bounded number of claims and cues', (_, unit, most) => {
    const { claims, sentences } = analyseText('t', unit.repeat(800))
    expect(claims.length).toBeGreaterThan(0)
    for (const sentence of sentences) {
      const own = claims.filter((claim) => claim.sentence === sentence.index)
      expect(own.length).toBeLessThanOrEqual(most)
      for (const claim of own)
        expect(claim.cues.filter(({ role }) => role.endsWith('negation')).length).toBeLessThanOrEqual(12)
    }
  })
})
