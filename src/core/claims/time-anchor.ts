import type { TimeReference } from '../model/claim'
import { dayNumber, parseIso, type Stretch } from './calendar'

export type Grain = TimeReference['grain']

/** A time found in a sentence: words from where it was asked for (or `start`) up to `end`. */
export interface FoundTime {
  /** Index of its first word, where that stands before the one asked for: "last" of "last Tuesday". */
  readonly start?: number
  /** Index behind its last word. */
  readonly end: number
  /** `null` where it cannot be resolved. */
  readonly stretch: Stretch | null
  readonly grain: Grain
  /** Counted from the article's date or from another time. */
  readonly relative: boolean
}

/** The day of publication as far as it is known, from which relative times are counted. */
export interface Anchor {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** The clause speaks of what is to come: "will meet on Friday". */
  readonly ahead: boolean
}

export function anchorOf(date: string | null, ahead: boolean): Anchor {
  const parsed = date === null ? null : parseIso(date)
  if (!parsed) return { year: null, month: null, day: null, ahead }
  return {
    year: parsed.year,
    month: parsed.grain === 'year' ? null : parsed.month,
    day: parsed.grain === 'day' ? dayNumber(parsed.year, parsed.month, parsed.day) : null,
    ahead,
  }
}
