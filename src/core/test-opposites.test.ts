import { describe, expect, it } from 'vitest'
import type { OwnOpposites } from './model/comparison'
import { testOpposites } from './test-opposites'

const OWN: readonly OwnOpposites[] = [
  { a: 'green light', b: 'red light' },
  { a: 'on stream', b: 'mothballed' },
]

describe('testOpposites', () => {
  it('says which of the reader’s opposites fire, and on which words', () => {
    const a = 'The paper mill is on stream.'
    const b = 'The paper mill was mothballed.'
    const test = testOpposites(OWN, a, b)
    expect(test.outcome).toBe('conflict')
    expect(test.opposites).toEqual(OWN[1])
    expect(test.cuesA.map(({ from, to }) => a.slice(from, to))).toEqual(['on stream'])
    expect(test.cuesB.map(({ from, to }) => b.slice(from, to))).toEqual(['mothballed'])
    expect(test.guard).toBeNull()
  })

  it('says which guard holds them back', () => {
    const test = testOpposites(
      OWN,
      'In March 2019 the paper mill was on stream.',
      'In May 2021 the paper mill was mothballed.',
    )
    expect([test.outcome, test.guard?.guard]).toEqual(['held-back', 'time'])
    expect(test.guard?.note).toContain('March 2019')
  })

  it('tells words on another matter from words that are not there', () => {
    const other = testOpposites(OWN, 'The paper mill is on stream.', 'Two trawlers were mothballed.')
    expect([other.outcome, other.opposites]).toEqual(['other-matter', OWN[1]])
    expect(testOpposites(OWN, 'The paper mill is busy.', 'The paper mill was mothballed.').outcome).toBe(
      'not-there',
    )
  })

  it('leaves the other rules out of it', () => {
    expect(testOpposites([], 'The mill is open.', 'The mill is not open.').outcome).toBe('not-there')
    expect(testOpposites(OWN, '', '').outcome).toBe('not-there')
  })
})
