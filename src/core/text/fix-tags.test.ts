import { describe, expect, it } from 'vitest'
import { fixTags } from './fix-tags'
import { wordsOf } from './tokens'

function tagOf(text: string, lower: string): string {
  const words = fixTags(wordsOf(text, { from: 0, to: text.length }))
  const word = words.find((candidate) => candidate.lower === lower)
  return `${word?.lemma} ${word?.pos}`
}

describe('fixTags', () => {
  it.each([
    // A capital at the start makes no name of a plain noun.
    ['Officials denied it.', 'officials', 'official NOUN'],
    ['Talks ended.', 'talks', 'talk NOUN'],
    // A third person is no plural.
    ['The union demands higher pay.', 'demands', 'demand VERB'],
    // A participle beside an adjective describes.
    ['There is a formal, structured channel.', 'structured', 'structure ADJ'],
    ['There is a formal and structured channel.', 'structured', 'structure ADJ'],
    ['The river was wide and destroyed houses.', 'destroyed', 'destroy VERB'],
    // What has an object is an act.
    ['The train is striking a car.', 'striking', 'strike VERB'],
    ['The view is striking.', 'striking', 'striking ADJ'],
    // "that" points where no verb follows.
    ['They saw that harbour.', 'that', 'that DET'],
    ['They saw that ships left.', 'that', 'that SCONJ'],
    // "will" as a noun.
    ['They lack the political will to act.', 'will', 'will NOUN'],
    ['They will act.', 'will', 'will AUX'],
    // A verb of saying is no noun.
    ['Analysts note that it rained.', 'note', 'note VERB'],
  ])('%s (%s): %s', (text, word, expected) => {
    expect(tagOf(text, word)).toBe(expected)
  })

  it('never moves a word', () => {
    const text = 'Officials note that the union demands a formal, structured channel.'
    const words = wordsOf(text, { from: 0, to: text.length })
    expect(fixTags(words).map(({ from, to }) => [from, to])).toEqual(words.map(({ from, to }) => [from, to]))
  })
})
