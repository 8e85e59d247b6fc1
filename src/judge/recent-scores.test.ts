import { describe, expect, it } from 'vitest'
import { RecentScores } from './recent-scores'

const score = (contradiction: number) => ({ contradiction, entailment: 0.2, reverseEntailment: 0.1 })

describe('recent scores', () => {
  it('know a pair either way round', () => {
    const recent = new RecentScores()
    recent.set({ a: 'x', b: 'y' }, score(0.3))
    expect(recent.get({ a: 'x', b: 'y' })).toEqual(score(0.3))
    expect(recent.get({ a: 'y', b: 'x' })).toEqual({ ...score(0.3), entailment: 0.1, reverseEntailment: 0.2 })
  })

  it('keep apart pairs whose texts run together', () => {
    const recent = new RecentScores()
    recent.set({ a: 'one two', b: 'three' }, score(0.3))
    expect(recent.get({ a: 'one ', b: 'twothree' })).toBeUndefined()
    recent.set({ a: '1', b: '1 1' }, score(0.5))
    expect(recent.get({ a: '11', b: ' 1' })).toBeUndefined()
  })

  it('forget what was not asked for longest', () => {
    const recent = new RecentScores(25)
    recent.set({ a: 'aaaa', b: 'bbbb' }, score(0.1))
    recent.set({ a: 'cccc', b: 'dddd' }, score(0.2))
    recent.get({ a: 'aaaa', b: 'bbbb' })
    recent.set({ a: 'eeee', b: 'ffff' }, score(0.3))
    recent.set({ a: 'eeee', b: 'ffff' }, score(0.3))
    expect(recent.get({ a: 'cccc', b: 'dddd' })).toBeUndefined()
    expect(recent.get({ a: 'aaaa', b: 'bbbb' })).toEqual(score(0.1))
    expect(recent.get({ a: 'eeee', b: 'ffff' })).toEqual(score(0.3))
  })

  it('never hold more than their room', () => {
    const recent = new RecentScores(30)
    recent.set({ a: 'x'.repeat(40), b: '' }, score(0.1))
    expect(recent.get({ a: 'x'.repeat(40), b: '' })).toBeUndefined()
  })
})
