import type { Word } from '../text/tokens'
import { dayNumber, dayStretch, daysInMonth, monthOf, monthStretch, parseIso, yearStretch } from './calendar'
import { centuryStretch, partOf, quarterStretch, seasonStretch } from './stretches'
import type { Anchor, FoundTime } from './time-anchor'

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

/** "12 March 2023", "March 12, 2023", "3 to 7 June", "March 2023", "2023-03-12", "in 2023", "late 2023", "Q3 2022". */
export function absoluteAt(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  const word = words[at]
  if (!word) return null
  return (
    numericDate(word, at) ??
    daysOfMonth(words, at, anchor) ??
    partOfPeriod(words, at, anchor) ??
    monthAt(words, at, anchor) ??
    seasonOrQuarter(words, at) ??
    longPeriod(words, at) ??
    yearAlone(words, at)
  )
}

/** "2023-03-12", "25/03/2023"; of "03/04/2023" nobody knows which is the month. */
function numericDate(word: Word, at: number): FoundTime | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(word.text) ? parseIso(word.text) : null
  if (iso) return exactDay(at + 1, iso.year, iso.month, iso.day)
  const [first = 0, second = 0, year = 0] =
    /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)$/.exec(word.text)?.slice(1).map(Number) ?? []
  if (year === 0) return null
  const [day, month] = first > 12 ? [first, second] : [second, first]
  if (first <= 12 && second <= 12 && first !== second)
    return { end: at + 1, stretch: null, grain: 'day', relative: false }
  return month >= 1 && month <= 12 && day <= daysInMonth(year, month)
    ? exactDay(at + 1, year, month, day)
    : null
}

function exactDay(end: number, year: number, month: number, day: number): FoundTime {
  return { end, stretch: dayStretch(dayNumber(year, month, day)), grain: 'day', relative: false }
}

/** "12 March", "12 to 14 March 2023", "10-12 July", "the 12th of March". */
function daysOfMonth(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  const span = /^(\d{1,2})-(\d{1,2})$/.exec(words[at]?.lower ?? '')
  const first = span ? { day: Number(span[1]), end: at + 1 } : dayAt(words, at)
  if (!first) return null
  const joins = /^(?:to|and|-|until)$/.test(words[first.end]?.lower ?? '') && !span
  const second = span ? { day: Number(span[2]), end: at + 1 } : joins ? dayAt(words, first.end + 1) : null
  const last = second && second.day > first.day ? second : first
  const middle = words[last.end]?.lower === 'of' ? last.end + 1 : last.end
  const month = monthNameAt(words, middle)
  if (month === null) return null
  const end = withYear(words, middle + 1, month, last.day, anchor)
  const start = last === first ? end : withYear(words, middle + 1, month, first.day, anchor)
  if (!end || !start?.stretch || !end.stretch) return end
  return { ...end, stretch: { start: start.stretch.start, end: end.stretch.end } }
}

