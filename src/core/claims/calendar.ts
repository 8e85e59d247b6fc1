/** First and last day of a stretch of time, ISO dates. */
export interface Stretch {
  readonly start: string
  readonly end: string
}

/** A day as days since 1970-01-01; calendar arithmetic without any clock. */
type DayNumber = number

const MILLISECONDS_A_DAY = 86_400_000

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MILLISECONDS_A_DAY)
}

export function isoOf(day: DayNumber): string {
  const iso = new Date(day * MILLISECONDS_A_DAY).toISOString()
  return iso.slice(0, iso.indexOf('T'))
}

/** Year, month and day of an ISO date that may be cut to month or year; `null` where it is no date. */
export function parseIso(iso: string): {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly grain: 'day' | 'month' | 'year'
} | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (!match) return null
  const month = Number(match[2] ?? 1)
  const day = Number(match[3] ?? 1)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(Number(match[1]), month)) return null
  return { year: Number(match[1]), month, day, grain: match[3] ? 'day' : match[2] ? 'month' : 'year' }
}

export function daysInMonth(year: number, month: number): number {
  return (
    dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)
  )
}

export function dayStretch(day: DayNumber): Stretch {
  return { start: isoOf(day), end: isoOf(day) }
}

export function monthStretch(year: number, month: number): Stretch {
  const months = year * 12 + month - 1
  const y = Math.floor(months / 12)
  const m = (months % 12) + 1
  const first = dayNumber(y, m, 1)
  return { start: isoOf(first), end: isoOf(first + daysInMonth(y, m) - 1) }
}

export function yearStretch(year: number): Stretch {
  return { start: isoOf(dayNumber(year, 1, 1)), end: isoOf(dayNumber(year, 12, 31)) }
}

/** Monday to Sunday of the week that holds `day`. */
export function weekStretch(day: DayNumber): Stretch {
  const monday = day - weekdayOf(day)
  return { start: isoOf(monday), end: isoOf(monday + 6) }
}

/** Monday is 0; 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** 1 to 12 for a month's name or abbreviation, `null` for other words. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/, '')
  const at = MONTHS.findIndex(
    (name) => name === lower || (lower.length >= 3 && lower.length <= 4 && name.startsWith(lower)),
  )
  return at < 0 ? null : at + 1
}

/** 0 (Monday) to 6 for a weekday's name, `null` for other words. */
export function weekdayNamed(word: string): number | null {
  const at = WEEKDAYS.indexOf(word.toLowerCase())
  return at < 0 ? null : at
}
