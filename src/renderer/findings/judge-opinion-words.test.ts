import { describe, expect, it } from 'vitest'
import { compare, type Finding, type JudgeView } from '../../core'
import { isJudgeCue, litCues } from './judge-cues'
import { foundByWords, opinionWords } from './judge-opinion-words'

const view = (contradiction: number, entailment = 0, reverseEntailment = 0): JudgeView => ({
  contradiction,
  entailment,
  reverseEntailment,
})

const [found] = compare(
  ['There is no ferry to the island.', 'A ferry to the island runs every day.'].map((text, i) => ({
    id: `s${i}`,
    text,
    meta: {},
    cutOverrides: [],
  })),
).findings

function finding(fields: Partial<Finding>): Finding {
  if (!found) throw new Error('nothing was found')
  return { ...found, ...fields }
}

describe('opinionWords', () => {
  it('grow surer with the view, and never name a figure', () => {
    const words = [0, 0.2, 0.4, 0.6, 0.8, 0.95, 1].map((share) => opinionWords(view(share), ['A', 'B'])[0])
    expect(new Set(words.slice(0, 6)).size).toBe(6)
    expect(words[6]).toBe(words[5])
    expect(words.join(' ')).not.toMatch(/\d/)
    expect(words[0]).toContain('both can be true')
    expect(words[5]).toContain('not both can be true')
  })

  it('say which claim follows from which', () => {
    expect(opinionWords(view(0.1, 0.9, 0.1), ['A', 'B'])[1]).toBe('It reads B as following from A.')
    expect(opinionWords(view(0.1, 0.1, 0.9), ['A', 'B'])[1]).toBe('It reads A as following from B.')
    expect(opinionWords(view(0.1, 0.9, 0.1), ['A', 'A'])[1]).toContain(
      'the second as following from the first',
    )
    expect(opinionWords(view(0.1, 0.9, 0.9), ['A', 'B'])[1]).toContain('the same')
    expect(opinionWords(view(0.9), ['A', 'B'])).toHaveLength(1)
  })
})

describe('foundByWords', () => {
  it('name the rule, the judge, or both', () => {
    expect(foundByWords(finding({}))).toBe('rule: denial against affirmation')
    expect(foundByWords(finding({ judge: view(0.9) }))).toContain('the judge sees it too')
    expect(foundByWords(finding({ judge: view(0.1) }))).toContain('does not share it')
    expect(foundByWords(finding({ kind: 'agreement', judge: view(0.1, 0.8) }))).toContain('sees it too')
    expect(foundByWords(finding({ rule: 'judge', judge: view(0.9) }))).toBe('found by the judge alone')
  })
})

describe('litCues', () => {
  it('keep the cues of a rule and add the words of the judge, each once', () => {
    const one = finding({})
    const at = { from: one.b.from, to: one.b.from + 1 }
    const words = { a: one.a.cues.map(({ from, to }) => ({ from, to })), b: [at] }
    const [a, b] = litCues({ ...one, judge: { ...view(0.9), words } })
    expect(a).toEqual(one.a.cues)
    expect(b?.filter(isJudgeCue)).toEqual([{ ...at, role: 'judge' }])
    expect(b?.filter((cue) => !isJudgeCue(cue))).toEqual(one.b.cues)
    expect(litCues(one).flat().some(isJudgeCue)).toBe(false)
  })
})
