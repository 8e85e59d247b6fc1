import { describe, expect, it } from 'vitest'
import { type Kinship, kinshipOf, likeness } from './kinship'
import { type ViewTerm, viewTerm } from './view-term'

function term(lemma: string, pos: string): ViewTerm {
  return viewTerm({ from: 0, to: lemma.length, lemma, pos, negated: false, content: true })
}

function kind(a: string, b: string, pos = 'NOUN'): Kinship['kind'] | null {
  return kinshipOf(term(a, pos), term(b, pos))?.kind ?? null
}

describe('kinshipOf', () => {
  it('tells words that are the same from derived, opposite and related ones', () => {
    expect(kind('ferry', 'ferry')).toBe('same')
    expect(kind('negotiation', 'negotiate')).toBe('derived')
    expect(kind('accept', 'reject', 'VERB')).toBe('opposite')
    expect(kind('car', 'automobile')).toBe('synonym')
  })

  it('takes figures for the same however they are written, and for nothing else', () => {
    expect(kind('three', '3', 'NUM')).toBe('same')
    expect(kind('12,500', '12500', 'NUM')).toBe('same')
    expect(kind('three', 'four', 'NUM')).toBeNull()
  })

  it('keeps days apart, however near they are in use', () => {
    expect(kind('monday', 'tuesday', 'PROPN')).toBeNull()
    expect(kind('march', 'june', 'PROPN')).toBeNull()
  })

  it('knows words that are near in use, and says that it is no more than that', () => {
    const near = kinshipOf(term('surgeon', 'NOUN'), term('hospital', 'NOUN'))
    expect(near?.kind).toBe('vector')
    expect(near?.quality ?? 0).toBeGreaterThan(0.1)
    expect(near?.quality ?? 1).toBeLessThan(1)
    // Rules ask for likeness: there it counts for nothing.
    expect(likeness(term('surgeon', 'NOUN'), term('hospital', 'NOUN'))).toBe(0)
  })

  it('knows nothing of words without anything in common', () => {
    expect(kind('ferry', 'philosophy')).toBeNull()
  })

  it('is the same both ways round and when asked again', () => {
    const words = ['ferry', 'boat', 'harbour', 'talks', 'negotiate', 'surgeon', 'north', 'south']
    for (const a of words) {
      for (const b of words) {
        const there = kinshipOf(term(a, 'NOUN'), term(b, 'NOUN'))
        expect(kinshipOf(term(b, 'NOUN'), term(a, 'NOUN'))).toEqual(there)
        expect(kinshipOf(term(a, 'NOUN'), term(b, 'NOUN'))).toEqual(there)
      }
    }
  })
})
