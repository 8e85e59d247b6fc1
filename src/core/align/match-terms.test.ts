import { describe, expect, it } from 'vitest'
import { analyseText } from '../claims/analyse-text'
import { type ClaimView, claimView } from './claim-view'
import { matchTerms } from './match-terms'

function viewOf(text: string): ClaimView {
  const [claim] = analyseText('x', text).claims
  if (!claim) throw new RangeError(`no claim in "${text}"`)
  return claimView(claim)
}

function matched(a: string, b: string): readonly string[] {
  return matchTerms(viewOf(a).terms, viewOf(b).terms).map(
    (match) => `${match.a.lemma} ${match.opposite ? '!' : '='} ${match.b.lemma}`,
  )
}

describe('matchTerms', () => {
  it('pairs the same words whatever their form', () => {
    expect(matched('The ferries sailed at dawn.', 'A ferry sails at dawn.')).toEqual([
      'ferry = ferry',
      'sail = sail',
      'dawn = dawn',
    ])
  })

  it('pairs derived words', () => {
    expect(matched('The ports negotiate.', 'The negotiation between the ports')).toContain(
      'negotiate = negotiation',
    )
  })

  it('pairs words of one family and synonyms', () => {
    expect(matched('The ports keep a channel open.', 'The dialogue of the ports')).toHaveLength(2)
  })

  it('marks opposites', () => {
    expect(matched('The council accepted the offer.', 'The council rejected the offer.')).toContain(
      'accept ! reject',
    )
  })

  it('does not take people of two kinds for opposites', () => {
    expect(matched('A man sang.', 'A woman sang.')).toEqual(['sing = sing'])
  })

  it('never pairs two different numbers', () => {
    expect(matched('The fire destroyed 40 houses.', 'The fire destroyed 25 houses.')).toEqual([
      'fire = fire',
      'destroy = destroy',
      'house = house',
    ])
  })

  it('uses each word once', () => {
    expect(matched('A bridge and a bridge fell.', 'The bridge fell.')).toEqual([
      'bridge = bridge',
      'fall = fall',
    ])
  })
})
