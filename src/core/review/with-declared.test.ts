import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../compare'
import { matchReviews } from './match-reviews'
import { anchorFor } from './quote-anchor'
import { type DeclaredPair, withDeclared } from './with-declared'

const ARTICLES = [
  'There is no ferry to the island. The storm destroyed 40 boats. Ana Sorel said the harbour was calm.',
  'A ferry to the island runs every day. The storm destroyed 40 boats. The sea broke over the quay all night.',
].map((text, i) => ({ id: `s${i}`, text, meta: { date: `2021-0${i + 1}-01` }, cutOverrides: [] }))
const texts = new Map(ARTICLES.map(({ id, text }) => [id, text]))
const compared = compare(ARTICLES)

const anchor = (id: string, quote: string) => {
  const text = texts.get(id) ?? ''
  const from = text.indexOf(quote)
  if (from < 0) throw new Error(`“${quote}” does not stand in ${id}`)
  return anchorFor(text, id, { from, to: from + quote.length })
}
const pair = (relation: DeclaredPair['relation'], one: string, other: string): DeclaredPair => ({
  relation,
  a: anchor('s0', one),
  b: anchor('s1', other),
})
const CALM = 'the harbour was calm'
const ROUGH = 'The sea broke over the quay all night'
const FERRY = ['There is no ferry to the island', 'A ferry to the island runs every day'] as const
const ferry = compared.findings.find(({ kind }) => kind === 'contradiction')

describe('what the reader declares', () => {
  it('is a finding like others, first among its kind, with speaker and date', () => {
    const { findings } = withDeclared(compared, [pair('conflict', CALM, ROUGH)], texts)
    expect(findings).toHaveLength(compared.findings.length + 1)
    const [made] = findings
    expect(made).toMatchObject({ kind: 'contradiction', rule: 'by-hand', place: 'between-sources' })
    expect(made?.a).toMatchObject({ quote: CALM, speaker: 'Ana Sorel', date: '2021-01-01' })
    expect(made?.b).toMatchObject({ quote: ROUGH, speaker: null, date: '2021-02-01' })
    expect(compared.claims.map(({ id }) => id)).toContain(made?.a.claimId)
    expect(Math.max(...findings.map(({ score }) => score))).toBe(made?.score)
  })

  it('has one key, whichever passage was taken first, so that a verdict finds it', () => {
    const { a, b } = pair('match', CALM, ROUGH)
    const one = withDeclared(compared, [{ relation: 'match', a, b }], texts)
    const other = withDeclared(compared, [{ relation: 'match', a: b, b: a }], texts)
    expect(other).toEqual(one)
    expect(one.findings.find(({ rule }) => rule === 'by-hand')?.kind).toBe('agreement')
  })

  it('takes the place of what the engine found on the same passages, and keeps its verdict', () => {
    expect(ferry).toBeDefined()
    if (!ferry) return
    const { findings } = withDeclared(compared, [pair('match', ...FERRY)], texts)
    expect(findings).toHaveLength(compared.findings.length)
    expect(findings.some(({ kind }) => kind === 'contradiction')).toBe(false)
    const review = {
      key: ferry.id,
      verdict: 'conflict' as const,
      reason: null,
      tags: [],
      note: '',
      anchors: [
        anchorFor(texts.get('s0') ?? '', 's0', ferry.a),
        anchorFor(texts.get('s1') ?? '', 's1', ferry.b),
      ] as const,
      kindWhenJudged: ferry.kind,
    }
    const made = findings.find(({ rule }) => rule === 'by-hand')
    expect(matchReviews(findings, [review], texts).byFinding.get(made?.id ?? '')).toBe(review)
  })

  it('keeps passages apart: no finding and no alignment is left between them', () => {
    const apart = withDeclared(compared, [pair('apart', ...FERRY)], texts)
    expect(apart.findings).toHaveLength(compared.findings.length - 1)
    expect(apart.findings.some(({ id }) => id === ferry?.id)).toBe(false)
    expect(apart.alignments.some(({ a, b }) => a === ferry?.a.claimId && b === ferry?.b.claimId)).toBe(false)
    expect(apart.findings.length + apart.alignments.length).toBeLessThan(
      compared.findings.length + compared.alignments.length,
    )
  })

  it('takes no claim along that lies inside a longer passage, unless both are kept apart', () => {
    const whole = (relation: DeclaredPair['relation']) =>
      withDeclared(compared, [pair(relation, texts.get('s0') ?? '', texts.get('s1') ?? '')], texts)
    expect(whole('conflict').findings).toHaveLength(compared.findings.length + 1)
    expect(whole('conflict').alignments).toEqual(compared.alignments)
    expect(whole('apart').findings).toEqual([])
    expect(whole('apart').alignments).toEqual([])
  })

  it('changes nothing where the words or the source are gone', () => {
    const { a, b } = pair('conflict', CALM, ROUGH)
    const gone = { ...a, quote: 'words that nobody wrote' }
    expect(withDeclared(compared, [{ relation: 'conflict', a: gone, b }], texts)).toBe(compared)
    expect(withDeclared(compared, [{ relation: 'apart', a, b }], new Map())).toBe(compared)
    expect(withDeclared(compared, [], texts)).toBe(compared)
  })

  it('names the nearest claim where the passage holds none, and quotes what was selected whatever that is', () => {
    const places = fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 30 }), fc.nat(90))
    fc.assert(
      fc.property(places, ([from, length, other]) => {
        const span = (id: string, at: number) =>
          anchorFor(texts.get(id) ?? '', id, { from: at, to: Math.min(at + length, 95) })
        const [a, b] = [span('s0', from), span('s1', other)]
        fc.pre(a.from < a.to && b.from < b.to)
        const made = withDeclared(compared, [{ relation: 'conflict', a, b }], texts).findings[0]
        expect([made?.a.quote, made?.b.quote]).toEqual([a.quote, b.quote])
        const ids = compared.claims.map(({ id }) => id)
        expect(ids).toContain(made?.a.claimId)
        expect(ids).toContain(made?.b.claimId)
      }),
    )
  })
})