function monthAt(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  const month = monthNameAt(words, at)
  if (month === null) return null
  const day = dayAt(words, at + 1)
  if (day && yearAt(words, at + 1) === null) return withYear(words, day.end, month, day.day, anchor)
  const comma = words[at + 1]?.lower === ',' || words[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const year = yearAt(words, comma)
  if (year !== null)
    return { end: comma + 1, stretch: monthStretch(year, month), grain: 'month', relative: false }
  const near = nearestYear(month, anchor)
  const stretch = near === null ? null : monthStretch(near, month)
  return { end: at + 1, stretch, grain: 'month', relative: true }
}

const PARTS = /^(?:early|mid|late|beginning|start|end|middle|close|first|second)$/

/** "late March", "mid-2019", "at the end of 2022", "the first half of 2021". */
function partOfPeriod(words: readonly Word[], at: number, anchor: Anchor): FoundTime | null {
  const part = words[at]?.lower ?? ''
  const glued = /^(early|mid|late)-(\d{4})$/.exec(part)
  if (glued) {
    const whole = yearStretch(Number(glued[2]))
    return { end: at + 1, stretch: partOf(whole, glued[1] ?? ''), grain: 'quarter', relative: false }
  }
  if (!PARTS.test(part)) return null
  const half = words[at + 1]?.lower === 'half'
  if ((part === 'first' || part === 'second') && !half) return null
  let next = half ? at + 2 : at + 1
  if (words[next]?.lower === '-') next++
  if (words[next]?.lower === 'of') next++
  else if (/^(?:beginning|start|end|middle|close|first|second)$/.test(part)) return null
  const month = monthAt(words, next, anchor)
  const year = yearAt(words, next)
  const whole =
    month ?? (year === null ? null : { end: next + 1, stretch: yearStretch(year), relative: false })
  if (!whole || (month && month.grain !== 'month')) return null
  const stretch = whole.stretch && partOf(whole.stretch, half ? `${part} half` : part)
  return { end: whole.end, stretch, grain: month ? 'week' : 'quarter', relative: whole.relative }
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** "the first quarter of 2023", "Q3 2022", "the summer of 2021", "spring 2020". */
function seasonOrQuarter(words: readonly Word[], at: number): FoundTime | null {
  const lower = words[at]?.lower ?? ''
  const named = words[at + 1]?.lower === 'quarter' ? QUARTERS.indexOf(lower) + 1 : 0
  const quarter = named > 0 ? named : Number(/^q([1-4])$/.exec(lower)?.[1] ?? 0)
  const season = seasonStretch(lower, 2000) !== null
  if (quarter === 0 && !season) return null
  let next = at + (named > 0 ? 2 : 1)
  if (words[next]?.lower === 'of') next++
  const year = yearAt(words, next)
  if (year === null) return null
  const stretch = season ? seasonStretch(lower, year) : quarterStretch(year, quarter)
  return { end: next + 1, stretch, grain: 'quarter', relative: false }
}

/** "the 1990s", "the 19th century". */
function longPeriod(words: readonly Word[], at: number): FoundTime | null {
  const decade = /^(1[5-9]\d|20\d)0s$/.exec(words[at]?.lower ?? '')?.[1]
  if (decade !== undefined) {
    const first = Number(decade) * 10
    const stretch = { start: yearStretch(first).start, end: yearStretch(first + 9).end }
    return { end: at + 1, stretch, grain: 'vague', relative: false }
  }
  const century = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(words[at]?.lower ?? '')?.[1] ?? 0)
  if (century < 1 || century > 21 || words[at + 1]?.lower !== 'century') return null
  return { end: at + 2, stretch: centuryStretch(century), grain: 'vague', relative: false }
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
): FoundTime | null {
  const comma = words[at]?.lower === ',' ? at + 1 : at
  const written = yearAt(words, comma)
  const year = written ?? nearestYear(month, anchor)
  const end = written === null ? at : comma + 1
  if (year === null) return { end, stretch: null, grain: 'day', relative: true }
  if (day > daysInMonth(year, month)) return null
  return { end, stretch: dayStretch(dayNumber(year, month, day)), grain: 'day', relative: written === null }
}

/** A month without a year is the one nearest to the article, the past before the future. */
function nearestYear(month: number, { year, month: now, ahead: coming }: Anchor): number | null {
  if (year === null || now === null) return null
  if (coming) return month < now ? year + 1 : year
  const ahead = (month - now + 12) % 12
  // Up to five months ahead counts as coming when the year does not turn; else it has been.
  if (month > now) return ahead <= 5 ? year : year - 1
  return ahead !== 0 && ahead <= 2 ? year + 1 : year
}

const YEAR_BEFORE =
  /^(?:in|since|until|by|from|to|before|after|during|early|late|mid|of|between|and|through|year|the|around|circa|fiscal|,|\()$/

function yearAlone(words: readonly Word[], at: number): FoundTime | null {
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
  return { end: at + 1, stretch: yearStretch(year), grain: 'year', relative: false }
}
