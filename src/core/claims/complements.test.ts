import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { wordsOf } from '../text/tokens'
import { bareComplement, thatComplement } from './complements'
import { verbGroups } from './verb-groups'

/** What follows the first report verb of a sentence; `null` where it has no clause of its own. */
function complement(text: string, find: typeof thatComplement): string | null {
  const words = fixTags(wordsOf(text, { from: 0, to: text.length }))
  const groups = verbGroups(words)
  const group = groups.find((g) => g.finite)
  const range = group ? find(words, groups, group) : null
  return range ? text.slice(words[range.start]?.from, words[range.end - 1]?.to) : null
}

describe('thatComplement', () => {
  it.each([
    ['The mayor said that the bridge was closed.', 'the bridge was closed'],
    // Circumstances and a hearer may stand between.
    ['The mayor said on Monday that the bridge was closed.', 'the bridge was closed'],
    ['The mayor told reporters that the bridge was closed.', 'the bridge was closed'],
    ['The mayor rejected claims that the bridge was closed.', 'the bridge was closed'],
    ['The mayor explained how the bridge was closed.', 'the bridge was closed'],
    // What the source adds itself is not said.
    ['The mayor said that the bridge was closed, underscoring the danger.', 'the bridge was closed'],
    ['The mayor said that it was late, but residents say it was early.', 'it was late'],
    // "that" opens something else.
    ['The mayor saw the man that repaired the bridge.', null],
    ['The mayor said nothing.', null],
    ['The mayor spoke, adding that it was late.', null],
  ])('%s', (text, expected) => {
    expect(complement(text, thatComplement)).toBe(expected)
  })
})

describe('bareComplement', () => {
  it.each([
    ['The mayor said the bridge was closed.', 'the bridge was closed'],
    ['The mayor told reporters the bridge was closed.', 'the bridge was closed'],
    ['The mayor said crews had left.', 'crews had left'],
    // Verbs that take an object as easily.
    ['The mayor found the keys that were lost.', null],
    ['The mayor announced a plan and resigned.', null],
    ['The mayor said so.', null],
    // Too far off, or cut off by a mark.
    ['The mayor said a word, and the bridge was closed.', null],
  ])('%s', (text, expected) => {
    expect(complement(text, bareComplement)).toBe(expected)
  })
})
