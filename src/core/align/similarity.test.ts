import { describe, expect, it } from 'vitest'
import { pairOfTexts } from '../golden/pair-of-texts'

function similarity(a: string, b: string): number {
  return pairOfTexts(a, b).similarity
}

describe('likenessOf', () => {
  it('is highest for the same words and nothing for none', () => {
    const same = similarity(
      'The council approved the harbour plan.',
      'The council approved the harbour plan.',
    )
    expect(same).toBeGreaterThan(0.85)
    expect(similarity('The council approved the harbour plan.', 'Wolves crossed a frozen lake.')).toBe(0)
  })

  it('does not care which of two claims denies', () => {
    const repeated = similarity(
      'The council approved the harbour plan.',
      'The council approved the harbour plan.',
    )
    const denied = similarity(
      'The council did not approve the harbour plan.',
      'The council approved the harbour plan.',
    )
    expect(denied).toBeCloseTo(repeated, 5)
  })

  it('takes known opposites for the same matter', () => {
    const opposite = similarity(
      'The council accepted the offer of the railway.',
      'The council rejected the offer of the railway.',
    )
    const other = similarity(
      'The council accepted the offer of the railway.',
      'The council painted the offer of the railway.',
    )
    expect(opposite).toBeGreaterThan(other)
  })

  it('counts names more than common words', () => {
    const named = similarity('Norway sent a ship.', 'Norway built a school.')
    const common = similarity('Norway sent a ship.', 'Chile lost a ship.')
    expect(named).toBeGreaterThan(common)
  })

  it('sees a short claim inside a long one', () => {
    const likeness = pairOfTexts(
      'The harbour bridge was closed.',
      'The harbour bridge was closed last night by engineers who had found three deep cracks in its northern tower.',
    ).likeness
    expect(likeness.coverA).toBeGreaterThan(0.9)
    expect(likeness.coverB).toBeLessThan(0.6)
  })
})
