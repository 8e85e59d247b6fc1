import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { wordsOf } from '../text/tokens'
import { CLAIMING_SUBORDINATORS, CONDITION_WORDS, COORDINATORS, opensClause } from './clause-words'

const wordIn = (text: string, lower: string) =>
  fixTags(wordsOf(text, { from: 0, to: text.length })).find((word) => word.lower === lower)

describe('opensClause', () => {
  it.each([
    ['He said that it rained.', 'that', true],
    ['The man who left is here.', 'who', true],
    ['They left because it rained.', 'because', true],
    ['He asked whether it rained.', 'whether', true],
    // The same letters in another use open nothing.
    ['They left after lunch.', 'after', false],
    ['They saw that harbour.', 'that', false],
    ['They left.', 'left', false],
  ])('%s (%s)', (text, lower, opens) => {
    expect(opensClause(wordIn(text, lower))).toBe(opens)
  })

  it('is false where there is no word', () => {
    expect(opensClause(undefined)).toBe(false)
  })
})

it('a condition is never taken for a statement of its own', () => {
  expect([...CONDITION_WORDS].filter((word) => CLAIMING_SUBORDINATORS.has(word))).toEqual([])
  expect([...COORDINATORS].filter((word) => CONDITION_WORDS.has(word))).toEqual([])
})
