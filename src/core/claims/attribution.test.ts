import { describe, expect, it } from 'vitest'
import { analyseText } from './analyse-text'

const read = (text: string): readonly string[] =>
  analyseText('t', text).claims.map((claim) => {
    const words = claim.spans.map((span) => text.slice(span.from, span.to)).join(' … ')
    const { attribution } = claim
    return attribution
      ? `${attribution.speaker} (${attribution.quoted ? 'quoted' : 'reported'}, ${attribution.stance}): ${words}`
      : words
  })

describe('attribution', () => {
  it.each([
    [
      'The governor said that the bridge was closed.',
      'The governor (reported, asserted): the bridge was closed',
    ],
    ['The governor said the bridge was closed.', 'The governor (reported, asserted): the bridge was closed'],
    [
      'The governor told reporters on Monday that the bridge was closed.',
      'The governor (reported, asserted): the bridge was closed',
    ],
    ['The bridge is closed, the governor said.', 'the governor (reported, asserted): The bridge is closed'],
    ['“The bridge is closed,” the governor said.', 'the governor (quoted, asserted): The bridge is closed'],
    ['"The bridge is closed," said Governor Lind.', 'Governor Lind (quoted, asserted): The bridge is closed'],
    [
      'According to the harbour office, the bridge is closed.',
      'the harbour office (reported, asserted): the bridge is closed',
    ],
    [
      'The bridge is closed, according to the harbour office.',
      'the harbour office (reported, asserted): The bridge is closed',
    ],
    [
      'As the governor noted, the bridge is closed.',
      'the governor (reported, asserted): the bridge is closed',
    ],
    [
      'Ms. Lind, the chief surveyor, said that the bridge was closed.',
      'Ms. Lind (reported, asserted): the bridge was closed',
    ],
    [
      'The surveyor who inspected the bridge said it was safe.',
      'The surveyor who inspected the bridge (reported, asserted): it was safe',
    ],
    [
      'In a statement the ministry said the bridge was closed.',
      'the ministry (reported, asserted): the bridge was closed',
    ],
    // The innermost holder of the claim.
    [
      'The paper reported that the minister said that the bridge was closed.',
      'the minister (reported, asserted): the bridge was closed',
    ],
    // How the speaker, or the source, stands to it.
    [
      'The governor denied that the bridge was closed.',
      'The governor (reported, denied): the bridge was closed',
    ],
    [
      'The governor rejected claims that the bridge was closed.',
      'The governor (reported, denied): the bridge was closed',
    ],
    [
      'The governor disputed that the bridge was closed.',
      'The governor (reported, disputed): the bridge was closed',
    ],
    [
      'The governor falsely claimed that the bridge was closed.',
      'The governor (reported, disputed): the bridge was closed',
    ],
    // The source, or whoever it names, rejects what somebody claims.
    ['The claim that the bridge was closed is false.', ' (reported, denied): the bridge was closed'],
    [
      'The conclusion that the bridge was closed does not survive a look at the file.',
      ' (reported, denied): the bridge was closed',
    ],
    [
      'The claim that the bridge was closed is contradicted by the log.',
      'the log (reported, denied): the bridge was closed',
    ],
    [
      'Lind said the claim that the bridge was closed is false.',
      'Lind (reported, denied): the bridge was closed',
    ],
    // Nobody is named.
    ['The remarks suggest that the bridge was closed.', 'the bridge was closed'],
    ['The tone of the letter suggests that the bridge was closed.', 'the bridge was closed'],
    ['It was reported that the bridge was closed.', 'the bridge was closed'],
    // A denial of having said it is a statement of its own.
    ['The judge did not say that the law was void.', 'The judge did not say that the law was void'],
    ['Nothing in the deal was signed.', 'Nothing in the deal was signed'],
  ])('%s', (text, claim) => {
    expect(read(text)).toEqual([claim])
  })

  it('splits what one speaker says twice', () => {
    expect(read('Lind added that work had begun and that crews were on site.')).toEqual([
      'Lind (reported, asserted): work had begun',
      'Lind (reported, asserted): crews were on site',
    ])
  })

  it('keeps two speakers of one sentence apart', () => {
    expect(read('Officials insist that the bridge is closed, but residents say that it is open.')).toEqual([
      'Officials (reported, asserted): the bridge is closed',
      'residents (reported, asserted): it is open',
    ])
  })

  it('gives a report in "-ing" to the subject of its sentence', () => {
    expect(read('The governor visited the site, noting that the bridge was closed.')).toEqual([
      'The governor visited the site',
      'The governor (reported, asserted): the bridge was closed',
    ])
    expect(read('“We never closed the road,” the minister said, adding that traffic was light.')).toEqual([
      'the minister (quoted, asserted): We never closed the road',
      'the minister (reported, asserted): traffic was light',
    ])
  })

  it('does not take the source’s own comment for what was said', () => {
    expect(read('The mayor said that no deal was reached, underscoring the deep divide.')[0]).toBe(
      'The mayor (reported, asserted): no deal was reached',
    )
  })

  it('carries a quotation on to the next sentence', () => {
    expect(read('“We closed the bridge,” Lind said. “It was not safe.”')).toEqual([
      'Lind (quoted, asserted): We closed the bridge',
      'Lind (quoted, asserted): It was not safe',
    ])
    expect(read('Lind said: “We closed the bridge. It was not safe.”')).toEqual([
      'Lind (quoted, asserted): We closed the bridge',
      'Lind (quoted, asserted): It was not safe',
    ])
  })

  it('names who "he" or "she" is, with the same key as the name', () => {
    const { claims } = analyseText(
      't',
      'Governor Anna Lind said that work had begun. She added that crews were on site.',
    )
    expect(claims.map((claim) => claim.attribution?.speakerEntity)).toEqual(['person:lind', 'person:lind'])
    expect(claims[1]?.attribution?.speaker).toBe('Anna Lind')
  })

  it('does not take a minister for the state in the title', () => {
    const { claims } = analyseText('t', "Moscow's foreign minister said that talks had ended.")
    expect(claims[0]?.attribution?.speaker).toBe("Moscow's foreign minister")
    expect(claims[0]?.attribution?.speakerEntity).toBeUndefined()
    const { claims: own } = analyseText('t', 'Moscow said that talks had ended.')
    expect(own[0]?.attribution?.speakerEntity).toBe('country:RU')
  })

  it('points at the speaker’s words', () => {
    const text = 'The bridge is closed, the governor said.'
    const span = analyseText('t', text).claims[0]?.attribution?.speakerSpan
    expect(text.slice(span?.from, span?.to)).toBe('the governor')
  })
})
