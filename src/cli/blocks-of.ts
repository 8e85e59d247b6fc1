import { setImmediate } from 'node:timers/promises'

/**
 * Gathers what comes into blocks of at most `size`. A block is given away as soon as nothing more is at hand, so that
 * someone who waits for an answer before asking on is answered.
 */
export async function* blocksOf<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]()
  let block: T[] = []
  let next = iterator.next()
  try {
    for (;;) {
      const first = block.length === 0 ? await next : await Promise.race([next, setImmediate(null)])
      if (first?.done) break
      if (first) {
        block.push(first.value)
        next = iterator.next()
      }
      if (first === null || block.length >= size) {
        yield block
        block = []
      }
    }
    if (block.length > 0) yield block
  } finally {
    // Left early: nobody waits for the next one any more, which may never come, or fail.
    next.catch(() => undefined)
    iterator.return?.().catch(() => undefined)
  }
}
