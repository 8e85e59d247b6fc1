import type { Article } from '../model/article'
import { dayNumber, daysInMonth, isoOf, monthOf, parseIso } from './calendar'

/** A date line stands in the first lines of a page or not at all. */
const DATE_LINES = 12
const MAX_DATE_LINE = 80

/** ISO date of an article: what its metadata says, else a date line at the head of its text; `null` where neither does. */
export function articleDate(article: Article): string | null {
  if (article.meta.date !== undefined && parseIso(article.meta.date)) return article.meta.date.slice(0, 10)
  const head = article.text
    .slice(0, 4_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, DATE_LINES)
  for (const line of head) {
    const dateline = /^.{0,70}?\s[—–-]+\s/u.exec(line)?.[0]
    const date = dateIn(dateline ?? (line.length <= MAX_DATE_LINE ? line : ''))
    if (date !== null) return date
  }
  return null
}

/** A whole date (day, month, year) in a short line; sentences with a verb are no date lines, so only bare lines match. */
function dateIn(line: string): string | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(line)?.[1]
  if (iso !== undefined && parseIso(iso)) return iso
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(\p{Lu}\p{L}{2,8})\.?,?\s+(\d{4})\b/u.exec(line)
  const monthFirst = /\b(\p{Lu}\p{L}{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(line)
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = monthOf(name ?? '')
  if (month === null || day === undefined || year === undefined) return null
  const number = Number(day)
  if (number < 1 || number > daysInMonth(Number(year), month)) return null
  return /[.!?]$/.test(line.trim()) && line.trim().split(/\s+/).length > 8
    ? null
    : isoOf(dayNumber(Number(year), month, number))
}
