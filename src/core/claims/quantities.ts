import type { Comparator, Quantity } from '../model/claim'
import type { Word } from '../text/tokens'
import { digitValue, scaleValue, unitValue } from './number-words'
import { canonicalUnit, currencyOf } from './units'

interface Numeral {
  readonly end: number
  readonly value: number
}

const COMPARATORS: readonly (readonly [string, Comparator])[] = [
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['upwards of', 'more-than'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['exactly', 'exactly'],
]

/** Amounts of a clause; `taken`: words that are part of a date. */
export function quantitiesOf(
  words: readonly Word[],
  clause: readonly number[],
  taken: ReadonlySet<number>,
): readonly Quantity[] {
  const own = new Set(clause)
  const found: Quantity[] = []
  for (const i of clause) {
    const last = found.at(-1)
    const word = words[i]
    if (!word || taken.has(i) || (last && word.from < last.to)) continue
    const quantity = quantityAt(words, own, taken, i)
    if (quantity) found.push(quantity)
  }
  return found
}

function numeralAt(words: readonly Word[], at: number): Numeral | null {
  let total = 0
  let part: number | null = null
  let end = at
  for (;;) {
    const lower = words[end]?.lower ?? ''
    const glued = /^(\d[\d,.]*?)(k|m|bn|mn|tn|b)$/.exec(lower)
    const value: number | null = glued
      ? (digitValue(glued[1] ?? '') ?? Number.NaN) * (scaleValue(glued[2] ?? '') ?? 1)
      : (digitValue(lower) ?? unitValue(lower))
    const scale = scaleValue(lower)
    if (value !== null && !Number.isNaN(value)) {
      if (part !== null && !(part >= 20 && part < 100 && value < 10) && part % 100 !== 0) break
      part = (part ?? 0) + value
    } else if (scale !== null && (part !== null || total > 0 || lower === 'dozens')) {
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
  if (end === at) return null
  return { end, value: total + (part ?? 0) }
}

/** "twenty-five", "53.7-million", "two-hundred". */
function hyphenJoins(words: readonly Word[], part: number, next: number): boolean {
  const lower = words[next]?.lower ?? ''
  const unit = unitValue(lower)
  if (unit !== null) return part >= 20 && part < 100 && unit < 10
  return lower.length > 2 && scaleValue(lower) !== null
}

/** "a hundred", "a dozen", "half a million". */
function articleNumeral(words: readonly Word[], at: number): Numeral | null {
  const lower = words[at]?.lower
  const half = lower === 'half'
  const start = half ? at + 1 : at
  if (words[start]?.lower !== 'a' && words[start]?.lower !== 'an') return null
  const scale = scaleValue(words[start + 1]?.lower ?? '')
  if (scale === null || (words[start + 1]?.lower.length ?? 0) < 3) return null
  return { end: start + 2, value: scale * (half ? 0.5 : 1) }
}

function quantityAt(
  words: readonly Word[],
  own: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  at: number,
): Quantity | null {
  const prefix = currencyOf(words[at]?.lower ?? '')
  const start = prefix ? at + 1 : at
  const numeral = articleNumeral(words, start) ?? numeralAt(words, start)
  if (!numeral || !own.has(numeral.end - 1) || harmless(words, at, numeral)) return null
  const range = rangeAfter(words, at, numeral, prefix !== null)
  const end = range?.end ?? numeral.end
  if (taken.has(end - 1)) return null
  const unit = prefix ? { unit: prefix, end } : unitAfter(words, own, end)
  // "3 million to 4 million": the scale of the upper end counts for a bare lower end.
  const scaled = range && range.value >= 1e3 && numeral.value < 1e3 ? scaleOf(range.value, numeral.value) : 1
  const value = numeral.value * scaled
  const from = words[at]?.from ?? 0
  const { comparator, from: first } = comparatorBefore(words, at, from)
  return {
    from: first,
    to: words[unit.end - 1]?.to ?? from,
    value,
    upper: Math.max(value, range?.value ?? value),
    unit: unit.unit,
    comparator,
  }
}

function scaleOf(upper: number, lower: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (upper >= scale && upper / scale >= lower) return scale
  return 1
}

/** List numbers, "one of", "No. 5", "2-1", "24/7", ages in names: numbers that count nothing. */
function harmless(words: readonly Word[], at: number, numeral: Numeral): boolean {
  const single = numeral.end === at + 1
  const lower = words[at]?.lower ?? ''
  const before = words[at - 1]?.lower ?? ''
  if (lower === 'one' && single)
    return words[at + 1]?.pos !== 'NOUN' || /^(?:no|any|every|this|that|the)$/.test(before)
  // "3G", "5D": part of a name.
  const glued = words[at + 1]
  if (glued && glued.from === words[at]?.to && /^\p{Lu}$/u.test(glued.text)) return true
  // "the two leaders" points back; it does not count.
  if (lower === 'two' && single && /^(?:the|these|those|both|its|their|his|her|our)$/.test(before))
    return true
  if (lower === 'half' && single) return true
  if (/^(?:no|no\.|number|article|section|chapter|page|resolution|route|room|flight)$/.test(before))
    return true
  if (words[at + 1]?.lower === '/' || before === '/') return true
  // "Boeing 737", "Article 5", "G20"
  return (
    single &&
    words[at - 1]?.pos === 'PROPN' &&
    !/^\d{1,3}(?:,\d{3})+$/.test(lower) &&
    words[at + 1]?.pos !== 'NOUN' &&
    words[at + 1]?.lower !== '%'
  )
}

function rangeAfter(words: readonly Word[], at: number, numeral: Numeral, currency: boolean): Numeral | null {
  // "rose from 5 to 7" is a change, not a range.
  if (words[at - 1]?.lower === 'from') return null
  const joint = words[numeral.end]?.lower ?? ''
  const before = words[numeral.end - 2]?.lower ?? ''
  const joins =
    joint === 'to' ||
    joint === '-' ||
    joint === 'or' ||
    (joint === 'and' && (before === 'between' || words[numeral.end - 3]?.lower === 'between'))
  if (!joins) return null
  const start = numeral.end + 1 + (currency && currencyOf(words[numeral.end + 1]?.lower ?? '') ? 1 : 0)
  const upper = numeralAt(words, start)
  return upper && upper.value > numeral.value ? upper : null
}

function unitAfter(
  words: readonly Word[],
  own: ReadonlySet<number>,
  end: number,
): { readonly unit: string; readonly end: number } {
  let at = end
  if (words[at]?.lower === '-') at++
  const whole = wholeAfter(words, at)
  for (let k = whole ?? at; k < (whole ?? at) + 4 && own.has(k); k++) {
    const word = words[k]
    if (!word) break
    const unit = canonicalUnit(word.lower, words[k + 1]?.lower ?? '')
    if (unit) return { unit: unit.unit, end: k + unit.size }
    const counted = word.pos === 'NOUN' && words[k + 1]?.pos !== 'NOUN'
    if (counted) return { unit: word.lemma, end: k + 1 }
    if (
      word.pos !== 'ADJ' &&
      word.pos !== 'NOUN' &&
      word.pos !== 'PROPN' &&
      !(word.pos === 'VERB' && k === at) &&
      word.lower !== 'of'
    )
      break
  }
  return { unit: '', end }
}

/** Words between "of" and the whole: "of the company's 40 accounts". */
const MAX_OWNER = 4

/** "three of the seven wells": the whole is no amount of its own; where the noun after it stands. */
function wholeAfter(words: readonly Word[], at: number): number | null {
  if (words[at]?.lower !== 'of' || !/^(?:PRON|DET|PROPN)$/.test(words[at + 1]?.pos ?? '')) return null
  for (let k = at + 1; k <= at + MAX_OWNER; k++) {
    const numeral = numeralAt(words, k)
    if (numeral) return numeral.end
    if (/^(?:VERB|AUX|ADP|PUNCT)$/.test(words[k]?.pos ?? '')) break
  }
  return /^(?:the|its|their|his|her|our|these|those)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : null
}

function comparatorBefore(
  words: readonly Word[],
  at: number,
  from: number,
): { readonly comparator: Comparator; readonly from: number } {
  const before = words
    .slice(Math.max(0, at - 3), at)
    .map((w) => w.lower)
    .join(' ')
  const hit = COMPARATORS.find(([phrase]) => before === phrase || before.endsWith(` ${phrase}`))
  if (!hit) return { comparator: words[at]?.lower === 'dozens' ? 'about' : 'exactly', from }
  return { comparator: hit[1], from: words[at - hit[0].split(' ').length]?.from ?? from }
}
