import { describe, expect, it } from 'vitest'
import type { StoreAnswer } from '../../../shared/project-store-api'
import { keepOriginalFiles } from './keep-original-files'

const stored: StoreAnswer = { stored: true, position: { seq: 1, sum: 's' } }
const bytes = new Uint8Array([1, 2])
const picked = { sha256: 'a', file: { name: 'a.html', bytes, problem: null } }
const dropped = { sha256: 'b', file: { name: 'b.html', dropped: new Blob([bytes]) } }

function storeThat(answer: (sha256: string) => StoreAnswer) {
  const kept: [string, string, number[]][] = []
  return {
    kept,
    keepOriginal: async (projectId: string, sha256: string, content: Uint8Array) => {
      const given = answer(sha256)
      if (given.stored) kept.push([projectId, sha256, [...content]])
      return given
    },
  }
}

describe('keepOriginalFiles', () => {
  it('keeps the bytes of picked and of dropped files under their hash', async () => {
    const store = storeThat(() => stored)
    await keepOriginalFiles(store, 'p', [picked, dropped])
    expect(store.kept).toEqual([
      ['p', 'a', [1, 2]],
      ['p', 'b', [1, 2]],
    ])
  })

  it('stops at the first that is refused, in the words of the refusal', async () => {
    const store = storeThat((sha256) =>
      sha256 === 'b' ? { stored: false, why: 'full', message: 'The disk is full.' } : stored,
    )
    await expect(keepOriginalFiles(store, 'p', [picked, dropped, picked])).rejects.toThrow(
      'The disk is full.',
    )
    expect(store.kept).toHaveLength(1)
  })

  it('says of a dropped file that is gone what to do, and of a store that breaks off to try again', async () => {
    const gone = new Blob(['x'])
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) })
    const vanished = { sha256: 'c', file: { name: 'c.html', dropped: gone } }
    await expect(
      keepOriginalFiles(
        storeThat(() => stored),
        'p',
        [vanished],
      ),
    ).rejects.toThrow(/“c.html” was changed/)
    const broken = { keepOriginal: () => Promise.reject(new Error('changed')) }
    await expect(keepOriginalFiles(broken, 'p', [picked])).rejects.toThrow(
      /“a.html” could not be kept.*try again/,
    )
  })
})
