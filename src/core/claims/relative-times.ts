import type { Word } from '../text/tokens'
import {
  dayStretch,
  isoOf,
  monthStretch,
  type Stretch,
  weekdayNamed,
  weekdayOf,
  weekStretch,
  yearStretch,
} from './calendar'
import { digitValue, unitValue } from './number-words'
import { quarterStretch, seasonStretch } from './stretches'
import type { Anchor, FoundTime, Grain } from './time-anchor'

const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/

const found = (end: number, stretch: Stretch | null, grain: Grain, start?: number): FoundTime => ({
  end,
  stretch,
  grain,
  relative: true,
  ...(start === undefined ? {} : { start }),
})

const days = (anchor: Anchor, from: number, to = from): Stretch | null =>
  anchor.day === null ? null : { start: isoOf(anchor.day + from), end: isoOf(anchor.day + to) }

/** "yesterday", "last month", "three years ago", "on Tuesday", "this week": counted from the article's date. */
export function relativeAt(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  const word = words[at]
  if (!word) return null
  const next = words[at + 1]?.lower ?? ''
  const behind = PART_OF_DAY.test(next) ? at + 2 : at + 1
  if (word.lower === 'yesterday') return found(behind, days(anchor, -1), 'day')
  if (word.lower === 'today' || word.lower === 'tonight') return found(at + 1, days(anchor, 0), 'day')
  if (word.lower === 'tomorrow') return found(behind, days(anchor, 1), 'day')
  if (word.lower === 'last' && next === 'night') return found(at + 2, days(anchor, -1, 0), 'day')
  if (word.lower === 'this' && PART_OF_DAY.test(next)) return found(at + 2, days(anchor, 0), 'day')
  const named = /^\p{Lu}/u.test(word.text) ? weekdayNamed(word.text) : null
  if (named !== null) return weekday(words, at, named, anchor)
  return (
    weekend(words, at, anchor) ??
    past(words, at, anchor) ??
    shiftedAt(words, at, anchor) ??
    ago(words, at, anchor)
  )
}

function weekday(words: readonly Word[], at: number, named: number, anchor: Anchor): FoundTime | null {
  const before = words[at - 1]?.lower ?? ''
  // "every Monday": no day of the calendar.
  if (/^(?:every|each)$/.test(before)) return null
  const start = /^(?:last|next|coming|this|past)$/.test(before) ? at - 1 : at
  const end = PART_OF_DAY.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (anchor.day === null) return found(end, null, 'day', start)
  const back = (weekdayOf(anchor.day) - named + 7) % 7
  const forward = before === 'next' || before === 'coming' || (anchor.ahead && before !== 'last')
  const shift = forward ? (back === 0 ? 7 : 7 - back) : before === 'last' && back === 0 ? -7 : -back
  return found(end, dayStretch(anchor.day + shift), 'day', start)
}

/** "over the weekend", "last weekend", "this weekend". */
function weekend(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  if (words[at]?.lower !== 'weekend') return null
  const before = words[at - 1]?.lower ?? ''
  if (!/^(?:the|last|this|past|next)$/.test(before)) return null
  if (anchor.day === null) return found(at + 1, null, 'day', at - 1)
  const saturday = anchor.day - weekdayOf(anchor.day) + 5
  const here = before === 'this' || weekdayOf(anchor.day) >= 5 || (anchor.ahead && before === 'the')
  const shift = before === 'next' ? 7 : here && before !== 'last' ? 0 : -7
  const from = saturday + shift - anchor.day
  return found(at + 1, days(anchor, from, from + 1), 'day', at - 1)
}

/** "in the past three weeks", "over the last two years": up to now. */
function past(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  if (words[at - 1]?.lower !== 'the' || !/^(?:past|last)$/.test(words[at]?.lower ?? '')) return null
  const amount = amountAt(words, at + 1)
  const length = amount === null ? null : lengthOf(words[at + 2], amount)
  if (length === null) return null
  return found(at + 3, days(anchor, -length, 0), 'vague')
}

/** "last month", "next spring", "earlier this year". */
function shiftedAt(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  const lower = words[at]?.lower ?? ''
  const by = lower === 'last' ? -1 : lower === 'next' ? 1 : lower === 'this' ? 0 : null
  if (by === null) return null
  const whole = shifted(words[at + 1]?.lower ?? '', at + 2, by, anchor)
  const side = words[at - 1]?.lower
  if (!whole?.stretch || anchor.day === null || by !== 0 || (side !== 'earlier' && side !== 'later'))
    return whole
  const today = isoOf(anchor.day)
  const { start, end } = whole.stretch
  return {
    ...whole,
    start: at - 1,
    stretch: side === 'earlier' ? { start, end: today } : { start: today, end },
  }
}

