import { describe, expect, it } from 'vitest'
import { readText } from './read-claims'

/** `words: first day..last day grain`, for an article of Wednesday, 15 May 2024. */
function times(text: string, date?: string): readonly string[] {
  const { claims, at } = readText(text, date)
  return claims.flatMap((claim) =>
    claim.times.map((time) => {
      const days = time.start === time.end ? time.start : `${time.start}..${time.end}`
      return `${at(time)}: ${days ?? 'open'} ${time.grain}${time.relative ? ', relative' : ''}`
    }),
  )
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  // On the calendar.
  'The strike lasted from 3 to 7 June 2021.': ['3 to 7 June 2021: 2021-06-03..2021-06-07 day'],
  'They met on 25/03/2023.': ['25/03/2023: 2023-03-25 day'],
  'They met on 12/03/2023.': ['12/03/2023: open day'],
  'The plant opened in the summer of 2021.': ['summer of 2021: 2021-06-01..2021-08-31 quarter'],
  'Prices rose in the first quarter of 2023.': ['first quarter of 2023: 2023-01-01..2023-03-31 quarter'],
  'It opened in Q3 2022.': ['Q3 2022: 2022-07-01..2022-09-30 quarter'],
  'It closed at the end of 2022.': ['end of 2022: 2022-10-01..2022-12-31 quarter'],
  'Work began in mid-2019.': ['mid-2019: 2019-05-01..2019-08-31 quarter'],
  'It rained in the second half of 2020.': ['second half of 2020: 2020-07-01..2020-12-31 quarter'],
  'The talks began in late March 2023.': ['late March 2023: 2023-03-22..2023-03-31 week'],
  'It was built in the 1990s.': ['1990s: 1990-01-01..1999-12-31 vague'],
  'It was founded in the 19th century.': ['19th century: 1801-01-01..1900-12-31 vague'],
  'The two met on Friday, 10 May.': ['Friday, 10 May: 2024-05-10 day, relative'],
  // Counted from the article's date.
  'The ferry sank last Tuesday.': ['last Tuesday: 2024-05-14 day, relative'],
  'The ferry sank last Wednesday.': ['last Wednesday: 2024-05-08 day, relative'],
  'The ferry will sail on Friday.': ['Friday: 2024-05-17 day, relative'],
  'The ferry sailed on Friday.': ['Friday: 2024-05-10 day, relative'],
  'The mine will open in March.': ['March: 2025-03-01..2025-03-31 month, relative'],
  'Shots were fired in the early hours of Monday.': ['Monday: 2024-05-13 day, relative'],
  'On Wednesday evening the lights went out.': ['Wednesday evening: 2024-05-15 day, relative'],
  'It was closed last night.': ['last night: 2024-05-14..2024-05-15 day, relative'],
  'It ended over the weekend.': ['the weekend: 2024-05-11..2024-05-12 day, relative'],
  'The mine closed this spring.': ['this spring: 2024-03-01..2024-05-31 quarter, relative'],
  'It froze last winter.': ['last winter: 2023-12-01..2024-02-29 quarter, relative'],
  'Sales fell last quarter.': ['last quarter: 2024-01-01..2024-03-31 quarter, relative'],
  'It ended earlier this month.': ['earlier this month: 2024-05-01..2024-05-15 month, relative'],
  'It started a year and a half ago.': ['a year and a half ago: 2022-11-01..2022-11-30 month, relative'],
  'It rained in the past three weeks.': ['past three weeks: 2024-04-24..2024-05-15 vague, relative'],
  'It broke a few days ago.': ['a few days ago: open vague, relative'],
  // Counted from the time named last.
  'The vote was held on 3 May. It was annulled the day before.': [
    '3 May: 2024-05-03 day, relative',
    'the day before: 2024-05-02 day, relative',
  ],
  'The ferry sank on 2 April 2019. A day later the mayor resigned.': [
    '2 April 2019: 2019-04-02 day',
    'A day later: 2019-04-03 day, relative',
  ],
  'The ferry sank on 2 April 2019. Two weeks earlier it had been tested.': [
    '2 April 2019: 2019-04-02 day',
    'Two weeks earlier: 2019-03-18..2019-03-24 week, relative',
  ],
  'The mill opened in 1911. It burned down the following year.': [
    '1911: 1911-01-01..1911-12-31 year',
    'the following year: 1912-01-01..1912-12-31 year, relative',
  ],
  // What cannot be resolved is left open.
  'The mayor resigned a day later.': ['a day later: open day, relative'],
  'The mill opened in 1911. It burned down the next day.': [
    '1911: 1911-01-01..1911-12-31 year',
    'the next day: open day, relative',
  ],
  'The mayor resigned the day before the vote.': [],
  'The market is held every Monday.': [],
}

describe('times of an article of 15 May 2024', () => {
  it.each(Object.entries(CASES))('%s', (text, found) => {
    expect(times(text)).toEqual(found)
  })
})

describe('seasons and quarters at the turn of the year', () => {
  it.each([
    ['It froze last winter.', '2024-01-20', ['last winter: 2022-12-01..2023-02-28 quarter, relative']],
    ['It froze this winter.', '2024-01-20', ['this winter: 2023-12-01..2024-02-29 quarter, relative']],
    ['It thaws next spring.', '2024-11-20', ['next spring: 2025-03-01..2025-05-31 quarter, relative']],
    ['Sales fell last quarter.', '2024-02-20', ['last quarter: 2023-10-01..2023-12-31 quarter, relative']],
    ['Sales will fall next quarter.', '2024-11-20', ['next quarter: 2025-01-01..2025-03-31 quarter, relative']],
  ] as const)('%s (%s)', (text, date, found) => {
    expect(times(text, date)).toEqual(found)
  })
})
