import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { wordsOf } from '../text/tokens'
import { readSentence } from './read-sentence'

/** Each clause as its words, marks dropped, with `>` before what is reported. */
function read(text: string, openQuote = false): readonly string[] {
  const words = fixTags(wordsOf(text, { from: 0, to: text.length }))
  return readSentence(words, openQuote).clauses.map(({ clause, report }) => {
    const said = clause.words.flatMap((i) => (words[i]?.pos === 'PUNCT' ? [] : (words[i]?.text ?? [])))
    return `${report ? '> ' : ''}${said.join(' ')}`
  })
}

describe('readSentence', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The harbour closed.', ['The harbour closed']],
    // What only brings a report is no statement.
    ['In a letter on Monday, Lind said that it closed.', ['> it closed']],
    ['According to the log, the harbour closed.', ['> the harbour closed']],
    ['The claim that the harbour closed is false.', ['> the harbour closed']],
    // What stands beside a report is.
    ['Lind left after she said that it closed.', ['Lind left', '> it closed']],
    ['The claim that it closed is false, and the crew left.', ['> it closed', 'the crew left']],
    // Rejected or not, a sentence keeps something to stand on.
    ['Lind did not say that it closed.', ['Lind did not say that it closed']],
    ['No harbour.', ['No harbour']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('makes nothing of nothing', () => {
    expect(read('')).toEqual([])
  })

  it('knows whether a quotation is still open', () => {
    const words = wordsOf('Lind said: “It closed.', { from: 0, to: 22 })
    expect(readSentence(words, false).quotes.open).toBe(true)
  })

  it('loses no word of a sentence that says one thing after another', () => {
    const text = 'The river rose, the dam held and the town slept, but nobody knew why.'
    const words = fixTags(wordsOf(text, { from: 0, to: text.length }))
    const { clauses } = readSentence(words, false)
    const covered = new Set(clauses.flatMap(({ clause }) => clause.words))
    const lost = words.filter((word, i) => !covered.has(i) && word.pos !== 'PUNCT').map((word) => word.lower)
    expect(lost.filter((word) => word !== 'and' && word !== 'but')).toEqual([])
  })
})
