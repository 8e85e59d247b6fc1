import type { Word } from '../text/tokens'
import { crowdRange, digitValue, fractionSign, scaleValue, unitValue } from './number-words'
import { currencyOf } from './units'

export interface Numeral {
  /** Index behind its last word. */
  readonly end: number
  readonly value: number
  /** Upper end, where the words name a range. */
  readonly upper?: number
  /** No number is named: "hundreds", "several dozen". */
  readonly vague?: boolean
}

/** A number in digits or words that starts at `at`: "12,500", "3.4 billion", "two hundred and five". */
export function numeralAt(words: readonly Word[], at: number): Numeral | null {
  let total = 0
  let part: number | null = null
  let end = at
  for (;;) {
    const lower = words[end]?.lower ?? ''
    const glued = /^(\d[\d,.]*?)(k|m|bn|mn|tn|b)$/.exec(lower)
    const value: number | null = glued
      ? (digitValue(glued[1] ?? '') ?? Number.NaN) * (scaleValue(glued[2] ?? '') ?? 1)
      : (digitValue(lower) ?? unitValue(lower))
    const scale = metres(words, at, end) ? null : scaleValue(lower.replace(/(?<=\p{L})\.$/u, ''))
    if (value !== null && !Number.isNaN(value)) {
      if (part !== null && !(part >= 20 && part < 100 && value < 10) && part % 100 !== 0) break
      part = (part ?? 0) + value
    } else if (scale !== null && (part !== null || total > 0)) {
      part = (part ?? 1) * scale
      if (scale >= 1000) {
        total += part
        part = null
        end++
        if (words[end]?.lower === 'and' && unitValue(words[end + 1]?.lower ?? '') !== null && scale === 1000)
          end++
        continue
      }
    } else if (
      lower === 'and' &&
      part !== null &&
      part % 100 === 0 &&
      part > 0 &&
      unitValue(words[end + 1]?.lower ?? '') !== null
    ) {
      end++
      continue
    } else if (lower === '-' && part !== null && hyphenJoins(words, part, end + 1)) {
      end++
      continue
    } else break
    end++
  }
  if (end === at) return spanAt(words, at) ?? belowZero(words, at)
  return withFraction(words, { end, value: total + (part ?? 0) })
}

/** "3 m long" is a length, "£3m" and "3m people" are millions. */
function metres(words: readonly Word[], at: number, end: number): boolean {
  if (!/^m\.?$/.test(words[end]?.lower ?? '')) return false
  const next = words[end + 1]
  const money = currencyOf(words[at - 1]?.lower ?? '') ?? currencyOf(next?.lower ?? '')
  return (
    money === null && !/^(?:NOUN|PROPN)$/.test(next?.pos ?? '') && next?.lower !== 'of' && next?.lower !== '-'
  )
}

/** "twenty-five", "53.7-million", "two-hundred". */
function hyphenJoins(words: readonly Word[], part: number, next: number): boolean {
  const lower = words[next]?.lower ?? ''
  const unit = unitValue(lower)
  if (unit !== null) return part >= 20 && part < 100 && unit < 10
  return lower.length > 2 && scaleValue(lower) !== null
}

/** "10-12": a range that the tagger takes for one word. */
function spanAt(words: readonly Word[], at: number): Numeral | null {
  const [low, high] =
    /^(\d[\d,.]*)-(\d[\d,.]*)$/
      .exec(words[at]?.lower ?? '')
      ?.slice(1)
      .map(digitValue) ?? []
  if (low === undefined || low === null || high === undefined || high === null || high <= low) return null
  // "2019-2021": years; "7-9" without anything counted: a score.
  if (low >= 1500 && high < 2200 && Number.isInteger(low)) return null
  const scale = scaleValue(words[at + 1]?.lower ?? '')
  if (scale !== null && scale >= 1000) return { end: at + 2, value: low * scale, upper: high * scale }
  return /^(?:NOUN|ADJ|SYM)$/.test(words[at + 1]?.pos ?? '') ? { end: at + 1, value: low, upper: high } : null
}

/** "-5°C", "minus 5 degrees". */
function belowZero(words: readonly Word[], at: number): Numeral | null {
  const minus = words[at]?.lower === 'minus'
  const digits = minus ? words[at + 1]?.lower : /^-(\d.*)$/.exec(words[at]?.lower ?? '')?.[1]
  const value = digitValue(digits ?? '')
  const end = minus ? at + 2 : at + 1
  return value !== null && /^(?:°|degrees?)$/.test(words[end]?.lower ?? '') ? { end, value: -value } : null
}

/** "two and a half years", "3½ tonnes", "1 1/2 hours". */
function withFraction(words: readonly Word[], numeral: Numeral): Numeral {
  const sign = fractionSign(words[numeral.end]?.lower ?? '')
  if (sign !== null) return { end: numeral.end + 1, value: numeral.value + sign }
  const [and, a, half] = words.slice(numeral.end, numeral.end + 3).map((w) => w.lower)
  return and === 'and' && a === 'a' && half === 'half'
    ? { end: numeral.end + 3, value: numeral.value + 0.5 }
    : numeral
}

/** "a hundred", "a dozen", "half a million", "several hundred", "tens of thousands". */
export function articleNumeral(words: readonly Word[], at: number): Numeral | null {
  const lower = words[at]?.lower ?? ''
  const crowd = crowdAt(words, at)
  if (crowd) return crowd
  if (/^(?:several|few)$/.test(lower)) {
    const each = scaleValue(words[at + 1]?.lower ?? '')
    return each !== null && each >= 12 ? { end: at + 2, value: 2 * each, upper: 9 * each, vague: true } : null
  }
  const half = lower === 'half'
  const start = half ? at + 1 : at
  if (words[start]?.lower !== 'a' && words[start]?.lower !== 'an') return null
  const scale = scaleValue(words[start + 1]?.lower ?? '')
  if (scale === null || (words[start + 1]?.lower.length ?? 0) < 3) return null
  return { end: start + 2, value: scale * (half ? 0.5 : 1) }
}

/** "hundreds", "tens of thousands", "dozens of". */
function crowdAt(words: readonly Word[], at: number): Numeral | null {
  const range = crowdRange(words[at]?.lower ?? '')
  if (
    !range ||
    words[at - 1]?.pos === 'NUM' ||
    words[at - 1]?.lower === 'in' ||
    words[at - 1]?.lower === 'the'
  )
    return null
  const joined = words[at + 1]?.lower === 'of' ? crowdRange(words[at + 2]?.lower ?? '') : null
  if (!joined) return { end: at + 1, value: range[0], upper: range[1], vague: true }
  // "tens of thousands": the second word counts as its scale.
  const scale = joined[0] / 2
  return { end: at + 3, value: range[0] * scale, upper: range[1] * scale, vague: true }
}
