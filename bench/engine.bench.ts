import { diffWords } from 'diff'
import { bench, describe } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { compare } from '../src/core'
import { seededArticle } from './seeded-articles'

// Times of the engine beside peers in the same run, so that the ratio says more than the machine.

const two = [seededArticle(1, 3000), seededArticle(2, 3000)]
const twenty = Array.from({ length: 20 }, (_, index) => seededArticle(index + 1, 1500))
const nlp = winkNLP(model, ['pos'])
/** As many edits as the engine allows one pair of sentences; a whole-text word diff gives up there. */
const PEER_EDIT_LIMIT = 600

describe('two articles of 3,000 words', () => {
  bench('engine: read, align, judge, rank', () => void compare(two), {
    iterations: 5,
    warmupIterations: 2,
    time: 0,
  })
  bench(
    'peer: tokens and parts of speech alone',
    () => {
      for (const { text } of two) nlp.readDoc(text).tokens().out(nlp.its.pos)
    },
    { iterations: 5, warmupIterations: 2, time: 0 },
  )
  bench(
    'peer: word diff of the two whole texts, limited',
    () => {
      diffWords(two[0]?.text ?? '', two[1]?.text ?? '', { maxEditLength: PEER_EDIT_LIMIT })
    },
    { iterations: 5, warmupIterations: 2, time: 0 },
  )
})

describe('twenty articles of 1,500 words, all pairs', () => {
  bench('engine: read, align, judge, rank', () => void compare(twenty), {
    iterations: 2,
    warmupIterations: 1,
    time: 0,
  })
  bench(
    'peer: tokens and parts of speech alone',
    () => {
      for (const { text } of twenty) nlp.readDoc(text).tokens().out(nlp.its.pos)
    },
    { iterations: 2, warmupIterations: 1, time: 0 },
  )
})