function shifted(unit: string, end: number, by: number, anchor: Anchor): FoundTime | null {
  const { year, month, day } = anchor
  switch (unit) {
    case 'week':
      return found(end, day === null ? null : weekStretch(day + 7 * by), 'week')
    case 'month':
      return found(end, year === null || month === null ? null : monthStretch(year, month + by), 'month')
    case 'quarter': {
      if (year === null || month === null) return found(end, null, 'quarter')
      const quarter = Math.ceil(month / 3) + by
      return found(
        end,
        quarterStretch(year + Math.floor((quarter - 1) / 4), ((quarter + 3) % 4) + 1),
        'quarter',
      )
    }
    case 'year':
      return found(end, year === null ? null : yearStretch(year + by), 'year')
    case 'spring':
    case 'summer':
    case 'autumn':
    case 'fall':
    case 'winter':
      return season(unit, end, by, anchor)
    case 'decade':
    case 'century':
      return by === 0 ? null : found(end, null, 'vague')
    default:
      return null
  }
}

/** "This" season is that of the article's year; "last" the one that has ended most lately, "next" the one to come. */
function season(name: string, end: number, by: number, { year, day }: Anchor): FoundTime {
  if (year === null || day === null) return found(end, null, 'quarter')
  const today = isoOf(day)
  const seasons = [year - 2, year - 1, year, year + 1].flatMap((y) => seasonStretch(name, y) ?? [])
  const own = seasons.find((one) => one.start.startsWith(String(year))) ?? null
  const now = seasons.find((one) => one.start <= today && today <= one.end) ?? null
  if (by < 0) return found(end, seasons.findLast((one) => one.end < today) ?? null, 'quarter')
  if (by > 0) return found(end, seasons.find((one) => one.start > today) ?? null, 'quarter')
  return found(end, now ?? own, 'quarter')
}

/** "three years ago", "a few days ago", "a year and a half ago". */
function ago(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  if (/^(?:several|few)$/.test(words[at]?.lower ?? '') && words[at + 2]?.lower === 'ago')
    return found(at + 3, null, 'vague', words[at - 1]?.lower === 'a' ? at - 1 : at)
  const amount = amountAt(words, at)
  const unit = words[at + 1]?.lower.replace(/s$/, '') ?? ''
  if (amount === null || !Number.isInteger(amount)) return null
  const half =
    words
      .slice(at + 2, at + 5)
      .map((w) => w.lower)
      .join(' ') === 'and a half'
  const end = half ? at + 6 : at + 3
  if (words[end - 1]?.lower !== 'ago') return null
  const { year, month, day } = anchor
  if (half && unit === 'year')
    return found(
      end,
      year === null || month === null ? null : monthStretch(year, month - 12 * amount - 6),
      'month',
    )
  if (half) return null
  if (unit === 'day') return found(end, days(anchor, -amount), 'day')
  if (unit === 'hour' || unit === 'minute') return found(end, amount > 12 ? null : days(anchor, 0), 'day')
  if (unit === 'week') return found(end, day === null ? null : weekStretch(day - 7 * amount), 'week')
  if (unit === 'month')
    return found(end, year === null || month === null ? null : monthStretch(year, month - amount), 'month')
  if (unit === 'year' && amount < 500)
    return found(end, year === null ? null : yearStretch(year - amount), 'year')
  return unit === 'decade' ? found(end, null, 'vague') : null
}

/** A number of days, weeks, …; "a" is one. */
export function amountAt(words: readonly Word[], at: number): number | null {
  const lower = words[at]?.lower ?? ''
  return lower === 'a' || lower === 'an' ? 1 : (digitValue(lower) ?? unitValue(lower))
}

const DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({ day: 1, week: 7, month: 30, year: 365, decade: 3652 }),
)

/** Days in so many weeks, months, …, about; `null` where the word is no such unit. */
function lengthOf(unit: Word | undefined, amount: number): number | null {
  const one = DAYS.get(unit?.lower.replace(/s$/, '') ?? '')
  return one === undefined ? null : one * amount
}
