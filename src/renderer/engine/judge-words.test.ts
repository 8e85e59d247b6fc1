import { describe, expect, it } from 'vitest'
import type { JudgeState, JudgeUse } from '../../core'
import { judgeGap, judgeUseLine, progressWords } from './judge-words'

const use = (state: JudgeState, pairs = 0, message = ''): JudgeUse => ({
  identity: null,
  state,
  pairs,
  message,
})

describe('progressWords', () => {
  it('say what is under way', () => {
    expect(progressWords(null)).toBe('Reading sources: 0 of 0')
    expect(progressWords({ stage: 'comparing', done: 2, total: 3 })).toBe('Comparing pairs: 2 of 3')
    expect(progressWords({ stage: 'judging', done: 120, total: 1900 })).toBe(
      'The judge is reading: 120 of 1,900',
    )
    expect(progressWords({ stage: 'explaining', done: 0, total: 8 })).toContain('0 of 8')
  })
})

describe('what the judge did', () => {
  it('is said for every state', () => {
    expect(judgeUseLine(use('whole', 1))).toBe('It read one pair of claims here.')
    expect(judgeUseLine(use('whole', 1200))).toBe('It read 1,200 pairs of claims here.')
    expect(judgeUseLine(use('partly', 64, 'It stopped answering'))).toContain('It stopped answering.')
    expect(judgeUseLine(use('failed', 0, 'The file is damaged.'))).toContain('The file is damaged.')
    expect(judgeUseLine(use('off'))).toContain('no part')
    expect(judgeUseLine(use('absent'))).toContain('without it')
    expect(judgeUseLine(use('pending', 128))).toContain('128 pairs of claims so far')
  })

  it('is a gap only where something is missing that the reader did not switch off', () => {
    const gaps = (['whole', 'pending', 'off', 'failed', 'absent', 'partly'] as const).map((state) =>
      judgeGap(use(state, 0, 'Why')),
    )
    expect(gaps.map((gap) => gap !== null)).toEqual([false, false, false, true, true, true])
    expect(gaps[3]).toContain('Why.')
    expect(gaps[3]).toContain('What the rules found stands')
  })
})
