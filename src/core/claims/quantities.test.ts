import { describe, expect, it } from 'vitest'
import { analyseText } from './analyse-text'

const read = (text: string): readonly string[] =>
  analyseText('t', text).claims.flatMap((claim) =>
    claim.quantities.map(
      (q) =>
        `${q.comparator} ${q.value}${q.upper === q.value ? '' : `-${q.upper}`} ${q.unit}: ${text.slice(q.from, q.to)}`,
    ),
  )

describe('quantities', () => {
  it.each<readonly [string, readonly string[]]>([
    ['At least 14 people died.', ['at-least 14 person: At least 14 people']],
    ['The plan costs $3.4bn.', ['exactly 3400000000 USD: $3.4bn']],
    ['They signed a $53.7-million contract.', ['exactly 53700000 USD: $53.7-million']],
    ['They built a 2-million-litre tank.', ['exactly 2000000 litre: 2-million-litre']],
    ['Some twenty-five ships left.', ['about 25 ship: Some twenty-five ships']],
    ['The plan costs 3.4 billion dollars.', ['exactly 3400000000 USD: 3.4 billion dollars']],
    ['It took about 12.5 percent of the budget.', ['about 12.5 percent: about 12.5 percent']],
    [
      'Sales fell by more than 20% to 1.2 million tonnes.',
      ['more-than 20 percent: more than 20%', 'exactly 1200000 tonne: 1.2 million tonnes'],
    ],
    ['Between 10 and 12 boats sank.', ['exactly 10-12 boat: 10 and 12 boats']],
    ['Ten to fifteen boats sank.', ['exactly 10-15 boat: Ten to fifteen boats']],
    ['Some two dozen houses burned.', ['about 24 house: Some two dozen houses']],
    ['The army has half a million soldiers.', ['exactly 500000 soldier: half a million soldiers']],
    ['The bridge is 800 metres long.', ['exactly 800 metre: 800 metres']],
    ['Forty-two seats are empty.', ['exactly 42 seat: Forty-two seats']],
    ['Two hundred and five workers left.', ['exactly 205 worker: Two hundred and five workers']],
    ['No fewer than three ministers resigned.', ['at-least 3 minister: No fewer than three ministers']],
    ['Up to 1,200 homes lost power.', ['at-most 1200 home: Up to 1,200 homes']],
    ['The price rose from 5 to 7 euros.', ['exactly 5 : 5', 'exactly 7 EUR: 7 euros']],
    ['Six of the ferry’s lifeboats sank.', ['exactly 6 lifeboat: Six of the ferry’s lifeboats']],
    ['Three of the seven wells are dry.', ['exactly 3 well: Three of the seven wells']],
    ['Two of the firm’s 40 shops closed.', ['exactly 2 shop: Two of the firm’s 40 shops']],
    // Not amounts.
    ['The law passed in 2019.', []],
    ['It happened on 12 March 2023.', []],
    ['The two leaders met.', []],
    ['No one came.', []],
    ['Article 5 applies.', []],
    ['The constructor spoke.', []],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })
})
