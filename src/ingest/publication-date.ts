const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

/** Publishing systems write 0001-01-01 for a date that they do not have. */
const EARLIEST_YEAR = 1400

/**
 * The first calendar date in a piece of metadata as ISO 8601, cut to what is said: `2023-03-02T23:30:00-08:00`
 * -> `2023-03-02`, `2 March 2023` -> `2023-03-02`, `March 2023` -> `2023-03`. The day is the one that the
 * source writes, in its own time zone. `null` for ambiguous forms such as 03/02/2023.
 */
export function isoDateIn(value: string): string | null {
  const text = value.slice(0, 200)
  const iso = /(?<!\d)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/u.exec(text)
  if (iso) return isoDate(iso[1], Number(iso[2]), iso[3] ? Number(iso[3]) : null)
  const compact = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?=T|\s|$)/u.exec(text)
  if (compact) return isoDate(compact[1], Number(compact[2]), Number(compact[3]))
  const yearFirst = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u.exec(text)
  if (yearFirst) return isoDate(yearFirst[1], Number(yearFirst[2]), Number(yearFirst[3]))
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH_NAME},?[\\s-]+(\\d{4})(?!\\d)`,
    'iu',
  ).exec(text)
  if (dayFirst) return isoDate(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = new RegExp(
    `(?<!\\p{L})${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
    'iu',
  ).exec(text)
  if (monthFirst) return isoDate(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2]))
  const monthYear = new RegExp(`(?<!\\p{L})${MONTH_NAME},?\\s+(\\d{4})(?!\\d)`, 'iu').exec(text)
  if (monthYear) return isoDate(monthYear[2], monthOf(monthYear[1]), null)
  const year = /^\s*((?:19|20)\d\d)\s*$/u.exec(text)
  return year?.[1] ?? null
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function isoDate(year: string | undefined, month: number, day: number | null): string | null {
  if (year === undefined || Number(year) < EARLIEST_YEAR || month < 1 || month > 12) return null
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return head
  const daysInMonth = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return day < 1 || day > daysInMonth ? null : `${head}-${String(day).padStart(2, '0')}`
}
