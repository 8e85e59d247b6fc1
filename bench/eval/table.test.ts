import { describe, expect, it } from 'vitest'
import { changeOf, NO_FIGURES, printed, type TableRow } from './table'

const row = (value: number | null, more: Partial<TableRow> = {}): TableRow => ({
  name: 'a set: F1',
  ...NO_FIGURES,
  rules: value,
  goal: null,
  detail: '',
  ...more,
})

describe('changeOf', () => {
  it('knows which way is better', () => {
    expect(changeOf(row(0.5), 0.4)).toBe('better')
    expect(changeOf(row(0.5), 0.6)).toBe('worse')
    expect(changeOf(row(0.05, { lowerIsBetter: true }), 0.02)).toBe('worse')
  })

  it('calls the same what three digits show as the same', () => {
    expect(changeOf(row(0.5003), 0.5)).toBe('same')
  })
})

describe('printed', () => {
  it('sets each figure beside the one before, with sign and goal', () => {
    const lines = printed([row(0.62, { goal: 0.6 })], [row(0.5)]).split('\n')
    expect(lines[1]).toBe('a set: F1   .500   .620      -      -      -  ▲ +.120   .600 ✓')
  })

  it('judges a run by both views together where the judge took part, against the rules where it did not', () => {
    const both = row(0.3, { judge: 0.4, both: 0.62, heldOut: 0.6, goal: 0.6 })
    const lines = printed([both], [row(0.2, { both: 0.5 })]).split('\n')
    expect(lines[1]).toBe('a set: F1   .500   .300   .400   .620   .600  ▲ +.120   .600 ✓')
    expect(printed([both], [row(0.2)])).toContain('▲ +.420')
    expect(printed([row(0.2)], [both])).toContain('▼ −.100')
  })

  it('shows a loss as one, and says nothing where there is nothing to compare with', () => {
    expect(printed([row(0.4)], [row(0.5)])).toContain('▼ −.100')
    expect(printed([row(0.4)])).not.toMatch(/[▲▼=]/)
    expect(printed([row(null)], [row(0.5)])).not.toMatch(/[▲▼=]/)
  })

  it('colours only when told to', () => {
    const startOfColour = String.fromCharCode(27)
    expect(printed([row(0.4)], [row(0.5)], true)).toContain(`${startOfColour}[31m`)
    expect(printed([row(0.4)], [row(0.5)])).not.toContain(startOfColour)
  })
})
