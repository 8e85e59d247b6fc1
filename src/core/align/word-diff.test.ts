import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordDiff } from '../model/comparison'
import { wordDiff } from './word-diff'

function diffOf(a: string, b: string): WordDiff {
  return wordDiff(a, { from: 0, to: a.length }, b, { from: 0, to: b.length })
}

function shown(a: string, b: string): readonly string[] {
  return diffOf(a, b).runs.map((run) => {
    const left = run.a ? a.slice(run.a.from, run.a.to) : ''
    const right = run.b ? b.slice(run.b.from, run.b.to) : ''
    return `${run.kind}|${left}|${right}`
  })
}

describe('wordDiff', () => {
  it('shows what changed and what stayed, white space with what stayed', () => {
    expect(shown('The ferry is open today.', 'The ferry is closed today.')).toEqual([
      'same|The ferry is |The ferry is ',
      'changed|open|closed',
      'same| today.| today.',
    ])
  })

  it('tells words of one side only', () => {
    expect(shown('The old ferry sails.', 'The ferry sails on Monday.')).toEqual([
      'same|The |The ',
      'only-a|old|',
      'same| ferry sails|ferry sails ',
      'only-b||on Monday',
      'same|.|.',
    ])
  })

  it('levels quotes, dashes and case', () => {
    expect(shown('“Yes” – the mayor’s word', '"yes" — The mayor\'s word')).toEqual([
      'same|“Yes” – the mayor’s word|"yes" — The mayor\'s word',
    ])
  })

  it('points into the texts, not into the passages', () => {
    const a = 'Before. Two ships left. After.'
    const b = 'Three ships left.'
    const diff = wordDiff(a, { from: 8, to: 23 }, b, { from: 0, to: b.length })
    expect(diff.runs[0]).toEqual({ kind: 'changed', a: { from: 8, to: 11 }, b: { from: 0, to: 5 } })
  })

  it('says when the pair is too different for the budget', () => {
    const a = Array.from({ length: 500 }, (_, index) => `left${index}`).join(' ')
    const b = Array.from({ length: 500 }, (_, index) => `right${index}`).join(' ')
    const diff = diffOf(a, b)
    expect(diff.complete).toBe(false)
    expect(diff.runs).toHaveLength(1)
    expect(diff.runs[0]?.kind).toBe('changed')
  })

  it('answers for empty passages', () => {
    expect(diffOf('', '').runs).toEqual([])
    expect(shown('', 'new')).toEqual(['only-b||new'])
  })

  it('tiles both sides for any texts', () => {
    const word = fc.constantFrom('a', 'ferry', 'Ferry', 'the', 'not', '12.5', ' ', '\n', '“', '—', '.', 'é')
    const text = fc.array(word, { maxLength: 24 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { runs } = diffOf(a, b)
        const left = runs.map((run) => (run.a ? a.slice(run.a.from, run.a.to) : '')).join('')
        const right = runs.map((run) => (run.b ? b.slice(run.b.from, run.b.to) : '')).join('')
        expect(left).toBe(a.trim() === '' ? '' : a)
        expect(right).toBe(b.trim() === '' ? '' : b)
      }),
      { seed: 20, numRuns: 300 },
    )
  })
})
