import { describe, expect, it } from 'vitest'
import { oppositeOf } from './opposites'
import { OPPOSED_ACTIONS } from './own-opposites-actions'
import { OPPOSED_STATES } from './own-opposites-states'

describe('oppositeOf', () => {
  it.each([
    ['maintain', 'sever'],
    ['confirm', 'deny'],
    ['exist', 'absent'],
    ['open', 'closed'],
    ['rise', 'fall'],
    ['accept', 'reject'],
    ['acceptance', 'rejection'],
    ['win', 'lose'],
    ['alive', 'dead'],
    ['approve', 'veto'],
    ['escalate', 'ease'],
  ])('own list: %s against %s, in both orders', (a, b) => {
    expect(oppositeOf(a, b)).toEqual({ source: 'own' })
    expect(oppositeOf(b, a)).toEqual({ source: 'own' })
  })

  it.each([
    ['obedience', 'disobedience'],
    ['inflate', 'deflate'],
    ['decisive', 'indecisive'],
    ['objectively', 'subjectively'],
    ['gigantic', 'little'],
  ])('WordNet: %s against %s', (a, b) => {
    expect(oppositeOf(a, b)).not.toBeNull()
  })

  it.each([
    ['open', 'open'],
    ['maintain', 'keep'],
    ['rise', 'grow'],
    ['table', 'chair'],
    ['', ''],
    ['any', 'no'],
  ])('no opposites: %s and %s', (a, b) => {
    expect(oppositeOf(a, b)).toBeNull()
  })

  it('has no word on both sides of a line of its own list', () => {
    const lines = `${OPPOSED_ACTIONS}${OPPOSED_STATES}`.split('\n').filter((line) => line !== '')
    expect(lines.length).toBeGreaterThan(250)
    for (const line of lines) {
      const [left, right, ...rest] = line.split(' / ').map((side) => side.split(' '))
      expect(rest).toEqual([])
      expect((left ?? []).filter((word) => (right ?? []).includes(word))).toEqual([])
    }
  })
})
