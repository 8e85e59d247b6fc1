import { describe, expect, it } from 'vitest'
import { nextBaseline, readBaseline, type Snapshot } from './baseline'
import { withFigures } from './markdown-table'
import { SET_NAMES } from './measures'

const snapshot = (engine: string, value: number): Snapshot => ({
  date: '2026-01-02',
  commit: 'abc1234',
  engine,
  judge: '',
  figures: [
    { name: 'a set: F1', rules: value, judge: 0.3, both: null, heldOut: null, goal: 0.6, detail: 'rows 12' },
  ],
  rules: [{ name: 'negation', fired: 4, right: 3 }],
  others: [{ name: 'scope', fired: 2, right: 1 }],
  categories: [
    { set: 'a set', category: 'fruit', rows: 8, wanted: 2, figures: [0.5, 0.25, 0.75] },
    { set: 'a set', category: 'salt', rows: 4, wanted: 0, figures: [3, 2, 1] },
  ],
})

describe('nextBaseline', () => {
  const old = { now: snapshot('1.1.0', 0.4), before: snapshot('1.0.0', 0.3) }

  it('keeps what the engine before reached while one engine is worked on', () => {
    expect(nextBaseline(old, snapshot('1.1.0', 0.5)).before?.engine).toBe('1.0.0')
  })

  it('sets a new engine beside the last figures of the old one', () => {
    const next = nextBaseline(old, snapshot('1.2.0', 0.5))
    expect(next.before).toEqual(old.now)
    expect(next.now.engine).toBe('1.2.0')
  })

  it('begins without a past', () => {
    expect(nextBaseline(null, snapshot('1.1.0', 0.5)).before).toBeNull()
  })
})

describe('withFigures', () => {
  const page =
    'Prose.\n\n<!-- figures: written by npm run eval -- --save -->\nold\n<!-- end of figures -->\n\nMore prose.\n'

  it('replaces what stands between the marks and leaves the prose alone', () => {
    const next = withFigures(page, { now: snapshot('1.2.0', 0.5), before: snapshot('1.1.0', 0.4) })
    expect(next.startsWith('Prose.\n\n<!--')).toBe(true)
    expect(next.endsWith('<!-- end of figures -->\n\nMore prose.\n')).toBe(true)
    expect(next).not.toContain('\nold\n')
    expect(next).toContain('| a set: F1 | .400 | .500 | .300 |  |  | .600 | rows 12 |')
    expect(next).toContain('| negation | 4 | 3 | .75 | .75 |')
    expect(next).toContain('| a set: fruit | 8 | .50 | .25 | .75 |')
    expect(next).toContain('| a set: salt | 4 | 3 false | 2 false | 1 false |')
    expect(next).toContain('Before: 2026-01-02, engine 1.1.0, rules only, at commit abc1234.')
  })

  it('refuses a page without the marks rather than writing anywhere', () => {
    expect(() => withFigures('Prose.', { now: snapshot('1.2.0', 0.5), before: null })).toThrow('no place')
  })
})

describe('the committed baseline', () => {
  it('has a figure for each measured set, and no rows of any', () => {
    const baseline = readBaseline()
    expect(baseline?.now.figures.length).toBeGreaterThanOrEqual(SET_NAMES.length)
    expect(baseline?.now.figures.filter(({ rules }) => rules === null)).toEqual([])
    expect(JSON.stringify(baseline).length).toBeLessThan(20_000)
  })
})
