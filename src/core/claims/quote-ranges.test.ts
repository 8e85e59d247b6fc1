import { describe, expect, it } from 'vitest'
import { wordsOf } from '../text/tokens'
import { quoteRanges } from './quote-ranges'

function quotes(
  text: string,
  openBefore = false,
): { readonly inside: readonly string[]; readonly open: boolean } {
  const words = wordsOf(text, { from: 0, to: text.length })
  const { ranges, open } = quoteRanges(words, openBefore)
  return { inside: ranges.map(({ start, end }) => text.slice(words[start]?.from, words[end - 1]?.to)), open }
}

describe('quoteRanges', () => {
  it.each([
    ['no marks', 'It rained.', [], false],
    ['straight marks', 'He said "it rained" twice.', ['it rained'], false],
    ['curly marks', 'He said “it rained” twice.', ['it rained'], false],
    ['two quotations', '“It rained,” he said, “and snowed.”', ['It rained,', 'and snowed.'], false],
    ['one that stays open', 'He said: “It rained.', ['It rained.'], true],
    ['an empty one', 'He said “” and left.', [], false],
    ['one that opens at the very end', 'He said “', [], true],
  ])('%s', (_, text, inside, open) => {
    expect(quotes(text)).toEqual({ inside, open })
  })

  it('goes on inside the quotation of the sentence before', () => {
    expect(quotes('It snowed,” he said.', true)).toEqual({ inside: ['It snowed,'], open: false })
    expect(quotes('It snowed.', true)).toEqual({ inside: ['It snowed.'], open: true })
  })

  it('takes a mark at the start for a new quotation: paragraphs repeat theirs', () => {
    expect(quotes('“It snowed,” he said.', true)).toEqual({ inside: ['It snowed,'], open: false })
  })
})
