import { describe, expect, it } from 'vitest'
import { pairOfTexts } from '../golden/pair-of-texts'
import type { OwnOpposites } from '../model/comparison'
import type { Evidence } from './claim-pair'
import { ownOppositesRule } from './own-opposites'

const MILL: OwnOpposites = { a: 'on stream', b: 'mothballed' }

function evidence(own: OwnOpposites, a: string, b: string): Evidence | null {
  const rule = ownOppositesRule([own])
  if (!rule) throw new Error('no rule was made')
  return rule(pairOfTexts(a, b))
}

function cueWords(found: Evidence | null, a: string, b: string): readonly string[] {
  const words = (text: string, cues: Evidence['cuesA']): string =>
    cues.map(({ from, to }) => text.slice(from, to)).join(' ')
  return found ? [words(a, found.cuesA), words(b, found.cuesB)] : []
}

describe('the reader’s own opposites', () => {
  it('fire on words and phrases, with the words as cues', () => {
    const a = 'The paper mill is on stream.'
    const b = 'The paper mill was mothballed.'
    expect(cueWords(evidence(MILL, a, b), a, b)).toEqual(['on stream', 'mothballed'])
  })

  it('fire either way round', () => {
    const found = evidence(MILL, 'The paper mill was mothballed.', 'The paper mill is on stream.')
    expect(found?.rule).toBe('own-opposites')
  })

  it('match other forms of the words, and pass over articles inside a phrase', () => {
    const own = { a: 'raise anchor', b: 'dropping the anchor' }
    const a = 'The crew of the Petrel raised the anchor at noon.'
    const b = 'The crew of the Petrel dropped anchor at noon.'
    expect(cueWords(evidence(own, a, b), a, b)).toEqual(['raised the anchor', 'dropped anchor'])
  })

  it('say nothing where the words are denied, or both are affirmed', () => {
    expect(evidence(MILL, 'The paper mill is not on stream.', 'The paper mill was mothballed.')).toBeNull()
    const both = 'The paper mill was on stream before it was mothballed in the same year.'
    expect(evidence(MILL, both, 'The paper mill was mothballed in the same year.')).toBeNull()
  })

  it('carry a negation that the reader wrote', () => {
    const own = { a: 'not manned', b: 'staffed' }
    expect(evidence(own, 'The lighthouse is not manned.', 'The lighthouse is staffed.')?.rule).toBe(
      'own-opposites',
    )
    expect(evidence(own, 'The lighthouse is manned.', 'The lighthouse is staffed.')).toBeNull()
  })

  it('say nothing of two matters', () => {
    expect(
      evidence(MILL, 'The paper mill at Lund is on stream.', 'Two trawlers were mothballed in spring.'),
    ).toBeNull()
  })

  it('are no rule where nothing was written', () => {
    expect(ownOppositesRule([])).toBeNull()
    expect(ownOppositesRule([{ a: ' ', b: 'shut' }])).toBeNull()
    expect(ownOppositesRule([{ a: '—', b: 'shut' }])).toBeNull()
  })
})
