import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../claims/analyse-article'
import { sharedShare, shinglesOf, voicesOf } from './text-reuse'

const WIRE =
  'The harbour bridge was closed on Monday after engineers found deep cracks in its northern tower. ' +
  'The mayor of Velden promised a new ferry before the winter and asked the government for money. ' +
  'Fishermen said that the detour costs them two hours a day.'
const OWN =
  'Bread became dearer this week in all shops of the valley, as bakers pay more for flour and power. ' +
  'The union of bakers expects no change before the next harvest and warns of closures among small shops.'

function shingles(id: string, text: string): ReadonlySet<string> {
  return shinglesOf(analyseArticle({ id, text, meta: {}, cutOverrides: [] }))
}

describe('text reuse', () => {
  it('takes a copy with a new opening for one voice', () => {
    const voices = voicesOf(
      new Map([
        ['agency', shingles('agency', WIRE)],
        ['paper', shingles('paper', `Traffic stood still in our town. ${WIRE}`)],
        ['bakers', shingles('bakers', OWN)],
      ]),
    )
    expect(voices).toEqual([['agency', 'paper']])
  })

  it('says what share of the shorter text is common', () => {
    expect(sharedShare(shingles('a', WIRE), shingles('b', WIRE))).toBe(1)
    expect(sharedShare(shingles('a', WIRE), shingles('b', OWN))).toBe(0)
  })

  it('does not judge texts that are too short', () => {
    expect(
      sharedShare(shingles('a', 'The bridge was closed.'), shingles('b', 'The bridge was closed.')),
    ).toBe(0)
  })
})
