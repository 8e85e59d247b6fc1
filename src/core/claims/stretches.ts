import { dayNumber, isoOf, monthStretch, parseIso, type Stretch, yearStretch } from './calendar'

const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }),
)

/** Three months of a season as the northern half of the world has it; winter begins in the year that names it. */
export function seasonStretch(name: string, year: number): Stretch | null {
  const month = SEASONS.get(name)
  if (month === undefined) return null
  return { start: monthStretch(year, month).start, end: monthStretch(year, month + 2).end }
}

export function quarterStretch(year: number, quarter: number): Stretch {
  const month = quarter * 3 - 2
  return { start: monthStretch(year, month).start, end: monthStretch(year, month + 2).end }
}

/** The 19th century is 1801 to 1900. */
export function centuryStretch(century: number): Stretch {
  return { start: yearStretch((century - 1) * 100 + 1).start, end: yearStretch(century * 100).end }
}

/** First and last share of a stretch that a word for a part of it covers, in twelfths. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries<readonly [number, number]>({
    early: [0, 4],
    mid: [4, 8],
    middle: [4, 8],
    late: [8, 12],
    beginning: [0, 3],
    start: [0, 3],
    end: [9, 12],
    close: [9, 12],
    'first half': [0, 6],
    'second half': [6, 12],
  }),
)

/** "Late", "the end of", "the first half of" a stretch; whole months of a year, days of anything shorter. */
export function partOf(whole: Stretch, part: string): Stretch {
  const share = PARTS.get(part)
  const first = numberOf(whole.start)
  const last = numberOf(whole.end)
  if (!share) return whole
  const year = parseIso(whole.start)?.year ?? 0
  if (last - first > 360)
    return { start: monthStretch(year, share[0] + 1).start, end: monthStretch(year, share[1]).end }
  const days = last - first + 1
  return {
    start: isoOf(first + Math.round((days * share[0]) / 12)),
    end: isoOf(first + Math.round((days * share[1]) / 12) - 1),
  }
}

/** An ISO day as a number that can be counted with. */
export function numberOf(iso: string): number {
  const parsed = parseIso(iso)
  return parsed ? dayNumber(parsed.year, parsed.month, parsed.day) : 0
}
