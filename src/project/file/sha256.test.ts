import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from './sha256'

const byNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('sha256', () => {
  it('gives the hashes of the standard', () => {
    expect(sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('agrees with Node at every length around the block borders, and inside a larger buffer', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 37) & 0xff)
    for (let length = 0; length < 200; length += 1) {
      const part = bytes.subarray(3, 3 + length)
      expect(sha256(part)).toBe(byNode(part))
    }
  })

  it('agrees with Node on whatever bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => sha256(bytes) === byNode(bytes)))
  })
})
