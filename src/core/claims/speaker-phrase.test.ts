import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { wordsOf } from '../text/tokens'
import { headOfPhrase, namesSpeaker } from './speaker-phrase'

const wordsIn = (text: string) => fixTags(wordsOf(text, { from: 0, to: text.length }))

describe('headOfPhrase', () => {
  it.each([
    ['the foreign minister of the republic', 'minister'],
    ['Moscow’s foreign minister', 'minister'],
    ['two of the ministers', 'ministers'],
    ['a group of angry residents', 'residents'],
    ['the surveyor who inspected the bridge', 'surveyor'],
    ['Governor Anna Lind', 'Lind'],
    ['the committee, which met twice', 'committee'],
  ])('%s: %s', (phrase, head) => {
    const words = wordsIn(phrase)
    expect(words[headOfPhrase(words, { start: 0, end: words.length })]?.text).toBe(head)
  })
})

describe('namesSpeaker', () => {
  it.each([
    ['a person', 'the harbour master'],
    ['a name', 'Anna Lind'],
    ['a pronoun', 'she'],
    ['an office', 'the foreign ministry'],
    ['an organisation', 'the shipping company'],
    ['a state', 'the government of the island'],
    ['a document', 'the letter to the council'],
    ['a survey', 'a survey of 900 voters'],
    ['several people', 'two of the ministers'],
    ['people without a noun', 'the accused'],
    ['a side', 'both sides'],
  ])('%s: %s', (_, phrase) => {
    const words = wordsIn(phrase)
    expect(namesSpeaker(words, { start: 0, end: words.length })).toBe(true)
  })

  it.each([
    ['what was said', 'the remarks'],
    ['a manner', 'the tone of the letter'],
    ['the weather', 'the weather'],
    ['an event', 'talks between the two ministers'],
    ['an act', 'the decision of the court'],
    ['a day', 'Monday'],
    ['a thing pointed at', 'this'],
    ['a thing', 'it'],
    ['evidence', 'the photographs'],
  ])('not %s: %s', (_, phrase) => {
    const words = wordsIn(phrase)
    expect(namesSpeaker(words, { start: 0, end: words.length })).toBe(false)
  })
})
