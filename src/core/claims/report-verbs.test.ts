import { describe, expect, it } from 'vitest'
import { NEED_THAT, REPORT_VERBS, SAY_VERBS, stanceOf, VERBS_WITH_HEARER } from './report-verbs'

describe('stanceOf', () => {
  it.each([
    ['deny', 'denied'],
    ['reject', 'denied'],
    ['refute', 'denied'],
    ['doubt', 'disputed'],
    ['contest', 'disputed'],
    ['say', 'asserted'],
    ['confirm', 'asserted'],
    ['accept', 'asserted'],
  ])('%s: %s', (verb, stance) => {
    expect(stanceOf(verb)).toBe(stance)
  })
})

describe('the lists of verbs', () => {
  it('a verb of saying is a report verb', () => {
    expect([...SAY_VERBS].filter((verb) => !REPORT_VERBS.has(verb))).toEqual([])
  })

  it('a verb that needs "that" is a report verb', () => {
    expect([...NEED_THAT].filter((verb) => !REPORT_VERBS.has(verb))).toEqual([])
  })

  it('a denial never stands after what it denies: “It rained, Lind denied” is no report', () => {
    expect([...SAY_VERBS].filter((verb) => stanceOf(verb) !== 'asserted')).toEqual([])
  })

  it('telling somebody is asserting', () => {
    expect([...VERBS_WITH_HEARER].filter((verb) => stanceOf(verb) !== 'asserted')).toEqual([])
  })
})
