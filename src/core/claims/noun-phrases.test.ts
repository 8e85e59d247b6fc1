import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { type Word, wordsOf } from '../text/tokens'
import { antecedentEndingAt, commaInList, lastNamed, nounPhraseFrom, subjectBefore } from './noun-phrases'
import { type VerbGroup, verbGroups, type WordRange } from './verb-groups'

interface Reading {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  show(range: WordRange | null): string | null
  at(word: string): number
}

function read(text: string): Reading {
  const words = fixTags(wordsOf(text, { from: 0, to: text.length }))
  return {
    words,
    groups: verbGroups(words),
    show: (range) => (range ? text.slice(words[range.start]?.from, words[range.end - 1]?.to) : null),
    at: (lower) => words.findIndex((word) => word.lower === lower),
  }
}

describe('subjectBefore', () => {
  it.each([
    ['The mayor resigned.', 'resigned', 'The mayor'],
    ['The mayor suddenly resigned.', 'resigned', 'The mayor'],
    // An aside between commas is stepped over.
    ['Ortega, the chief surveyor, resigned.', 'resigned', 'Ortega'],
    ['In a statement the ministry agreed.', 'agreed', 'the ministry'],
    ['Peru and Chile agreed.', 'agreed', 'Peru and Chile'],
    ['The surveyor who inspected the bridge resigned.', 'resigned', 'The surveyor who inspected the bridge'],
    ['It rained while the crew worked.', 'worked', 'the crew'],
    ['The office of the harbour master agreed.', 'agreed', 'The office of the harbour master'],
    // "who" and "which" speak for what stands before them.
    ['They met Lind, who agreed.', 'agreed', 'Lind'],
    ['They heard criticism from local allies, who left.', 'left', 'local allies'],
    ['Agreed.', 'agreed', null],
  ])('%s (%s): %s', (text, verb, subject) => {
    const { words, groups, show, at } = read(text)
    expect(show(subjectBefore(words, groups, at(verb)))).toBe(subject)
  })

  it('does not look beyond the floor', () => {
    const { words, groups, show, at } = read('The mayor of the old town resigned.')
    expect(show(subjectBefore(words, groups, at('resigned'), at('old')))).toBe('old town')
  })
})

describe('the antecedent of a relative clause', () => {
  it('begins behind the verb', () => {
    const { words, groups, show, at } = read('They wanted to see the harbour, which was closed.')
    expect(show(antecedentEndingAt(words, groups, at('which') - 1, 0))).toBe('the harbour')
  })

  it.each([
    ['criticism from local allies', 'local allies'],
    ['the head of the office', 'the head of the office'],
    ['the chief surveyor', 'the chief surveyor'],
  ])('lastNamed: %s', (text, named) => {
    const { words, show } = read(text)
    expect(show(lastNamed(words, { start: 0, end: words.length }))).toBe(named)
  })

  it('lastNamed of nothing is nothing', () => {
    expect(lastNamed([], null)).toBeNull()
  })
})

describe('commaInList', () => {
  it.each([
    ['There is a formal, structured channel.', true],
    ['There are formal, structured, regular talks.', true],
    ['It was formal, and the talks ended.', false],
    ['In May, talks ended.', false],
  ])('%s', (text, expected) => {
    const { words, at } = read(text)
    expect(commaInList(words, at(','))).toBe(expected)
  })
})

describe('nounPhraseFrom', () => {
  it.each([
    ['said Governor Anna Lind on Monday', 1, 'Governor Anna Lind'],
    ['said the head of the office in town', 1, 'the head of the office'],
    ['said Lind, a surveyor', 1, 'Lind'],
    ['said quietly', 1, null],
    ['according to two surviving deckhands who spoke to the agency', 2, 'two surviving deckhands'],
    ['said the retired judge', 1, 'the retired judge'],
    ['said several officers familiar with the matter', 1, 'several officers'],
  ])('%s', (text, from, phrase) => {
    const { words, show } = read(text)
    expect(show(nounPhraseFrom(words, from, words.length))).toBe(phrase)
  })
})
