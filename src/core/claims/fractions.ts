import type { Word } from '../text/tokens'
import { digitValue, partsOfWhole, unitValue } from './number-words'

/** A part of a whole, in percent. */
interface Share {
  readonly end: number
  readonly percent: number
}

const POSSESSIVES = /^(?:the|its|their|his|her|our|all|that|these|those)$/

/** "a third of", "two-thirds of", "half the town", "one in five homes", "nine out of ten farmers". */
export function shareAt(words: readonly Word[], at: number): Share | null {
  const lower = words[at]?.lower ?? ''
  if (lower === 'half') {
    const next = words[at + 1]?.lower ?? ''
    const whole = next === 'of' || POSSESSIVES.test(next)
    return whole && !/^(?:the|first|second|other)$/.test(words[at - 1]?.lower ?? '')
      ? { end: at + 1, percent: 50 }
      : null
  }
  const count = lower === 'a' ? 1 : (unitValue(lower) ?? digitValue(lower))
  if (count === null || count < 1 || !Number.isInteger(count)) return null
  return partOf(words, at, count) ?? outOf(words, at, count)
}

function partOf(words: readonly Word[], at: number, count: number): Share | null {
  const part = words[at + 1]?.lower === '-' ? at + 2 : at + 1
  const parts = partsOfWhole(words[part]?.lower ?? '')
  if (parts === null || count >= parts || words[part + 1]?.lower !== 'of') return null
  // "a quarter of 2023": a time of the year.
  if (/^(?:19|20)\d\d$/.test(words[part + 2]?.lower ?? '')) return null
  return { end: part + 1, percent: share(count, parts) }
}

function outOf(words: readonly Word[], at: number, count: number): Share | null {
  const out = words[at + 1]?.lower === 'out' && words[at + 2]?.lower === 'of'
  if (!out && words[at + 1]?.lower !== 'in') return null
  const behind = out ? at + 3 : at + 2
  const lower = words[behind]?.lower ?? ''
  const whole = unitValue(lower) ?? digitValue(lower)
  // "two in 2023", "three in 24 hours": no shares.
  if (whole === null || whole <= count || whole > 100 || count > 10 || words[behind + 1]?.pos !== 'NOUN')
    return null
  if (/^(?:second|minute|hour|day|week|month|year)s?$/.test(words[behind + 1]?.lower ?? '')) return null
  return { end: behind + 1, percent: share(count, whole) }
}

const share = (count: number, parts: number): number => Number(((100 * count) / parts).toPrecision(6))
