import { describe, expect, it } from 'vitest'
import { readText } from './read-claims'

const CASES: Readonly<Record<string, readonly string[]>> = {
  // One subject, two predicates: the second claim is not contiguous.
  'Ports in the north do not maintain a ferry service and are not aware of any plan to start one.': [
    'Ports in the north do not maintain a ferry service',
    'Ports in the north … are not aware of any plan to start one',
  ],
  'The school was built in 1950 and renovated in 1990.': [
    'The school was built in 1950',
    'The school was … renovated in 1990',
  ],
  'The mill will not reopen this year and hire staff.': [
    'The mill will not reopen this year',
    'The mill will not … hire staff',
  ],
  'The union did not sign the pact or attend the talks.': [
    'The union did not sign the pact',
    'The union did not … attend the talks',
  ],
  'The council agreed to fund the pool but rejected the library.': [
    'The council agreed to fund the pool',
    'The council … rejected the library',
  ],
  'The army shelled the town, killing four people and injuring nine soldiers.': [
    'The army shelled the town',
    'The army … killing four people',
    'The army … injuring nine soldiers',
  ],
  // What joins words inside one statement splits nothing.
  'The dam was inspected and repaired by engineers.': ['The dam was inspected and repaired by engineers'],
  'The firm that built the tower and the bridge filed for bankruptcy.': [
    'The firm that built the tower and the bridge filed for bankruptcy',
  ],
  'The gap between what the ministry promised and what the towns received has grown.': [
    'The gap between what the ministry promised and what the towns received has grown',
  ],
  'The deal between the port that opened in May and the mill ended.': [
    'The deal between the port that opened in May and the mill ended',
  ],
  'The decision to close the mill and sell the land was reversed.': [
    'The decision to close the mill and sell the land was reversed',
  ],
  'Ministers met farmers hit by drought and angered by prices.': [
    'Ministers met farmers hit by drought and angered by prices',
  ],
  // The words that measure a connector leave with it.
  'The barge sank shortly after the crew left the harbour.': ['The barge sank', 'the crew left the harbour'],
  'The cost grew two weeks after the vote was counted.': ['The cost grew', 'the vote was counted'],
  'After the storm passed, crews restored power and reopened the road.': [
    'the storm passed',
    'crews restored power',
    'crews … reopened the road',
  ],
  // "With" opens a clause of its own where a state of things follows.
  'With the bridge closed, commuters take the ferry.': ['the bridge closed', 'commuters take the ferry'],
  'With a plan signed in May, the council hopes to build a pool.': [
    'With a plan signed in May, the council hopes to build a pool',
  ],
  'With talks stalled and prices rising, the union called a strike.': [
    'talks stalled and prices rising',
    'the union called a strike',
  ],
  // Two descriptions of one thing are no predicates.
  'The report published on Tuesday and signed by three judges says the mine is unsafe.': ['the mine is unsafe'],
}

describe('claims of a sentence', () => {
  it.each(Object.entries(CASES))('%s', (text, claims) => {
    const read = readText(text)
    expect(read.claims.map(read.wordsOf)).toEqual(claims)
  })
})

describe('who does it', () => {
  it.each([
    ['The study supports the theory.', 'support', false, 'The study', null],
    ['The theory was supported by the new study.', 'support', true, 'The theory', 'the new study'],
    ['The dam was inspected on Friday by army engineers.', 'inspect', true, 'The dam', 'army engineers'],
    ['The dam will be repaired by Friday.', 'repair', true, 'The dam', null],
    ['The toll was raised by 20 crowns.', 'raise', true, 'The toll', null],
  ] as const)('%s', (text, lemma, passive, subject, agent) => {
    const { claims, at } = readText(text)
    const predicate = claims[0]?.predicate
    expect(predicate?.lemma).toBe(lemma)
    expect(predicate?.passive).toBe(passive)
    expect(predicate?.subject.map(at).join(' … ')).toBe(subject)
    expect(predicate?.agent ? at(predicate.agent) : null).toBe(agent)
  })
})
