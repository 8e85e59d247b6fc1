import { describe, expect, it } from 'vitest'
import { type CompareTarget, targetOf, targetWord } from './compare-target'

describe('compare target', () => {
  const targets: readonly CompareTarget[] = [
    { show: 'finding', id: 'f1' },
    { show: 'claim', id: 'a1b2:10-20~1' },
    { show: 'sources', ids: ['a1', 'b2'] },
  ]
  it.each(targets)('comes back from its word: %o', (target) => {
    expect(targetOf(targetWord(target))).toEqual(target)
  })

  it.each(['', 'finding', 'finding:', 'verdict:x', ':x'])('is none in “%s”', (word) => {
    expect(targetOf(word)).toBeNull()
  })
})
