import { describe, expect, it } from 'vitest'
import { analyseText } from './analyse-text'

/** Polarity of each claim of a sentence, with the cue words. */
function read(text: string): readonly (readonly [string, string])[] {
  return analyseText('t', text).claims.map((claim) => [
    claim.polarity,
    claim.cues
      .filter((cue) => /negation|restriction/.test(cue.role))
      .map((cue) => text.slice(cue.from, cue.to))
      .join(' + '),
  ])
}

describe('negative statements', () => {
  it.each([
    ['The harbour is not open.', 'not'],
    ["The harbour isn't open.", "n't"],
    ['The harbour isn’t open.', 'n’t'],
    ['No agreement was reached.', 'No'],
    ['The meeting produced no formal text.', 'no'],
    ['The council never approved the plan.', 'never'],
    ['None of the bridges was repaired.', 'None'],
    ['Neither side has ruled out a strike.', 'Neither'],
    ['Nobody was hurt in the fire.', 'Nobody'],
    ['They cannot reach the island.', 'not'],
    ['There was no sign of damage.', 'no'],
    ['Zero cases were reported.', 'Zero'],
    ['The factory no longer makes engines.', 'no longer'],
    ['The club has never won nor drawn a match.', 'never'],
    ['The village is without power.', 'without'],
    ['The absence of a pilot delayed the ferry.', 'absence of'],
    ['The absence of a formal, structured plan delayed the ferry.', 'absence of'],
    ['The documents are missing.', 'missing'],
    ['The key was missing from the drawer.', 'missing'],
    ['There is little hope.', 'little'],
    ['He has little money.', 'little'],
    ['The town suffers from a lack of water.', 'lack of'],
    ['There is a lack of trust.', 'lack of'],
    ['The plan lacks funding.', 'lacks'],
    ['The two sides have yet to meet.', 'yet to'],
    ['A cure is yet to be found.', 'yet to'],
    ['The minister failed to attend the hearing.', 'failed'],
    ['The firm refused to pay the fine.', 'refused'],
    ['The bank declined to comment.', 'declined'],
    ['The club ceased to exist.', 'ceased'],
    ['The army denied shelling the village.', 'denied'],
    ['Few residents returned.', 'Few'],
    ['Little progress has been made.', 'Little'],
    ['Trains rarely stop here.', 'rarely'],
    ['The outcome is far from certain.', 'far from'],
    ['The team was unable to reach the summit.', 'unable'],
    ['A deal remains elusive.', 'elusive'],
  ])('%s', (text, cue) => {
    expect(read(text)).toEqual([['negative', cue]])
  })
})

describe('positive statements that look negative', () => {
  it.each([
    ['The crew left without the captain.', 'without'],
    ['The fund pays for schools rather than roads.', 'rather than'],
    ['He chose the train instead of the car.', 'instead of'],
    ['The committee did not fail to notice.', 'not + fail'],
    ['It is not only cheap but also safe.', 'not only'],
    ['There is no doubt that the dam is safe.', 'no doubt'],
    ['No fewer than three ministers resigned.', 'No fewer'],
    ['The museum did not open until Friday.', 'not'],
    ['The list is non-exhaustive.', ''],
    ['Unlike the mayor, the governor supports the plan.', ''],
    ['A few residents returned.', ''],
    ['The pact has only sporadic support.', 'only + sporadic'],
  ])('%s', (text, cues) => {
    expect(read(text)).toEqual([['positive', cues]])
  })

  it('keeps a denial in a subordinate clause from turning the main one', () => {
    expect(read('The council praised the plan because no trees were felled.')).toEqual([
      ['positive', ''],
      ['negative', 'no'],
    ])
    expect(read('The mayor opened the bridge that was not safe.')).toEqual([['positive', 'not']])
  })
})

describe('scope', () => {
  const negated = (text: string): readonly string[] =>
    analyseText('t', text)
      .claims.flatMap((claim) => claim.terms)
      .filter((term) => term.negated && term.content)
      .map((term) => term.lemma)

  it('covers the subject and the predicate of a denied clause', () => {
    expect(negated('The ferry did not reach the harbour.')).toEqual(['ferry', 'reach', 'harbor'])
  })

  it('covers only what follows "rather than", "without", "lack of"', () => {
    expect(negated('The fund pays for schools rather than roads.')).toEqual(['road'])
    expect(negated('The crew left without the captain.')).toEqual(['captain'])
    expect(negated('Because of a lack of rain the river shrank.')).toContain('rain')
    expect(negated('Because of a lack of rain the river shrank.')).not.toContain('shrink')
  })

  it('cancels out where two negations meet', () => {
    expect(negated('The committee did not fail to notice.')).not.toContain('notice')
  })

  it('leaves negators out of the content words', () => {
    const [claim] = analyseText('t', 'The firm refused to pay the fine and never paid it.').claims
    expect(claim?.terms.filter((term) => term.content).map((term) => term.lemma)).toEqual([
      'firm',
      'pay',
      'fine',
    ])
  })
})
