import { describe, expect, it } from 'vitest'
import { sourceFacts } from './source-facts'

describe('sourceFacts', () => {
  it('counts words that are kept and words that are cut', () => {
    const text = 'Share this\nThe so-called channel’s 1,500 users — all of them — left.'
    expect(sourceFacts(text, [{ from: 0, to: 10, reason: 'share-prompt' }])).toEqual({
      words: 9,
      cutPassages: 1,
      cutWords: 2,
    })
    expect(sourceFacts('', [])).toEqual({ words: 0, cutPassages: 0, cutWords: 0 })
  })
})
