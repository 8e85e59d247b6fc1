import { describe, expect, it } from 'vitest'
import { analyseArticle } from './analyse-article'

const read = (text: string, date?: string): readonly string[] =>
  analyseArticle({
    id: 'a',
    text,
    meta: date === undefined ? {} : { date },
    cutOverrides: [],
  }).claims.flatMap((claim) =>
    claim.times.map((t) => `${text.slice(t.from, t.to)} = ${t.start}..${t.end} ${t.grain}`),
  )

describe('times', () => {
  it.each<readonly [string, readonly string[]]>([
    ['It opened on 12 March 2023.', ['12 March 2023 = 2023-03-12..2023-03-12 day']],
    ['It opened on March 12, 2023, in Oslo.', ['March 12, 2023 = 2023-03-12..2023-03-12 day']],
    ['It opened in May 2021.', ['May 2021 = 2021-05-01..2021-05-31 month']],
    ['It opened in 2019.', ['2019 = 2019-01-01..2019-12-31 year']],
    ['It opened on March 12.', ['March 12 = 2024-03-12..2024-03-12 day']],
    ['It opened in December.', ['December = 2023-12-01..2023-12-31 month']],
    ['It opened yesterday.', ['yesterday = 2024-05-14..2024-05-14 day']],
    ['It opened on Monday.', ['Monday = 2024-05-13..2024-05-13 day']],
    ['It opened last month.', ['last month = 2024-04-01..2024-04-30 month']],
    ['It opened last year.', ['last year = 2023-01-01..2023-12-31 year']],
    ['It opened this week.', ['this week = 2024-05-13..2024-05-19 week']],
    ['It opened three years ago.', ['three years ago = 2021-01-01..2021-12-31 year']],
    ['It opened 10 days ago.', ['10 days ago = 2024-05-05..2024-05-05 day']],
    [
      'It opened between 2016 and 2018.',
      ['2016 = 2016-01-01..2016-12-31 year', '2018 = 2018-01-01..2018-12-31 year'],
    ],
    ['It opened today.', ['today = 2024-05-15..2024-05-15 day']],
    ['It opens tomorrow.', ['tomorrow = 2024-05-16..2024-05-16 day']],
    ['It opened two weeks ago.', ['two weeks ago = 2024-04-29..2024-05-05 week']],
    ['It opened on 31 February 2021.', ['February 2021 = 2021-02-01..2021-02-28 month']],
    ['It holds 2000 people.', []],
    ['It may open.', []],
    ['They march on.', []],
    ['The ship carried 2019 tonnes.', []],
  ])('%s (article of 15 May 2024)', (text, times) => {
    expect(read(text, '2024-05-15')).toEqual(times)
  })

  it('leaves relative times open where the article has no date', () => {
    expect(read('It opened yesterday.')).toEqual(['yesterday = null..null day'])
    expect(read('It opened on March 12.')).toEqual(['March 12 = null..null day'])
  })

  it('rejects days that no month has', () => {
    expect(read('It opened on 31 April 2023.').join()).not.toContain('2023-05')
  })
})

describe('article date', () => {
  const dateOf = (text: string, date?: string): string | null =>
    analyseArticle({ id: 'a', text, meta: date === undefined ? {} : { date }, cutOverrides: [] }).date

  it('is the metadata’s, else a date line’s', () => {
    expect(dateOf('12 March 2023\n\nThe bridge opened.', '2020-01-02')).toBe('2020-01-02')
    expect(dateOf('The bridge opens\n\n12 March 2023\n\nThe bridge opened.')).toBe('2023-03-12')
    expect(dateOf('Published: March 12, 2023, 10:15\n\nThe bridge opened.')).toBe('2023-03-12')
    expect(dateOf('OSLO, March 12, 2023 — The bridge opened to the public after long works.')).toBe(
      '2023-03-12',
    )
  })

  it('is unknown where only the story has dates', () => {
    expect(
      dateOf('The bridge opened on 12 March 2023 after long works near the old harbour of the town.'),
    ).toBeNull()
    expect(dateOf('The bridge opened.', 'soon')).toBeNull()
  })
})
