import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bench, describe } from 'vitest'
import { type Comparison, compareSteps, EngineCache, NO_SETTINGS } from '../src/core'
import { seededArticle } from './seeded-articles'

// What another article costs: time with and without what is already known, and memory.

const articles = Array.from({ length: 21 }, (_, index) => seededArticle(index + 1, 1500))

function compared(count: number, cache: EngineCache): Comparison {
  const steps = compareSteps(articles.slice(0, count), NO_SETTINGS, cache)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

function copyOf(cache: EngineCache): EngineCache {
  const copy = new EngineCache()
  for (const [key, article] of cache.articles) copy.articles.set(key, article)
  for (const [key, pair] of cache.pairs) copy.pairs.set(key, pair)
  return copy
}

const ofTwenty = new EngineCache()
compared(20, ofTwenty)

describe('one article of 1,500 words added to twenty', () => {
  const options = { iterations: 2, warmupIterations: 1, time: 0 }
  bench('with what is known of the twenty', () => void compared(21, copyOf(ofTwenty)), options)
  bench('all twenty-one anew', () => void compared(21, new EngineCache()), options)
})

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** Bytes that a comparison and all that is kept for the next one hold. */
function heldBy(count: number): number {
  if (typeof collect !== 'function') throw new Error('The runtime offers no collection of garbage.')
  collect()
  const before = process.memoryUsage().heapUsed
  const cache = new EngineCache()
  const held = { cache, result: compared(count, cache) }
  collect()
  const bytes = process.memoryUsage().heapUsed - before
  return held.result.claims.length > 0 ? bytes : Number.NaN
}

compared(20, new EngineCache())
for (const count of [5, 10, 20]) {
  const megabytes = heldBy(count) / 1_000_000
  console.log(
    `${count} articles hold ${megabytes.toFixed(1)} MB: ${(megabytes / count).toFixed(2)} an article, ${((megabytes / count / (count + 1)) * 2).toFixed(3)} a pair`,
  )
}
