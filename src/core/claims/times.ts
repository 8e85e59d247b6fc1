import type { TimeReference } from '../model/claim'
import type { Word } from '../text/tokens'
import {
  dayNumber,
  dayStretch,
  daysInMonth,
  monthOf,
  monthStretch,
  parseIso,
  type Stretch,
  weekdayNamed,
  weekdayOf,
  weekStretch,
  yearStretch,
} from './calendar'
import { digitValue, unitValue } from './number-words'

type Grain = TimeReference['grain']

interface Found {
  readonly end: number
  readonly stretch: Stretch | null
  readonly grain: Grain
}

interface ClauseTimes {
  readonly times: readonly TimeReference[]
  /** Word indexes that are part of a time: their numbers are no quantities. */
  readonly taken: ReadonlySet<number>
}

/** Times that a clause names, resolved against the article's date where that is known to the day. */
export function timesOf(
  words: readonly Word[],
  clause: readonly number[],
  articleDate: string | null,
): ClauseTimes {
  const own = new Set(clause)
  const anchor = anchorOf(articleDate)
  const times: TimeReference[] = []
  const taken = new Set<number>()
  for (const i of clause) {
    if (taken.has(i)) continue
    const found = absoluteAt(words, i, anchor) ?? relativeAt(words, i, anchor)
    if (!found || !own.has(found.end - 1)) continue
    for (let k = i; k < found.end; k++) taken.add(k)
    times.push({
      from: words[i]?.from ?? 0,
      to: words[found.end - 1]?.to ?? 0,
      start: found.stretch?.start ?? null,
      end: found.stretch?.end ?? null,
      grain: found.grain,
    })
  }
  return { times, taken }
}

interface Anchor {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

function anchorOf(date: string | null): Anchor {
  const parsed = date === null ? null : parseIso(date)
  if (!parsed) return { year: null, month: null, day: null }
  return {
    year: parsed.year,
    month: parsed.grain === 'year' ? null : parsed.month,
    day: parsed.grain === 'day' ? dayNumber(parsed.year, parsed.month, parsed.day) : null,
  }
}

const yearAt = (words: readonly Word[], at: number): number | null => {
  const text = words[at]?.text ?? ''
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(text)) return null
  return Number(text)
}

const dayAt = (words: readonly Word[], at: number): { readonly day: number; readonly end: number } | null => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at]?.lower ?? '')
  const day = Number(match?.[1] ?? 0)
  if (day < 1 || day > 31) return null
  const suffix = /^(?:st|nd|rd|th)$/.test(words[at + 1]?.lower ?? '') ? 1 : 0
  return { day, end: at + 1 + suffix }
}

/** "12 March 2023", "March 12, 2023", "March 2023", "2023-03-12", "in 2023". */
function absoluteAt(words: readonly Word[], at: number, anchor: Anchor): Found | null {
  const word = words[at]
  if (!word) return null
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(word.text) ? parseIso(word.text) : null
  if (iso) return { end: at + 1, stretch: dayStretch(dayNumber(iso.year, iso.month, iso.day)), grain: 'day' }
  const dayFirst = dayAt(words, at)
  if (dayFirst) {
    const middle = words[dayFirst.end]?.lower === 'of' ? dayFirst.end + 1 : dayFirst.end
    const month = monthNameAt(words, middle)
    if (month !== null) return withYear(words, middle + 1, month, dayFirst.day, anchor)
  }
  const month = monthNameAt(words, at)
  if (month !== null) {
    const day = dayAt(words, at + 1)
    if (day && yearAt(words, at + 1) === null) return withYear(words, day.end, month, day.day, anchor)
    const year = yearAt(words, at + 1) ?? (words[at + 1]?.lower === ',' ? yearAt(words, at + 2) : null)
    if (year !== null)
      return {
        end: yearAt(words, at + 1) === null ? at + 3 : at + 2,
        stretch: monthStretch(year, month),
        grain: 'month',
      }
    const near = nearestYear(month, anchor)
    return { end: at + 1, stretch: near === null ? null : monthStretch(near, month), grain: 'month' }
  }
  return yearAlone(words, at)
}

/** "May" is a month only where it is written and used as one. */
function monthNameAt(words: readonly Word[], at: number): number | null {
  const word = words[at]
  if (!word || !/^\p{Lu}/u.test(word.text) || word.pos === 'AUX' || word.pos === 'VERB') return null
  const month = monthOf(word.text)
  if (month === null) return null
  const risky = /^(?:May|March|Mar|Dec|Jan|Jun|Jul|August)$/.test(word.text)
  const before = words[at - 1]
  const after = words[at + 1]
  const near =
    /^\d/.test(before?.text ?? '') ||
    /^\d/.test(after?.text ?? '') ||
    /^(?:in|of|since|until|by|from|to|before|after|during|early|late|mid|last|next|this|and|between|through|end|,)$/.test(
      before?.lower ?? '',
    )
  return !risky || near ? month : null
}

function withYear(
  words: readonly Word[],
  at: number,
  month: number,
  day: number,
  anchor: Anchor,
): Found | null {
  const comma = words[at]?.lower === ',' ? at + 1 : at
  const written = yearAt(words, comma)
  const year = written ?? nearestYear(month, anchor)
  const end = written === null ? at : comma + 1
  if (year === null) return { end, stretch: null, grain: 'day' }
  if (day > daysInMonth(year, month)) return null
  return { end, stretch: dayStretch(dayNumber(year, month, day)), grain: 'day' }
}

