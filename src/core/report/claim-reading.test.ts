import { describe, expect, it } from 'vitest'
import { analyseText } from '../claims/analyse-text'
import type { Claim } from '../model/claim'
import { claimNames } from './claim-names'
import { claimReading, claimText, READING_ROWS, type ReadingRowName } from './claim-reading'

const NOW = 'The mill did not sell 40 tons of flour in May 2019, the miller Anna Brodie said.'

function read(text: string, pick: (claim: Claim) => boolean = () => true) {
  const { claims } = analyseText('a', text)
  const claim = claims.find(pick)
  if (!claim) throw new Error('no such claim')
  const names = claimNames(claims, () => text)
  const rows = claimReading(claim, {
    text,
    nameOf: (key) => names.get(key) ?? null,
    claimOf: (id) => claims.find((other) => other.id === id),
  })
  const row = (name: ReadingRowName) => rows.find((one) => one.name === name)?.values ?? []
  return { claim, rows, row, text }
}

const BARE: Claim = {
  id: 'a:0-10',
  articleId: 'a',
  sentence: 0,
  spans: [{ from: 0, to: 10 }],
  kind: 'factual',
  polarity: 'positive',
  modality: 'asserted',
  attribution: null,
  quantities: [],
  times: [],
  entities: [],
  cues: [],
  terms: [],
}

function readBare(text: string, fields: Partial<Claim>) {
  const claim = { ...BARE, ...fields }
  const rows = claimReading(claim, { text, nameOf: () => null, claimOf: () => undefined })
  return (name: ReadingRowName) => rows.find((one) => one.name === name)?.values ?? []
}

describe('claimReading', () => {
  it('has every row in one order, and every quote is verbatim at its place', () => {
    const { rows, text } = read(NOW)
    expect(rows.map(({ name }) => name)).toEqual(READING_ROWS)
    for (const { quote, span } of rows.flatMap(({ values }) => values)) {
      if (span) expect(text.slice(span.from, span.to)).toBe(quote)
      else expect(quote).toBeNull()
    }
  })

  it('says that a claim denies, by which words, and what', () => {
    const { row } = read(NOW, (claim) => claim.polarity === 'negative')
    const [polarity, ...cues] = row('polarity')
    expect(polarity?.words).toBe('denies')
    expect(cues.find(({ words }) => words === 'denies')?.quote).toBe('not')
    expect(cues.at(-1)).toEqual({ quote: null, span: null, words: 'all of it stands inside the denial' })
  })

  it('cites what is denied where that is only a part', () => {
    const term = (from: number, to: number, negated: boolean) => ({
      from,
      to,
      lemma: '',
      pos: 'NOUN',
      negated,
      content: true,
    })
    const terms = [
      term(0, 4, false),
      term(5, 8, true),
      term(9, 13, true),
      term(14, 18, false),
      term(19, 22, true),
    ]
    const row = readBare('Four oak beds, not ash', { polarity: 'negative', terms })
    expect(row('polarity').map(({ quote }) => quote)).toEqual([null, 'oak beds', 'ash'])
  })

  it('puts speaker, numbers and times into words', () => {
    const { row } = read(NOW, (claim) => claim.polarity === 'negative')
    expect(row('speaker')[0]?.quote).toContain('Anna Brodie')
    expect(row('speaker')[0]?.words).toContain('says it')
    expect(
      row('numbers')
        .map(({ words }) => words)
        .join(),
    ).toMatch(/^40; unit: /u)
    expect(row('times').map(({ words }) => words)).toEqual(['May 2019, to the month'])
  })

  it('tells what a name stands for', () => {
    const { row } = read('Warsaw has signed the contract. The government of Poland will pay.', (claim) =>
      claim.entities.some(({ key }) => key === 'country:PL'),
    )
    expect(row('names')).toEqual([expect.objectContaining({ quote: 'Warsaw', words: 'stands for Poland' })])
  })

  it('leaves the source to speak for itself, or to reject what it repeats', () => {
    expect(readBare('Ten words.', {})('speaker').map(({ words }) => words)).toEqual(['the source itself'])
    const attribution = {
      speaker: '',
      speakerSpan: { from: 0, to: 0 },
      quoted: false,
      stance: 'denied',
    } as const
    expect(readBare('Ten words.', { attribution })('speaker').map(({ words }) => words)).toEqual([
      'the source itself, which denies it',
    ])
  })

  it('follows a chain of speakers from the mouth to the page', () => {
    const text = 'Lamb told aides, whom the Echo quotes, that it leaks.'
    const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
    const attribution = {
      speaker: 'Lamb',
      speakerSpan: at('Lamb'),
      quoted: true,
      stance: 'asserted',
      via: [
        { name: 'the Echo', span: at('the Echo') },
        { name: 'aides', span: at('aides') },
      ],
    } as const
    expect(
      readBare(text, { attribution })('speaker').map(({ quote, words }) => `${quote}: ${words}`),
    ).toEqual(['Lamb: says it, word for word', 'aides: tells it on', 'the Echo: tells it on'])
  })

  it('says of pronouns whom they mean, or that this is not safe to say', () => {
    const row = readBare('He and they met.', {
      references: [
        { from: 0, to: 2, means: ['person:lamb'] },
        { from: 7, to: 11, means: [] },
      ],
    })
    expect(row('pronouns').map(({ quote, words }) => [quote, words])).toEqual([
      ['He', 'lamb'],
      ['they', 'not resolved'],
    ])
  })
})

describe('claimText', () => {
  it('joins the parts of a claim that is not contiguous', () => {
    const spans = [
      { from: 0, to: 3 },
      { from: 8, to: 12 },
    ]
    expect(claimText({ ...BARE, spans }, 'The old mill stands.')).toBe('The … mill')
  })
})
