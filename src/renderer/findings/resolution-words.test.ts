import { expect, it } from 'vitest'
import { STANDINGS } from '../../core'
import { standingChoices, standingWords } from './resolution-words'

it('names the readings by the letters of their sources, and by side where both are of one source', () => {
  expect(STANDINGS.map((one) => standingWords(one, ['A', 'C']))).toEqual([
    'A stands',
    'C stands',
    'both stand',
    'neither stands',
    'open',
  ])
  expect(standingChoices(['A', 'C']).map(({ label }) => label)).toEqual(['A', 'C', 'Both', 'Neither', 'Open'])
  expect(
    standingChoices(['B', 'B'])
      .map(({ label }) => label)
      .slice(0, 2),
  ).toEqual(['The first', 'The second'])
})
