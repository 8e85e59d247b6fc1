import { describe, expect, it } from 'vitest'
import { passageOf, passageWord } from './passage-target'

describe('a passage in an address', () => {
  it.each([
    { sourceId: 's1', span: null },
    { sourceId: 'a-b', span: { from: 0, to: 7 } },
  ])('is read as it was written: %o', (target) => {
    expect(passageOf(passageWord(target))).toEqual(target)
  })

  it('is the whole source where the span is none', () => {
    expect(passageOf('s1:7-7')).toEqual({ sourceId: 's1', span: null })
    expect(passageOf('')).toBeNull()
  })
})
