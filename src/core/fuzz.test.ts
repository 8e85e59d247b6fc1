import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from './compare'
import { judgeTexts } from './judge-texts'
import type { Article } from './model/article'
import type { Comparison } from './model/comparison'
import type { Span } from './model/span'
import { segment } from './text/segment'

/** The same cases on every machine; a failing one is mended and pinned below under its own name. */
const SEED = 20_261_122

const WORDS = (
  'the a council harbour bridge mill did not never no neither nor without unless if may must will said denied told ' +
  'that which who he she they it and or but yet because 12 3.5 percent million $4 2019 March Monday yesterday U.S. Dr. ' +
  'Anna Lind Marsk closed opened signed refused between at least more than “ ” " ( ) [ ] : ; , . ? ! … — - • \n \n\n'
).split(/ /)
const proseArb = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
/** Sentences that do agree and conflict with each other, so that there is something to find. */
const sentenceArb = fc
  .tuple(
    fc.constantFrom(
      '',
      'Anna Lind said that ',
      'According to the union, ',
      'If it rains, ',
      'In 2019 ',
      'Officials denied that ',
    ),
    fc.constantFrom(
      'the council',
      'the harbour of Marsk',
      'no bridge',
      'Anna Lind',
      'all of the mills',
      'neither side',
    ),
    fc.constantFrom(
      'opened',
      'did not open',
      'closed',
      'has never signed',
      'may sign',
      'rejected',
      'sold',
      'bought',
    ),
    fc.constantFrom('the treaty', 'the bridge', 'a new mill', '12 boats', 'more than 20 boats', 'nothing'),
    fc.constantFrom(
      '',
      ' on 4 March 2019',
      ' in May',
      ' without a vote',
      ' and left Marsk',
      ', which was old',
    ),
    fc.constantFrom('. ', '.', '?\n', '! ', '.\n\n', ' '),
  )
  .map((parts) => parts.join(' ').trim())
const reportArb = fc
  .array(sentenceArb, { minLength: 1, maxLength: 8 })
  .map((sentences) => sentences.join(' '))
const glyphsArb = fc.string({ unit: 'binary', maxLength: 80 })
const marksArb = fc
  .array(
    fc.constantFrom(
      '.',
      '"',
      '“',
      '(',
      '[',
      ']',
      ' ',
      '\n',
      '\t',
      'A',
      'b',
      '1',
      '\u0301',
      '\u200b',
      '\u202e',
      '🙂',
      '\ud83d',
      '文',
      '\r\n',
      '\u0000',
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''))
const textArb = fc.oneof(
  { weight: 3, arbitrary: reportArb },
  { weight: 2, arbitrary: proseArb },
  glyphsArb,
  marksArb,
)
const metaArb = fc.constantFrom<Article['meta']>(
  {},
  { date: '2020-02-30' },
  { date: 'soon', title: '' },
  { date: '2019-03-16', publisher: 'The Marsk Courier', title: 'No bridge in Marsk' },
)
const overrideArb = fc.record({
  from: fc.integer({ min: -5, max: 90 }),
  to: fc.integer({ min: -5, max: 90 }),
  cut: fc.boolean(),
})
const articlesArb = fc
  .array(fc.record({ text: textArb, meta: metaArb, cutOverrides: fc.array(overrideArb, { maxLength: 2 }) }), {
    minLength: 2,
    maxLength: 3,
  })
  .map((parts) => parts.map((part, index): Article => ({ id: `s${index}`, ...part })))

/** Texts that once broke something, and kinds of which one is enough. */
const PINNED: readonly string[] = [
  '',
  ' ',
  '.',
  '“',
  '\ud83d',
  '\u0000',
  '. . . . A',
  '1. 2. 3.',
  'No. No. No.',
  'not not not not',
  'a'.repeat(2_000),
  'He said that she said that he said that she said that.',
  '[citation: [citation: x]',
  '\r\n\r\n\r',
  'e\u0301\u0301\u0301\u0301. E\u0301',
]

function expectInside({ from, to }: Span, text: string): void {
  expect(from).toBeGreaterThanOrEqual(0)
  expect(to).toBeGreaterThan(from)
  expect(to).toBeLessThanOrEqual(text.length)
}

/** Every offset points at what it says, in the text as it was given. */
function expectExact(result: Comparison, articles: readonly Article[]): void {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]))
  for (const { id, sentences, blocks, cuts } of result.articles)
    for (const span of [...sentences, ...blocks, ...cuts]) expectInside(span, textOf.get(id) ?? '')
  for (const claim of result.claims) {
    const text = textOf.get(claim.articleId) ?? ''
    expect(claim.spans.length).toBeGreaterThan(0)
    for (const span of [
      ...claim.spans,
      ...claim.terms,
      ...claim.cues,
      ...claim.quantities,
      ...claim.times,
      ...claim.entities,
    ])
      expectInside(span, text)
  }
  for (const { a, b } of result.findings)
    for (const side of [a, b]) expect(textOf.get(side.articleId)?.slice(side.from, side.to)).toBe(side.quote)
  expect(new Set(result.claims.map(({ id }) => id)).size).toBe(result.claims.length)
  expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length)
}

/** What was found, without regard to which source came first. */
function found(result: Comparison): readonly string[] {
  return result.findings
    .map(({ id, kind, rule, score, a, b }) => {
      const quotes = [a, b].map(({ articleId, quote }) => `${articleId}: ${quote}`).sort()
      return JSON.stringify([id, kind, rule, score.toFixed(9), ...quotes])
    })
    .sort()
}

describe('any texts', () => {
  it('are compared without a throw, with exact offsets', () => {
    fc.assert(
      fc.property(articlesArb, (articles) => {
        expectExact(compare(articles), articles)
      }),
      { seed: SEED, numRuns: 120 },
    )
  })

  it('give the same result twice', () => {
    fc.assert(
      fc.property(articlesArb, (articles) => {
        expect(JSON.stringify(compare(articles))).toBe(JSON.stringify(compare(articles)))
      }),
      { seed: SEED + 1, numRuns: 60 },
    )
  })

  it('give the same findings whichever source comes first', () => {
    fc.assert(
      fc.property(articlesArb, (articles) => {
        expect(found(compare([...articles].reverse()))).toEqual(found(compare(articles)))
      }),
      { seed: SEED + 2, numRuns: 100 },
    )
  })

  it('are judged without a throw', () => {
    fc.assert(
      fc.property(textArb, textArb, (a, b) => {
        const { score, similarity } = judgeTexts(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(1)
      }),
      { seed: SEED + 3, numRuns: 200 },
    )
  })

  it('lose no character to the gaps between sentences', () => {
    fc.assert(
      fc.property(textArb, (text) => {
        const { sentences } = segment(text, [])
        const kept = sentences.map(({ from, to }) => text.slice(from, to)).join('')
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { seed: SEED + 4, numRuns: 400 },
    )
  })
})

describe('pinned texts', () => {
  it.each(PINNED.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const))('%s', (_, text) => {
    const articles = [text, 'The council did not open the bridge in Marsk.', text].map(
      (content, index): Article => ({ id: `s${index}`, text: content, meta: {}, cutOverrides: [] }),
    )
    const result = compare(articles)
    expectExact(result, articles)
    expect(found(compare([...articles].reverse()))).toEqual(found(result))
    expect(judgeTexts(text, text).relation).not.toBe('contradiction')
  })
})
