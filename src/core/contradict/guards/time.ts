import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { tellsPastEvent } from '../tense'

/** Reports of one event trickle in over days; a state that is denied a month later may have ended. */
const APART_DAYS = 31
const DAYS_IN_MONTH = 30.44
/** An event of news is followed up for about a year; later, the same words tell of another one. */
const FOLLOWED_DAYS = 400
const GRAINS = new Set(['day', 'week', 'month', 'quarter', 'year'])

/** "Since" and "until" stand right before their time, or are read as part of it. */
const LEAD_LENGTH = 12
const SINCE = /(?:^|\b)(?:since|from|after)\s*$|^(?:since|after)\b/i
const UNTIL = /(?:^|\b)(?:until|till|before|up to)\s*$|^(?:until|till|before|up to)\b/i
/** Earlier and later than any date, in the order of ISO dates. */
const EVER = '0000'
const FOR_EVER = '9999'

const THEN =
  /\b(?:formerly|previously|used to|in the past|at (?:the|that) time|back then|until (?:recently|then|now)|once was|originally|at first|initially)\b/i
const NOW =
  /\b(?:now|currently|no longer|today|at present|these days|any ?more|as of (?:now|today|the date))\b/i
const BEFORE = /\b(?:before|prior to|until|till|up to|during|through|pending|by the end of|pre-)\b/i
const AFTER = /\b(?:after|following|since|once|upon|from then|post-|thereafter|beginning|starting)\b/i

/**
 * Both may be true because they speak of different times. Unknown dates never fire.
 *
 * time: The tower was formerly not open to visitors. / The tower is now open to visitors.
 * conflict: The tower is not open to visitors. / The tower is now open to visitors.
 */
export function timeGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (evidence.rule === 'dates') return null
  const spoken = claimTimesApart(pair)
  if (spoken !== null) return spoken
  const years = otherYears(pair)
  if (years !== null) return years
  if (oneEach(pair, THEN, NOW)) return 'one speaks of the past, the other of the present'
  if (oneEach(pair, BEFORE, AFTER) && sharesPhase(pair)) return 'one speaks of before, the other of after'
  const apart = publishedApart(pair)
  if (apart === null || !(sameEvent(pair, evidence) && apart.days <= FOLLOWED_DAYS))
    return apart?.note ?? null
  return null
}

function claimTimesApart(pair: ClaimPair): string | null {
  const a = period(pair.a)
  const b = period(pair.b)
  if (!a || !b) return null
  if (a.start <= b.end && b.start <= a.end) return null
  return a.label === b.label ? null : `one speaks of ${a.label}, the other of ${b.label}`
}

/** "At the end of 2024" / "at the end of 2025", also where the year is part of a name ("fiscal 2024"). */
function otherYears(pair: ClaimPair): string | null {
  const a = yearsOf(pair.a)
  const b = yearsOf(pair.b)
  const [mine] = a
  const [theirs] = b
  if (mine === undefined || theirs === undefined || a.some((year) => b.includes(year))) return null
  return `one speaks of ${mine}, the other of ${theirs}`
}

function yearsOf(side: PairSide): readonly string[] {
  return side.text.match(/(?<!\b(?:since|until|till|before|after|from)\s)\b(?:19|20)\d\d\b/gi) ?? []
}

/** The time that a claim names, where it names exactly one that could be resolved. */
function period(
  side: PairSide,
): { readonly start: string; readonly end: string; readonly label: string } | null {
  const known = side.claim.times.filter((time) => GRAINS.has(time.grain))
  const [time] = known
  if (known.length !== 1 || !time || time.start === null || time.end === null) return null
  // "Since 1994" lasts, "until 1994" had lasted.
  const before = side.source.text.slice(Math.max(0, time.from - LEAD_LENGTH), time.from)
  const written = side.source.text.slice(time.from, time.to)
  return {
    start: UNTIL.test(before) || UNTIL.test(written) ? EVER : time.start,
    end: SINCE.test(before) || SINCE.test(written) ? FOR_EVER : time.end,
    label: side.source.text.slice(time.from, time.to).replace(/^(?:in|on|by)\s+/i, ''),
  }
}

/** How far apart two articles were published, where that is far enough for things to change. */
export function publishedApart(pair: ClaimPair): { readonly days: number; readonly note: string } | null {
  const { date: a } = pair.a.source
  const { date: b } = pair.b.source
  if (a === null || b === null) return null
  // A date cut to the year or month is its whole span: only a sure distance counts.
  const days = Math.max(firstDay(b) - lastDay(a), firstDay(a) - lastDay(b))
  if (!(days > APART_DAYS)) return null
  const months = Math.round(days / DAYS_IN_MONTH)
  return { days, note: wordsFor(months) }
}

function wordsFor(months: number): string {
  if (months >= 24) return `published ${counted(Math.round(months / 12))} years apart`
  return months > 1 ? `published ${counted(months)} months apart` : 'published a month apart'
}

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Small numbers as words: these notes are read as sentences. */
function counted(value: number): string {
  return WORDS[value] ?? String(value)
}

/** What happened is as true however much later it is told: only decisions can be taken back. */
function sameEvent(pair: ClaimPair, evidence: Evidence): boolean {
  return evidence.rule !== 'opposites' && tellsPastEvent(pair.a) && tellsPastEvent(pair.b)
}

function firstDay(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function lastDay(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (day !== undefined) return firstDay(iso)
  return (month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0)) / 86_400_000
}

function oneEach(pair: ClaimPair, one: RegExp, other: RegExp): boolean {
  const has = (side: PairSide, pattern: RegExp): boolean => pattern.test(side.text)
  return (
    (has(pair.a, one) && has(pair.b, other) && !has(pair.b, one) && !has(pair.a, other)) ||
    (has(pair.b, one) && has(pair.a, other) && !has(pair.a, one) && !has(pair.b, other))
  )
}

/** Before and after mean something together only of one event: "during the trial" / "following the trial". */
function sharesPhase(pair: ClaimPair): boolean {
  const phase =
    /\b(?:before|prior to|until|during|after|following|upon|once|since)\s+(?:the\s+|a\s+|its\s+|their\s+)?([\p{L}\d-]+(?:\s+[\p{L}\d-]+){0,2})/iu
  const a = phase.exec(pair.a.text)?.[1]?.toLowerCase().split(/\s+/) ?? []
  const b = phase.exec(pair.b.text)?.[1]?.toLowerCase().split(/\s+/) ?? []
  return a.some((word) => word.length > 3 && b.includes(word))
}