/** A month without a year is the one nearest to the article, the past before the future. */
function nearestYear(month: number, anchor: Anchor): number | null {
  if (anchor.year === null || anchor.month === null) return null
  const ahead = (month - anchor.month + 12) % 12
  // Up to five months ahead counts as coming when the year does not turn; else it has been.
  if (month > anchor.month) return ahead <= 5 ? anchor.year : anchor.year - 1
  return ahead !== 0 && ahead <= 2 ? anchor.year + 1 : anchor.year
}

const YEAR_BEFORE =
  /^(?:in|since|until|by|from|to|before|after|during|early|late|mid|of|between|and|through|year|the|around|circa|fiscal|,|\()$/

function yearAlone(words: readonly Word[], at: number): Found | null {
  const year = yearAt(words, at)
  if (
    year === null ||
    (words[at + 1]?.pos === 'NOUN' &&
      !/^(?:election|war|deal|treaty|agreement|report|law|act|budget|census|season|crisis|summit|attack|invasion|referendum)s?$/.test(
        words[at + 1]?.lower ?? '',
      ))
  )
    return null
  if (!YEAR_BEFORE.test(words[at - 1]?.lower ?? '(')) return null
  return { end: at + 1, stretch: yearStretch(year), grain: 'year' }
}

/** "yesterday", "last month", "three years ago", "on Tuesday", "this week". */
function relativeAt(words: readonly Word[], at: number, anchor: Anchor): Found | null {
  const word = words[at]
  if (!word) return null
  const day = (shift: number): Found => ({
    end: at + 1,
    stretch: anchor.day === null ? null : dayStretch(anchor.day + shift),
    grain: 'day',
  })
  if (word.lower === 'yesterday') return day(-1)
  if (word.lower === 'today' || word.lower === 'tonight') return day(0)
  if (word.lower === 'tomorrow') return day(1)
  const named = /^\p{Lu}/u.test(word.text) ? weekdayNamed(word.text) : null
  if (named !== null) return weekday(words, at, named, anchor)
  const direction =
    word.lower === 'last' || word.lower === 'previous'
      ? -1
      : word.lower === 'next'
        ? 1
        : word.lower === 'this'
          ? 0
          : null
  if (direction !== null) return shifted(words[at + 1], at + 2, direction, anchor, word.lower === 'this')
  return ago(words, at, anchor)
}

function weekday(words: readonly Word[], at: number, named: number, anchor: Anchor): Found {
  if (anchor.day === null) return { end: at + 1, stretch: null, grain: 'day' }
  const before = words[at - 1]?.lower ?? ''
  const back = (weekdayOf(anchor.day) - named + 7) % 7
  const next = before === 'next' || before === 'coming'
  const shift = next ? (back === 0 ? 7 : 7 - back) : before === 'last' && back === 0 ? -7 : -back
  return { end: at + 1, stretch: dayStretch(anchor.day + shift), grain: 'day' }
}

function shifted(
  unit: Word | undefined,
  end: number,
  by: number,
  anchor: Anchor,
  here: boolean,
): Found | null {
  switch (unit?.lower ?? '') {
    case 'week':
      return { end, stretch: anchor.day === null ? null : weekStretch(anchor.day + 7 * by), grain: 'week' }
    case 'month':
      return {
        end,
        stretch:
          anchor.year === null || anchor.month === null ? null : monthStretch(anchor.year, anchor.month + by),
        grain: 'month',
      }
    case 'year':
      return { end, stretch: anchor.year === null ? null : yearStretch(anchor.year + by), grain: 'year' }
    case 'decade':
    case 'century':
      return here ? null : { end, stretch: null, grain: 'vague' }
    default:
      return null
  }
}

function ago(words: readonly Word[], at: number, anchor: Anchor): Found | null {
  const amount =
    words[at]?.lower === 'a' || words[at]?.lower === 'an'
      ? 1
      : (digitValue(words[at]?.lower ?? '') ?? unitValue(words[at]?.lower ?? ''))
  const unit = words[at + 1]?.lower.replace(/s$/, '') ?? ''
  if (
    amount === null ||
    !/^(?:ago|earlier|before)$/.test(words[at + 2]?.lower ?? '') ||
    !Number.isInteger(amount)
  )
    return null
  if (words[at + 2]?.lower !== 'ago') return null
  const end = at + 3
  if (unit === 'day')
    return { end, stretch: anchor.day === null ? null : dayStretch(anchor.day - amount), grain: 'day' }
  if (unit === 'hour' || unit === 'minute')
    return { end, stretch: anchor.day === null || amount > 12 ? null : dayStretch(anchor.day), grain: 'day' }
  if (unit === 'week')
    return { end, stretch: anchor.day === null ? null : weekStretch(anchor.day - 7 * amount), grain: 'week' }
  if (unit === 'month') {
    const known = anchor.year !== null && anchor.month !== null
    return {
      end,
      stretch: known ? monthStretch(anchor.year ?? 0, (anchor.month ?? 0) - amount) : null,
      grain: 'month',
    }
  }
  if (unit === 'year' && amount < 500)
    return { end, stretch: anchor.year === null ? null : yearStretch(anchor.year - amount), grain: 'year' }
  return null
}
