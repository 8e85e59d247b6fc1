import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOfBase64 } from './bytes-of-base64'

describe('bytesOfBase64', () => {
  it('reads padded and unpadded text', () => {
    expect([...bytesOfBase64('')]).toEqual([])
    expect([...bytesOfBase64('TQ==')]).toEqual([77])
    expect([...bytesOfBase64('TWE=')]).toEqual([77, 97])
    expect([...bytesOfBase64('TWFu')]).toEqual([77, 97, 110])
    expect([...bytesOfBase64('TWE')]).toEqual([77, 97])
  })

  it('gives back what was written, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect([...bytesOfBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes])
      }),
      { seed: 11 },
    )
  })
})
