import { describe, expect, it } from 'vitest'
import { pairOfTexts, type SourceFacts } from '../golden/pair-of-texts'
import { explain } from './explain'
import { judgePair } from './judge-pair'

function explained(a: string, b: string, ofA: SourceFacts = {}, ofB: SourceFacts = {}): string {
  const pair = pairOfTexts(a, b, { publisher: 'Herald', ...ofA }, { publisher: 'Courier', ...ofB })
  const outcome = judgePair(pair)
  return outcome ? explain(pair, outcome) : ''
}

describe('explain', () => {
  it('quotes both sources and says what differs', () => {
    const sentence = explained('There is no ferry link to the island.', 'A ferry link to the island is open.')
    expect(sentence).toContain('Herald says “There is no ferry link to the island”')
    expect(sentence).toContain('Courier says “A ferry link to the island is open”')
    expect(sentence).toContain('denies')
    expect(sentence).toContain('Dates unknown')
  })

  it('names the speakers where they differ', () => {
    const sentence = explained(
      'The harbour master said that there is no ferry link.',
      'The mayor said that a ferry link is open.',
    )
    expect(sentence).toContain('Speakers differ (The harbour master; The mayor)')
  })

  it('says why both may be true', () => {
    const sentence = explained(
      'There is no ferry link to the island.',
      'A ferry link to the island is open.',
      { date: '2022-03-01' },
      { date: '2025-03-01' },
    )
    expect(sentence).toContain('Both may be true: 3 years apart.')
  })

  it('cuts long claims around the cue', () => {
    const tail =
      'with a small white boat and a crew of seven from the villages of the northern coast and the old harbour of Marsk'
    const sentence = explained(
      'There is no ferry link to the island.',
      `A ferry link to the island is open ${tail}.`,
    )
    expect(sentence).toContain(' …”')
    expect(sentence.length).toBeLessThan(360)
  })
})
