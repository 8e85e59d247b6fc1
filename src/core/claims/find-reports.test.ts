import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { wordsOf } from '../text/tokens'
import { findReports } from './find-reports'
import { quoteRanges } from './quote-ranges'
import { verbGroups } from './verb-groups'

/** Reports of a sentence as "speaker | stance | how | what". */
function reports(text: string): readonly string[] {
  const words = fixTags(wordsOf(text, { from: 0, to: text.length }))
  const piece = (start: number, end: number): string => text.slice(words[start]?.from, words[end - 1]?.to)
  return findReports(words, verbGroups(words), quoteRanges(words, false)).map(
    ({ speaker, stance, quoted, range }) =>
      [
        speaker ? piece(speaker.start, speaker.end) : '-',
        stance,
        quoted ? 'quoted' : 'reported',
        piece(range.start, range.end),
      ].join(' | '),
  )
}

describe('findReports', () => {
  it.each([
    ['Lind said that it rained.', ['Lind | asserted | reported | it rained']],
    ['Lind said it rained.', ['Lind | asserted | reported | it rained']],
    ['It rained, Lind said.', ['Lind | asserted | reported | It rained']],
    ['It rained, said Lind.', ['Lind | asserted | reported | It rained']],
    ['“It rained all day,” said Lind.', ['Lind | asserted | quoted | It rained all day,']],
    ['Lind said: “It rained all day.”', ['Lind | asserted | quoted | It rained all day.']],
    ['According to Lind, it rained.', ['Lind | asserted | reported | it rained.']],
    ['It rained, according to the log.', ['the log | asserted | reported | It rained']],
    ['As Lind noted, it rained.', ['Lind | asserted | reported | it rained.']],
    [
      'Lind said that it rained and that the wind rose.',
      ['Lind | asserted | reported | it rained', 'Lind | asserted | reported | the wind rose'],
    ],
    // Outer before inner.
    [
      'Lind said that Okafor denied that it rained.',
      ['Lind | asserted | reported | Okafor denied that it rained', 'Okafor | denied | reported | it rained'],
    ],
    ['Lind doubts that it rained.', ['Lind | disputed | reported | it rained']],
    ['Lind wrongly claimed that it rained.', ['Lind | disputed | reported | it rained']],
    // Somebody must be there to say it.
    ['The remarks suggest that it rained.', ['- | asserted | reported | it rained']],
    ['The tone of the letter suggests that it rained.', ['- | asserted | reported | it rained']],
    ['It was said that it rained.', ['- | asserted | reported | it rained']],
    ['The evidence refutes claims that it rained.', ['- | denied | reported | it rained']],
    ['The weather report showed that it rained.', ['The weather report | asserted | reported | it rained']],
    // Nothing is reported.
    ['Lind did not say that it rained.', []],
    ['It rained.', []],
    ['Nobody said that it rained.', []],
  ])('%s', (text, expected) => {
    expect(reports(text)).toEqual(expected)
  })
})

describe('a claim that its own sentence rejects', () => {
  it.each([
    ['The claim that the dam failed is false.', '- | denied'],
    ['The claim that the dam failed is untrue.', '- | denied'],
    ['The claim that the dam failed was never true.', '- | denied'],
    ['The claim that the dam failed has been disproved.', '- | denied'],
    ['The claim that the dam failed is contradicted by the log.', 'the log | denied'],
    ['The claim that the dam failed was rejected by the ministry.', 'the ministry | denied'],
    ['The conclusion that the dam failed does not survive a look at the file.', '- | denied'],
    ['The idea that the dam failed has no basis.', '- | denied'],
    ['The theory that the dam failed collapsed.', '- | denied'],
    ['The claim that the dam failed remains unproven.', '- | disputed'],
    ['The view that the dam failed has been questioned by engineers.', 'engineers | disputed'],
    ['The suggestion that the dam failed was not confirmed.', '- | disputed'],
  ])('%s', (text, expected) => {
    expect(reports(text)).toEqual([`${expected} | reported | the dam failed`])
  })

  it('is denied by whoever says so', () => {
    expect(reports('Lind said the claim that the dam failed is false.').at(-1)).toBe(
      'Lind | denied | reported | the dam failed',
    )
    expect(reports('Lind said that the claim that the dam failed is false.').at(-1)).toBe(
      'Lind | denied | reported | the dam failed',
    )
  })

  it.each([
    'The claim that the dam failed is true.',
    'The claim that the dam failed has never been disproved.',
    'The claim that the dam failed spread quickly.',
    'The claim that was made is false.',
    'The claim that the dam failed was made in May, and the report is false.',
  ])('%s (not rejected)', (text) => {
    expect(reports(text)).toEqual([])
  })
})
