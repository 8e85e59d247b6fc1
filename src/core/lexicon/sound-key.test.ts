import { describe, expect, it } from 'vitest'
import { soundKey } from './sound-key'

describe('soundKey', () => {
  it.each([
    ['gaddafi', 'qaddafi', 'gadhafi', 'ghaddafi'],
    ['zelensky', 'zelenskyy', 'zelenskiy', 'zelenskii'],
    ['tchaikovsky', 'chaikovsky', 'tchaikovskiy'],
    ['yanukovych', 'yanukovich'],
    ['sergei', 'sergey'],
    ['alexei', 'aleksey', 'alexey'],
    ['medvedev', 'medvediev', 'medvedyev'],
    ['al-assad', 'assad', 'el-assad'],
    ['muller', 'mueller'],
    ['karoubi', 'karubi'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(soundKey(other)).toBe(soundKey(first))
  })

  it.each([
    ['lind', 'lund'],
    ['reed', 'read'],
    ['martin', 'morton'],
    ['ivanov', 'ivanova'],
    ['queen', 'keen'],
    ['ali', 'eli'],
  ])('%s is not %s', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b))
  })

  it.each(['lavin', 'world-trade', 'brask', 'ortega'])('leaves %s as it is', (name) => {
    expect(soundKey(name)).toBe(name)
  })

  it('is its own key', () => {
    for (const name of ['gaddafi', 'zelenskyy', 'yanukovych', 'aleksey', 'mueller'])
      expect(soundKey(soundKey(name))).toBe(soundKey(name))
  })
})
