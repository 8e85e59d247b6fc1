import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnalysedArticle } from '../model/claim'
import { analyseArticle } from './analyse-article'
import { analyseText } from './analyse-text'

const PAGE = `Home › News
3 mins read
By Anna Lind
Harbour plan splits town
12 March 2023

The council said that the harbour will close in May. “There is no money left,” the mayor said.[citation: town hall]

What the plan means

The plan is aimed at:

  • Cutting costs
  • Freeing land for homes

Residents reject it, and no vote has been held.

Share on Facebook
Previous Article
Ferry Line Ends After Ninety Years
`

const analyse = (text: string): AnalysedArticle =>
  analyseArticle({ id: 'a', text, meta: {}, cutOverrides: [] })

describe('analyseArticle', () => {
  it('reads a saved page: cuts, roles, claims, date', () => {
    const result = analyse(PAGE)
    const quote = (span: { readonly from: number; readonly to: number }): string =>
      PAGE.slice(span.from, span.to)
    expect(result.date).toBe('2023-03-12')
    expect(result.sentences.map((s) => `${s.role}: ${quote(s)}`)).toEqual([
      'heading: Harbour plan splits town',
      'paragraph: The council said that the harbour will close in May.',
      'paragraph: “There is no money left,” the mayor said.',
      'heading: What the plan means',
      'paragraph: The plan is aimed at:',
      'bullet: • Cutting costs',
      'bullet: • Freeing land for homes',
      'paragraph: Residents reject it, and no vote has been held.',
    ])
    expect(result.claims.map((c) => `${c.kind} ${c.polarity}: ${c.spans.map(quote).join(' … ')}`)).toEqual([
      'heading positive: Harbour plan splits town',
      'prediction positive: the harbour will close in May',
      'factual negative: There is no money left',
      'heading positive: What the plan means',
      'factual positive: The plan is aimed at',
      'factual positive: Cutting costs',
      'factual positive: Freeing land for homes',
      'factual positive: Residents reject it',
      'factual negative: no vote has been held',
    ])
    const intro = result.claims.find(
      (c) => quote(c.spans[0] ?? { from: 0, to: 0 }) === 'The plan is aimed at',
    )
    expect(result.claims.filter((c) => c.within === intro?.id)).toHaveLength(2)
  })

  it('gives every claim its own id, made of the article and its place', () => {
    const { claims } = analyse(PAGE)
    expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length)
    expect(claims[1]?.id).toMatch(/^a:\d+-\d+$/)
  })

  it('says the same for the same text, and survives JSON', () => {
    expect(analyse(PAGE)).toEqual(analyse(PAGE))
    expect(JSON.parse(JSON.stringify(analyse(PAGE)))).toEqual(analyse(PAGE))
  })

  it('makes nothing of nothing', () => {
    expect(analyse('')).toEqual({
      id: 'a',
      cuts: [],
      blocks: [],
      sentences: [],
      claims: [],
      date: null,
      headline: [],
      entityNames: {},
    })
    expect(analyse(' \n\u200b\n ').claims).toEqual([])
  })

  it('cuts a sentence of a megabyte into pieces that are read', () => {
    const { sentences } = analyse('so the ferry sank and '.repeat(3_000))
    expect(sentences.length).toBeGreaterThan(10)
    expect(Math.max(...sentences.map((s) => s.to - s.from))).toBeLessThanOrEqual(1_500)
  })
})

/** Offsets inside the text, in order and apart; every span holds the words that it claims to hold. */
function expectSound(text: string, result: AnalysedArticle): void {
  for (const sentence of result.sentences) {
    expect(sentence.from).toBeLessThan(sentence.to)
    expect(sentence.to).toBeLessThanOrEqual(text.length)
  }
  for (const claim of result.claims) {
    const sentence = result.sentences[claim.sentence]
    let last = -1
    expect(claim.spans.length).toBeGreaterThan(0)
    for (const span of claim.spans) {
      expect(span.from).toBeGreaterThan(last)
      expect(span.to).toBeGreaterThan(span.from)
      expect(span.from).toBeGreaterThanOrEqual(sentence?.from ?? 0)
      expect(span.to).toBeLessThanOrEqual(sentence?.to ?? 0)
      last = span.to
    }
    for (const part of [
      ...claim.terms,
      ...claim.cues,
      ...claim.quantities,
      ...claim.times,
      ...claim.entities,
    ]) {
      expect(part.from).toBeGreaterThanOrEqual(sentence?.from ?? 0)
      expect(part.to).toBeLessThanOrEqual(sentence?.to ?? 0)
      expect(part.to).toBeGreaterThan(part.from)
    }
  }
}

const WORDS =
  'the mayor Lind said that denied not no and but which who if because 12 3.5% $4bn May Moscow , . ; : " “ ” ’s — ( ) [ ] • 1. \n \n\n harbour closed is was closing to without rather than U.S. ago years two according'.split(
    ' ',
  )

describe('properties', () => {
  it('keeps all offsets sound on any sequence of telling words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        expectSound(text, analyse(text))
        expectSound(text, analyseText('t', text))
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  it('never throws on arbitrary Unicode, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
        const text = String.fromCharCode(...units)
        expectSound(text, analyse(text))
      }),
      { seed: 12, numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expectSound(text, analyse(text))
      }),
      { seed: 13, numRuns: 200 },
    )
  })
})
