import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../compare'
import type { ClaimEdit } from '../model/claim'
import { overlaps, type Span } from '../model/span'
import { analyseArticle } from './analyse-article'

const TEXT =
  'The storm destroyed 40 boats and the harbour was closed. Ana Sorel said the ferry does not run. It runs in May.'
const at = (quote: string): Span => {
  const from = TEXT.indexOf(quote)
  if (from < 0) throw new Error(`“${quote}” does not stand in the text`)
  return { from, to: from + quote.length }
}
const article = (edits: readonly ClaimEdit[], text = TEXT) => ({
  id: 'a',
  text,
  meta: {},
  cutOverrides: [],
  claimEdits: edits,
})
const analysed = (edits: readonly ClaimEdit[]) => analyseArticle(article(edits)).claims
const quotes = (edits: readonly ClaimEdit[]) =>
  analysed(edits).map(({ spans }) => spans.map(({ from, to }) => TEXT.slice(from, to)).join(' … '))
const edit = (replaces: string, ...claims: readonly (readonly string[])[]): ClaimEdit => ({
  id: replaces,
  replaces: at(replaces),
  claims: claims.map((parts) => parts.map(at)),
})

describe('claims that the reader has divided', () => {
  it('are as the engine has them without an edit', () => {
    expect(analysed([])).toEqual(analyseArticle({ id: 'a', text: TEXT, meta: {}, cutOverrides: [] }).claims)
    expect(quotes([])).toContain('The storm destroyed 40 boats')
  })

  it('are split, and what is read of each part is its own', () => {
    const claims = analysed([edit('The storm destroyed 40 boats', ['The storm'], ['destroyed 40 boats'])])
    expect(claims.slice(0, 2).map(({ quantities }) => quantities.map(({ value }) => value))).toEqual([
      [],
      [40],
    ])
    expect(claims).toHaveLength(analysed([]).length + 1)
  })

  it('are merged, also over the end of a sentence, with all that is in them', () => {
    const whole = 'the ferry does not run. It runs in May'
    const [merged] = analysed([edit(whole, ['the ferry does not run', 'It runs in May'])]).filter(
      ({ spans }) => spans.length > 1,
    )
    expect(merged?.spans.map(({ from, to }) => TEXT.slice(from, to))).toEqual([
      'the ferry does not run',
      'It runs in May',
    ])
    expect(merged?.attribution?.speaker).toBe('Ana Sorel')
    expect(merged?.polarity).toBe('negative')
    expect(merged?.terms.map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(['ferry', 'run']))
    expect(merged?.id).toBe(`a:${at(whole).from}-${at(whole).to}`)
  })

  it('are none where nothing is claimed, and what stands around them is untouched', () => {
    const before = quotes([])
    const after = quotes([edit('The storm destroyed 40 boats')])
    expect(after).toEqual(before.filter((quote) => quote !== 'The storm destroyed 40 boats'))
  })

  it('change what the comparison finds', () => {
    const other = { id: 'b', text: 'The storm destroyed 25 boats.', meta: {}, cutOverrides: [] }
    const conflicts = (edits: readonly ClaimEdit[]) =>
      compare([article(edits), other]).findings.filter(({ kind }) => kind === 'contradiction').length
    expect(conflicts([])).toBe(1)
    expect(conflicts([edit('The storm destroyed 40 boats')])).toBe(0)
  })

  it('never meet what an edit replaces unless they are its own, have ids of their own, and give the same twice', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }))
    const edits = fc.array(
      fc.record({
        id: fc.constantFrom('x', 'y', 'z'),
        replaces: span,
        claims: fc.array(fc.array(span, { maxLength: 2 })),
      }),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(edits, (own) => {
        const unique = own.map((one, i) => ({ ...one, id: `${one.id}${i}` }))
        const claims = analysed(unique)
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
        expect(analysed(unique)).toEqual(claims)
        const parts = unique.flatMap((one) => one.claims.flat())
        for (const claim of claims) {
          const isReplaced = claim.spans.some((part) =>
            unique.some(({ replaces }) => overlaps(part, replaces)),
          )
          if (isReplaced)
            expect(claim.spans.some((one) => parts.some((part) => overlaps(one, part)))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
