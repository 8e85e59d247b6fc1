import { describe, expect, it } from 'vitest'
import { isConflict, type Judged } from './judged-set'
import { categoryTallies, otherTallies, ruleTallies } from './phenomena'

function item(label: string, judgement: Partial<Judged['judgement']>, category = ''): Judged {
  return {
    row: { id: 'x', a: 'a', b: 'b', label, category, topic: '' },
    judgement: {
      relation: 'neutral',
      score: 0,
      similarity: 0,
      rule: null,
      guards: [],
      evidence: { a: [], b: [], note: '' },
      features: null,
      ...judgement,
    },
    follows: false,
  }
}

const conflict = { relation: 'contradiction', rule: 'negation' } as const

describe('isConflict', () => {
  it('goes by the label that each set uses', () => {
    expect(isConflict('rte3', item('contradiction', {}))).toBe(true)
    expect(isConflict('claimdiff', item('weaken', {}))).toBe(true)
    expect(isConflict('emergent', item('for', {}))).toBe(false)
  })

  it('does not know where nobody has said', () => {
    expect(isConflict('mrpc', item('paraphrase', {}))).toBe(false)
    expect(isConflict('mrpc', item('not_paraphrase', {}))).toBeNull()
    expect(isConflict('ecb_same_subtopic', item('same_event', {}))).toBeNull()
  })
})

describe('tallies', () => {
  const sets = new Map([
    [
      'breaking_nli',
      [
        item('contradiction', conflict, 'drinks'),
        item('entailment', conflict, 'drinks'),
        item('contradiction', { relation: 'scope', guards: ['scope'] }, 'rooms'),
        item('neutral', { relation: 'scope', guards: ['scope'] }, 'rooms'),
        item('entailment', { relation: 'agreement' }),
      ],
    ],
    ['ecb_same_subtopic', [item('same_event', conflict)]],
  ])

  it('count a rule right where the rows do conflict', () => {
    expect(ruleTallies(sets)).toEqual([{ name: 'negation', fired: 2, right: 1 }])
  })

  it('count a guard right where they do not', () => {
    expect(otherTallies(sets)).toEqual([
      { name: 'scope', fired: 2, right: 1 },
      { name: 'agreement', fired: 1, right: 1 },
    ])
  })

  it('keep the categories of a set apart', () => {
    expect(categoryTallies(sets)).toEqual([
      { set: 'breaking_nli', category: 'drinks', rows: 2, wanted: 1, found: 2, right: 1 },
      { set: 'breaking_nli', category: 'rooms', rows: 2, wanted: 1, found: 0, right: 0 },
    ])
  })
})
