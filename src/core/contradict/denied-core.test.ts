import { describe, expect, it } from 'vitest'
import { pairOfTexts } from '../golden/pair-of-texts'
import { deniedCoreRule } from './denied-core'

describe('a short statement and its denial in a longer one', () => {
  it.each([
    ['The pilot was on the quay.', 'The pilot was not on the quay when the barge came in.'],
    ['Nobody was hurt.', 'Nine passengers were injured when the tram left the rails.'],
  ])('conflict weakly, either way round: %s / %s', (a, b) => {
    const found = deniedCoreRule(pairOfTexts(a, b))
    expect(found?.rule).toBe('negation')
    expect(found?.strength).toBeLessThanOrEqual(0.5)
    expect(deniedCoreRule(pairOfTexts(b, a))?.strength).toBe(found?.strength)
  })

  it.each([
    [
      'another subject',
      'The pilot was on the quay.',
      'The mayor was not on the quay when the barge came in.',
    ],
    ['another thing', 'The pilot was on the quay.', 'The pilot was not in the harbour office at noon.'],
    ['a possibility', 'The pilot was on the quay.', 'The pilot may not have been on the quay.'],
    ['nobody elsewhere', 'Nobody in the tram was hurt.', 'Nine passengers were injured on the platform.'],
    [
      'nobody in another one',
      'Nobody died in the first crash.',
      'Three passengers died in the crash at Lund.',
    ],
    ['all and most', 'Not all of the crew had been trained.', 'Most of the crew had been trained.'],
    ['no people counted', 'Nobody was hurt.', 'Nine cars were damaged in the tunnel.'],
    ['two denials', 'The pilot was not on the quay.', 'The pilot was not on the quay at noon.'],
  ])('do not with %s', (_, a, b) => {
    expect(deniedCoreRule(pairOfTexts(a, b))).toBeNull()
  })
})
