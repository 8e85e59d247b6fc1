import type { Word } from '../text/tokens'
import { dayStretch, monthStretch, parseIso, type Stretch, weekStretch, yearStretch } from './calendar'
import { amountAt } from './relative-times'
import { numberOf } from './stretches'
import type { FoundTime } from './time-anchor'

/** A time that the text has named, from which others are counted: "a day later". */
export interface NamedTime {
  readonly stretch: Stretch
  readonly sentence: number
}

type Unit = 'day' | 'week' | 'month' | 'year'

/** "a day later", "two weeks earlier", "the day before", "the following week", "that year". */
export function toldAt(words: readonly Word[], at: number, last: NamedTime | null): FoundTime | null {
  return counted(words, at, last) ?? neighbouring(words, at, last)
}

function counted(words: readonly Word[], at: number, last: NamedTime | null): FoundTime | null {
  const amount = amountAt(words, at)
  const unit = unitOf(words[at + 1])
  const way = words[at + 2]?.lower ?? ''
  if (amount === null || !unit || !Number.isInteger(amount) || amount > 500) return null
  const by = /^(?:later|after|afterwards)$/.test(way)
    ? amount
    : /^(?:earlier|before|previously)$/.test(way)
      ? -amount
      : 0
  if (by === 0 || countsFromEvent(words, at + 3, way)) return null
  return moved(at + 3, unit, by, last)
}

function neighbouring(words: readonly Word[], at: number, last: NamedTime | null): FoundTime | null {
  const lower = words[at]?.lower ?? ''
  if (lower === 'that') {
    const unit = words[at]?.pos === 'DET' ? unitOf(words[at + 1]) : null
    return unit ? moved(at + 2, unit, 0, last) : null
  }
  if (lower !== 'the') return null
  const which = words[at + 1]?.lower ?? ''
  const by = /^(?:next|following)$/.test(which) ? 1 : which === 'previous' ? -1 : which === 'same' ? 0 : null
  const unit = unitOf(words[at + 2])
  if (by !== null && unit) return moved(at + 3, unit, by, last)
  const way = words[at + 2]?.lower ?? ''
  const own = unitOf(words[at + 1])
  if (!own || !/^(?:before|after)$/.test(way) || countsFromEvent(words, at + 3, way)) return null
  return moved(at + 3, own, way === 'after' ? 1 : -1, last)
}

/** "the day before the vote", "two weeks after he left": counted from what follows, which has no date here. */
function countsFromEvent(words: readonly Word[], at: number, way: string): boolean {
  if (way !== 'before' && way !== 'after') return false
  return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|VERB)$/.test(words[at]?.pos ?? '')
}

function unitOf(word: Word | undefined): Unit | null {
  const lower = word?.lower.replace(/s$/, '') ?? ''
  return lower === 'day' || lower === 'week' || lower === 'month' || lower === 'year' ? lower : null
}

/** Only a time as fine as the unit can be counted from: nobody knows the day after "in March". */
function moved(end: number, unit: Unit, by: number, last: NamedTime | null): FoundTime {
  return { end, stretch: last && shifted(last.stretch, unit, by), grain: unit, relative: true }
}

const FINEST: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 31, year: 366 }

function shifted({ start, end }: Stretch, unit: Unit, by: number): Stretch | null {
  const from = parseIso(start)
  const first = numberOf(start)
  if (!from || numberOf(end) - first + 1 > FINEST[unit]) return null
  if (unit === 'day') return dayStretch(first + by)
  if (unit === 'week') return weekStretch(first + 7 * by)
  return unit === 'month' ? monthStretch(from.year, from.month + by) : yearStretch(from.year + by)
}
