import { describe, expect, it } from 'vitest'
import { readText } from './read-claims'

/** `words: comparator value unit (value in base units)`. */
function amounts(text: string): readonly string[] {
  const { claims, at } = readText(text)
  return claims.flatMap(({ quantities }) =>
    quantities.map((one) => {
      const range = one.upper === one.value ? `${one.value}` : `${one.value} to ${one.upper}`
      const base = one.base && one.base.unit !== one.unit ? ` (${one.base.value} ${one.base.unit})` : ''
      return `${at(one)}: ${one.comparator} ${range} ${one.unit}${base}`
    }),
  )
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  // Lengths, areas, volumes, masses.
  'The road is 5km long.': ['5km: exactly 5 kilometre (5000 metre)'],
  'He ran 26.2 miles.': ['26.2 miles: exactly 26.2 mile (42164.8128 metre)'],
  'It fell 3m into the pit.': ['3m: exactly 3 metre'],
  'Half a mile of road sank.': ['Half a mile: exactly 0.5 mile (804.672 metre)'],
  'The farm covers 12 sq km.': ['12 sq km: exactly 12 square-kilometre (12000000 square-metre)'],
  'The park covers 300 hectares.': ['300 hectares: exactly 300 hectare (3000000 square-metre)'],
  'The tank holds 300 cubic metres.': ['300 cubic metres: exactly 300 cubic-metre (300000 litre)'],
  'It weighs 3½ tonnes.': ['3½ tonnes: exactly 3.5 tonne (3500 kilogram)'],
  'The crate weighs 200 pounds.': ['200 pounds: exactly 200 pound-weight (90.718474 kilogram)'],
  // Time, speed, temperature, energy.
  'It took two and a half years.': ['two and a half years: exactly 2.5 year (78894000 second)'],
  'It took an hour and a half.': ['an hour and a half: exactly 1.5 hour (5400 second)'],
  'Winds reached 90 km/h.': ['90 km/h: exactly 90 kilometre-per-hour (25 metre-per-second)'],
  'It moved at 10 metres per second.': ['10 metres per second: exactly 10 metre-per-second'],
  'It was 104 degrees Fahrenheit.': ['104 degrees Fahrenheit: exactly 104 degree-fahrenheit (40 celsius)'],
  'The temperature fell to -5°C at night.': ['-5°C: exactly -5 degree-celsius (-5 celsius)'],
  'The plant makes 40 MWh.': ['40 MWh: exactly 40 megawatt-hour (144000000000 joule)'],
  // Money keeps its currency.
  'The firm made £1.2bn.': ['£1.2bn: exactly 1200000000 GBP'],
  'The toll costs A$300.': ['A$300: exactly 300 AUD'],
  'The boat cost USD 5m.': ['USD 5m: exactly 5000000 USD'],
  'The boat cost 200 pounds.': ['200 pounds: exactly 200 GBP'],
  // Comparators before and behind.
  'Nearly 300 boats left.': ['Nearly 300 boats: about 300 boat'],
  'As many as 40 boats sank.': ['As many as 40 boats: at-most 40 boat'],
  'No more than 12 boats may enter.': ['No more than 12 boats: at-most 12 boat'],
  'Just under 50 homes burned.': ['Just under 50 homes: less-than 50 home'],
  'Fewer than 50 homes burned.': ['Fewer than 50 homes: less-than 50 home'],
  'He paid 200 or more crowns.': ['200 or more crowns: at-least 200 crown'],
  // Ranges.
  'Between 5 and 7 ships left.': ['5 and 7 ships: exactly 5 to 7 ship'],
  'From 10 to 12 people died.': ['10 to 12 people: exactly 10 to 12 person'],
  '10–12 ships left the bay.': ['10–12 ships: exactly 10 to 12 ship'],
  'The fee rose from 5 to 7 euros.': ['5: exactly 5 ', '7 euros: exactly 7 EUR'],
  // Shares, percent and points.
  'Turnout was 60 percent, up 3 percentage points.': [
    '60 percent: exactly 60 percent',
    '3 percentage points: exactly 3 percent-point',
  ],
  'Rates rose 25 basis points.': ['25 basis points: exactly 25 basis-point (0.25 percent-point)'],
  'A third of the workers left.': ['A third: about 33.3333 percent'],
  'More than two-thirds of voters agreed.': ['More than two-thirds: more-than 66.6667 percent'],
  'Half the crew left.': ['Half: about 50 percent'],
  'Nine out of ten farmers agree.': ['Nine out of ten: about 90 percent'],
  // Crowds and order.
  'Dozens of boats sank.': ['Dozens of boats: about 24 to 144 boat'],
  'Tens of thousands of homes burned.': ['Tens of thousands of homes: about 20000 to 99000 home'],
  'Several hundred people left.': ['Several hundred people: about 200 to 900 person'],
  'It was the third attack this year.': ['third: exactly 3 ordinal'],
  // Scale words.
  'The mill sold 40k units.': ['40k units: exactly 40000 unit'],
  'About 3m people live there.': ['About 3m people: about 3000000 person'],
  // Nothing is counted.
  'The second half was dull.': [],
  'Two in 2023 were closed.': ['Two: exactly 2 '],
}

describe('amounts', () => {
  it.each(Object.entries(CASES))('%s', (text, found) => {
    expect(amounts(text)).toEqual(found)
  })
})
