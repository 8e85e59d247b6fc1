import { describe, expect, it } from 'vitest'
import { pairOfTexts, type SourceFacts } from '../golden/pair-of-texts'
import { explain } from './explain'
import { judgePair } from './judge-pair'

const HERALD: SourceFacts = { publisher: 'Herald' }
const COURIER: SourceFacts = { publisher: 'Courier' }
const NONE = 'There is no ferry link to the island.'
const OPEN = 'A ferry link to the island is open.'

function explained(a: string, b: string, ofA: SourceFacts = HERALD, ofB: SourceFacts = COURIER): string {
  const pair = pairOfTexts(a, b, ofA, ofB)
  const outcome = judgePair(pair)
  return outcome ? explain(pair, outcome) : ''
}

describe('explain', () => {
  it('quotes both sources and says what differs', () => {
    expect(explained(NONE, OPEN)).toBe(
      'Herald says “There is no ferry link to the island”; Courier says “A ferry link to the island is open”. ' +
        'One denies any link, the other affirms it. Neither date is known.',
    )
  })

  it('names the speakers inside the sentence', () => {
    const sentence = explained(
      'The harbour master said that there is no ferry link.',
      'The mayor said that a ferry link is open.',
    )
    expect(sentence).toContain('Herald quotes the harbour master: “there is no ferry link”')
    expect(sentence).toContain('Courier quotes the mayor: “a ferry link is open”')
  })

  it('writes dates as words', () => {
    const dates = (a: string, b: string): string =>
      explained(NONE, OPEN, { ...HERALD, date: a }, { ...COURIER, date: b })
    expect(dates('2019-03-16', '2019-03-19')).toContain('Published on 16 March 2019 and on 19 March 2019.')
    expect(dates('2019-03-16', '2019-03')).toContain('Published on 16 March 2019 and in March 2019.')
    expect(dates('2019-03-16', '2019-03-16')).toMatch(/affirms it\.$/)
    expect(explained(NONE, OPEN, HERALD, { ...COURIER, date: '2019-03-16' })).toContain(
      'One of the dates is not known.',
    )
  })

  it('calls a source by its publisher, else its title, else by its place', () => {
    expect(explained(NONE, OPEN, {}, {})).toContain('One source says “There')
    expect(explained(NONE, OPEN, {}, {})).toContain('; the other source says “A ferry')
    expect(explained(NONE, OPEN, { title: 'Sea news' }, COURIER)).toContain('‘Sea news’ says “There')
    expect(explained(NONE, OPEN, HERALD, HERALD)).toContain('One text of Herald says')
    expect(explained(NONE, OPEN, HERALD, HERALD)).toContain('; another text of Herald says')
    expect(explained(NONE, OPEN, HERALD, {})).toContain('; another source says')
  })

  it('tells what a speaker denies from what a source says', () => {
    const sentence = explained('The minister denied that the mine was sold.', 'The mine was sold.')
    expect(sentence).toContain('Herald reports that the minister denied this: “the mine was sold”')
  })

  it('says why both may be true', () => {
    const sentence = explained(
      NONE,
      OPEN,
      { ...HERALD, date: '2022-03-01' },
      { ...COURIER, date: '2025-03-01' },
    )
    expect(sentence).toContain('Both may be true: published three years apart.')
  })

  it('says so where both say the same', () => {
    expect(explained(NONE, NONE)).toMatch(/Both say the same\.$/)
  })

  it('cuts long claims around the cue, at words', () => {
    const tail =
      'with a small white boat and a crew of seven from the villages of the northern coast and the old harbour of Marsk'
    const sentence = explained(NONE, `A ferry link to the island is open ${tail}.`)
    const quote = /Courier says “([^”]*) …”/.exec(sentence)?.[1] ?? ''
    expect(`A ferry link to the island is open ${tail}.`).toContain(`${quote} `)
    expect(sentence.length).toBeLessThan(360)
  })

  it('keeps the full stop of an abbreviation', () => {
    const sentence = explained('She left Oland at 7.40 p.m.', 'She left Oland at 8.15 p.m.')
    expect(sentence).toContain('“She left Oland at 8.15 p.m.”')
  })
})
