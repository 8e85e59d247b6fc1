import { describe, expect, it } from 'vitest'
import { contentHash } from './content-hash'
import { findingKey } from './finding-key'

const denial = { articleId: 's1', quote: 'The ferry does not run in winter.' }
const claim = { articleId: 's2', quote: 'The ferry runs all year.' }

describe('findingKey', () => {
  it('is the same in both orders', () => {
    expect(findingKey(denial, claim)).toBe(findingKey(claim, denial))
  })

  it('looks past spacing and canonical form only', () => {
    const spaced = { ...denial, quote: ' The ferry does\n not run\u00A0in winter. ' }
    expect(findingKey(spaced, claim)).toBe(findingKey(denial, claim))
    expect(findingKey({ articleId: 's1', quote: 'cafe\u0301' }, claim)).toBe(
      findingKey({ articleId: 's1', quote: 'caf\u00E9' }, claim),
    )
    expect(findingKey({ ...denial, quote: 'The ferry does not run in winter' }, claim)).not.toBe(
      findingKey(denial, claim),
    )
  })

  it('keeps apart who says what', () => {
    const swapped = findingKey({ ...denial, articleId: 's2' }, { ...claim, articleId: 's1' })
    expect(swapped).not.toBe(findingKey(denial, claim))
    expect(findingKey({ ...denial, articleId: 's3' }, claim)).not.toBe(findingKey(denial, claim))
  })

  it('never changes: verdicts are stored under it', () => {
    expect(findingKey(denial, claim)).toBe('08446f080910321c')
  })
})

describe('contentHash', () => {
  it('is 16 hex digits, also for the empty string and halves of surrogate pairs', () => {
    for (const text of ['', 'a', '\uD800', 'ñ漢字']) expect(contentHash(text)).toMatch(/^[0-9a-f]{16}$/u)
  })

  it('tells 20,000 similar strings apart', () => {
    const hashes = new Set(Array.from({ length: 20_000 }, (_, index) => contentHash(`claim ${index}`)))
    expect(hashes.size).toBe(20_000)
  })
})
