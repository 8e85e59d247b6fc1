/** Years of four digits: a date in a source can be old, but not of two digits. */
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True for a calendar date that exists, possibly cut to month or year: `2023`, `2023-03`, `2024-02-29`. */
export function isPartialDate(typed: string): boolean {
  const [, year, month, day] = SHAPE.exec(typed) ?? []
  if (!year) return false
  if (!month) return true
  const monthIndex = Number(month) - 1
  if (!day) return monthIndex >= 0 && monthIndex < 12
  // A date that does not exist moves on to another day (30 February -> 1 or 2 March).
  const date = new Date(Date.UTC(Number(year), monthIndex, Number(day)))
  date.setUTCFullYear(Number(year), monthIndex, Number(day))
  return date.getUTCMonth() === monthIndex && date.getUTCDate() === Number(day)
}
