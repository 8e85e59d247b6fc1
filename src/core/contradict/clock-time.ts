import type { Claim } from '../model/claim'
import type { Span } from '../model/span'
import type { PairSide } from './claim-pair'

/** A time of day as written, in minutes after midnight. */
export interface ClockTime extends Span {
  readonly minutes: number
}

const CLOCK =
  /\b(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?\s?m\b\.?|\b([01]?\d|2[0-3]):([0-5]\d)\b(?!:)|\b(noon|midnight)\b/gi
/** "Just after 10 p.m." leaves room on either side. */
const VAGUE =
  /\b(?:about|around|roughly|approximately|shortly|just|soon|before|after|by|until|till|nearly|almost|from|between|since|circa)\s+(?:before\s+|after\s+)?$/i
const NOON = 720
/** A claim meets hundreds of others; its own words are read once. */
const KNOWN = new WeakMap<Claim, { readonly time: ClockTime | null }>()

/** The one exact time of day in a claim; `null` where there is none, several, or a vague one. */
export function onlyClockTime(side: PairSide): ClockTime | null {
  let known = KNOWN.get(side.claim)
  if (!known) {
    known = { time: readClockTime(side) }
    KNOWN.set(side.claim, known)
  }
  return known.time
}

function readClockTime(side: PairSide): ClockTime | null {
  const text = side.source.text.slice(side.span.from, side.span.to)
  const found = [...text.matchAll(CLOCK)]
  const [match] = found
  if (!match || found.length !== 1 || VAGUE.test(text.slice(0, match.index))) return null
  const minutes = minutesOf(match)
  if (minutes === null) return null
  const from = side.span.from + match.index
  return { minutes, from, to: from + match[0].length }
}

function minutesOf(match: RegExpMatchArray): number | null {
  const [, hour, minute, half, hour24, minute24, word] = match
  if (word !== undefined) return word.toLowerCase() === 'noon' ? NOON : 0
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(minute24)
  if (hour === undefined || half === undefined) return null
  const hours = Number(hour)
  if (hours < 1 || hours > 12) return null
  return (hours % 12) * 60 + Number(minute ?? 0) + (half.toLowerCase() === 'p' ? NOON : 0)
}
