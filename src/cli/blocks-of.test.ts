import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks-of'

async function gathered<T>(items: AsyncIterable<T>, size: number): Promise<readonly (readonly T[])[]> {
  const blocks: (readonly T[])[] = []
  for await (const block of blocksOf(items, size)) blocks.push(block)
  return blocks
}

async function* counting(to: number): AsyncGenerator<number> {
  for (let number = 1; number <= to; number++) yield number
}

describe('blocks', () => {
  it('are full while more is at hand, and lose nothing', async () => {
    expect(await gathered(counting(5), 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(await gathered(counting(4), 2)).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(await gathered(counting(0), 2)).toEqual([])
  })

  it('are given away when whoever asks waits for an answer first', async () => {
    let answer: (() => void) | undefined
    async function* asking(): AsyncGenerator<string> {
      for (const question of ['one', 'two', 'three']) {
        yield question
        await new Promise<void>((resolve) => {
          answer = resolve
        })
      }
    }
    const blocks: (readonly string[])[] = []
    for await (const block of blocksOf(asking(), 64)) {
      blocks.push(block)
      answer?.()
    }
    expect(blocks).toEqual([['one'], ['two'], ['three']])
  })

  it('pass on an error after what came before it', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1
      throw new Error('torn')
    }
    await expect(gathered(failing(), 2)).rejects.toThrow('torn')
  })

  it('close what they read from when they are left early', async () => {
    let closed = false
    async function* open(): AsyncGenerator<number> {
      try {
        for (let number = 1; ; number++) yield number
      } finally {
        closed = true
      }
    }
    for await (const block of blocksOf(open(), 3)) {
      expect(block).toEqual([1, 2, 3])
      break
    }
    await setImmediate()
    expect(closed).toBe(true)
  })
})
