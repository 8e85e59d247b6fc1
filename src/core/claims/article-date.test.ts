import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article'
import { articleDate } from './article-date'

const article = (text: string, date?: string): Article => ({
  id: 'a',
  text,
  meta: date === undefined ? {} : { date },
  cutOverrides: [],
})

describe('articleDate', () => {
  it.each([
    ['day first', 'Harbour closes\n3 May 2021\nThe harbour closed.', '2021-05-03'],
    ['month first', 'Harbour closes\nMay 3, 2021\nThe harbour closed.', '2021-05-03'],
    ['ordinal', 'Harbour closes\n3rd May, 2021\nThe harbour closed.', '2021-05-03'],
    ['short month', 'Harbour closes\nSept. 3, 2021\nIt closed.', '2021-09-03'],
    ['ISO', 'Harbour closes\nPublished 2021-05-03 08:00\nIt closed.', '2021-05-03'],
    [
      'dateline',
      'SANT AVEL, May 3, 2021 — The harbour closed today and stays closed until June.',
      '2021-05-03',
    ],
  ])('reads a date line: %s', (_, text, date) => {
    expect(articleDate(article(text))).toBe(date)
  })

  it.each([
    ['a day that does not exist', 'Harbour closes\n31 June 2021\nIt closed.'],
    [
      'a date inside the story',
      'The harbour of the old town was closed by the council on 3 May 2021 after a storm.',
    ],
    ['a year alone', 'Harbour closes\n2021\nIt closed.'],
    ['nothing', ''],
  ])('does not take %s', (_, text) => {
    expect(articleDate(article(text))).toBeNull()
  })

  it('trusts the metadata first, and only its day', () => {
    expect(articleDate(article('3 May 2021\nIt closed.', '2020-01-02T10:00:00Z'))).toBe('2020-01-02')
  })

  it('falls back to the text where the metadata makes no date', () => {
    expect(articleDate(article('3 May 2021\nIt closed.', 'last Tuesday'))).toBe('2021-05-03')
  })

  it('looks at the head of the page only', () => {
    const far = `${'A line of the story.\n'.repeat(15)}3 May 2021\n`
    expect(articleDate(article(far))).toBeNull()
  })
})
