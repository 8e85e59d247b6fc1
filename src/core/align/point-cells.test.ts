import { describe, expect, it } from 'vitest'
import { compare } from '../compare'
import type { CellState, ClaimGroup, Comparison } from '../model/comparison'

/** Sources with an article's date, so that days can be told. */
function compared(...texts: readonly string[]): Comparison {
  return compare(
    texts.map((text, index) => ({
      id: `s${index}`,
      text,
      meta: { date: '2024-05-17' },
      cutOverrides: [],
    })),
  )
}

/** The point that holds a claim of the first source's first sentence. */
function pointOf(comparison: Comparison): ClaimGroup {
  const first = comparison.claims.filter(({ articleId, sentence }) => articleId === 's0' && sentence === 0)
  const point = comparison.groups.find(({ claims }) => first.some(({ id }) => claims.includes(id)))
  if (!point) throw new RangeError('the first sentence is in no point')
  return point
}

function states(...texts: readonly string[]): readonly CellState[] {
  return pointOf(compared(...texts)).cells.map(({ state }) => state)
}

const CLOSED = 'The harbour bridge in Velden was closed on Monday.'

describe('pointCells', () => {
  it('takes a repetition for the same, in other words too', () => {
    expect(states(CLOSED, CLOSED)).toEqual(['says', 'says'])
    expect(states(CLOSED, 'On Monday the harbour bridge in Velden was shut.')).toEqual(['says', 'says'])
  })

  it('sees a denial', () => {
    expect(states(CLOSED, 'The harbour bridge in Velden was not closed on Monday.')).toEqual([
      'says',
      'denies',
    ])
  })

  it('sees other figures', () => {
    expect(
      states('The fire in Velden destroyed 40 houses.', 'The fire in Velden destroyed 25 houses.'),
    ).toEqual(['says', 'differs'])
  })

  it('takes a rounded or open figure for the same', () => {
    const exact = 'The fire in Velden destroyed 40 houses.'
    expect(states(exact, 'The fire in Velden destroyed more than 30 houses.')).toEqual(['says', 'says'])
  })

  it('tells silence from not speaking of the matter at all', () => {
    const silent = 'Velden has two harbours. Its ships sail to Norway.'
    const elsewhere = 'Bread became dearer this week in all shops.'
    expect(states(CLOSED, CLOSED, silent, elsewhere)).toEqual(['says', 'says', 'silent', 'not-covered'])
  })

  it('has a cell for each source, in their order, with the claims that it stands on', () => {
    const elsewhere = 'Bread became dearer this week in all shops.'
    const { cells, claims } = pointOf(compared(CLOSED, elsewhere, CLOSED))
    expect(cells.map(({ articleId }) => articleId)).toEqual(['s0', 's1', 's2'])
    expect(cells.flatMap((cell) => cell.claims).sort()).toEqual([...claims].sort())
    expect(cells[1]?.claims).toEqual([])
  })

  it('always lets the first source that speaks say it', () => {
    const denied = 'The harbour bridge in Velden was not closed on Monday.'
    expect(states(denied, CLOSED)).toEqual(['says', 'denies'])
  })
})
