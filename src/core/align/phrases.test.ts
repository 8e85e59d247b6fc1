import { describe, expect, it } from 'vitest'
import { analyseText } from '../claims/analyse-text'
import { joinPhrases } from './phrases'

function lemmas(text: string): readonly string[] {
  const [claim] = analyseText('a', text).claims
  return joinPhrases(claim?.terms ?? []).map(({ lemma }) => lemma)
}

describe('joinPhrases', () => {
  it.each([
    ['The council turned down the offer.', 'turn-down'],
    ['The council turned the whole offer down.', 'turn-down'],
    ['The match was called off.', 'call-off'],
    ['The ferry is out of service.', 'out-of-service'],
    ['The crews are on strike.', 'on-strike'],
    ['The town is in the hands of the rebels.', 'in-the-hand-of'],
  ])('%s has %s', (text, phrase) => {
    expect(lemmas(text)).toContain(phrase)
  })

  it.each([
    ['She put the lamp on the table.', 'put-on'],
    ['The road turns to the right and goes down.', 'turn-down'],
    ['The crews work at sea.', 'at-work'],
  ])('%s has no %s', (text, phrase) => {
    expect(lemmas(text)).not.toContain(phrase)
  })

  it('stands where its verb or its noun stands, and is denied with it', () => {
    const text = 'The treaty is no longer in force.'
    const [claim] = analyseText('a', text).claims
    const term = joinPhrases(claim?.terms ?? []).find(({ lemma }) => lemma === 'in-force')
    expect(term && text.slice(term.from, term.to)).toBe('force')
    expect(term?.negated).toBe(true)
  })

  it('leaves other words as they are', () => {
    const [claim] = analyseText('a', 'The harbour is deep.').claims
    expect(joinPhrases(claim?.terms ?? [])).toEqual(claim?.terms)
  })
})
