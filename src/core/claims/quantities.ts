import type { Quantity } from '../model/claim'
import type { Word } from '../text/tokens'
import { comparatorAfter, comparatorBefore } from './comparators'
import { shareAt } from './fractions'
import { ordinalValue } from './number-words'
import { articleNumeral, type Numeral, numeralAt } from './numerals'
import { canonicalUnit, currencyOf, inBaseUnit } from './units'

const CHANGES =
  /^(?:rise|raise|grow|fall|drop|increase|decrease|decline|climb|jump|slip|go|move|shift|change|cut|lower|reduce|expand|shrink|widen|double|be|up|down|revise)$/

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

function quantityAt(
  words: readonly Word[],
  own: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  at: number,
): Quantity | null {
  const share = shareAt(words, at)
  if (share && own.has(share.end - 1))
    return measured(words, at, share.end, 'percent', share.percent, share.percent, true)
  const rank = rankAt(words, at)
  if (rank !== null) return measured(words, at, at + 1, 'ordinal', rank, rank, false)
  const prefix = currencySign(words[at])
  const start = prefix ? at + 1 : at
  const part = prefix ? null : halfOf(words, at)
  if (part && own.has(part.end - 1))
    return measured(words, at, part.end, part.unit, part.value, part.value, false)
  const numeral = articleNumeral(words, start) ?? numeralAt(words, start)
  if (!numeral || !own.has(numeral.end - 1) || harmless(words, at, numeral)) return null
  const range = numeral.upper === undefined ? rangeAfter(words, at, numeral, prefix !== null) : null
  const end = range?.end ?? numeral.end
  if (taken.has(end - 1)) return null
  const unit = prefix
    ? { unit: prefix, end }
    : unitAfter(words, own, end + (comparatorAfter(words, end)?.size ?? 0))
  const pounds = !prefix && unit.unit === 'GBP' && weighs(words, at, unit.end)
  // "3 million to 4 million": the scale of the upper end counts for a bare lower end.
  const scaled = range && range.value >= 1e3 && numeral.value < 1e3 ? scaleOf(range.value, numeral.value) : 1
  const value = numeral.value * scaled
  const upper = Math.max(value, range?.value ?? numeral.upper ?? value)
  const name = pounds ? 'pound-weight' : unit.unit
  return measured(words, at, Math.max(unit.end, end), name, value, upper, numeral.vague === true, end)
}

/** The amount with its bounds and base unit; `vague`: about that much where no word bounds it. */
function measured(
  words: readonly Word[],
  at: number,
  end: number,
  unit: string,
  value: number,
  upper: number,
  vague: boolean,
  numeralEnd = end,
): Quantity {
  const before = comparatorBefore(words, at)
  const after = comparatorAfter(words, numeralEnd)
  const last = words[Math.max(end, numeralEnd + (after?.size ?? 0)) - 1]
  const base = inBaseUnit(unit, value)
  return {
    from: words[at - (before?.size ?? 0)]?.from ?? 0,
    // "It cost 5m.": the full stop that the tagger leaves at a short unit is no part of it.
    to: (last?.to ?? 0) - (/^\p{L}{1,3}\.$/u.test(last?.text ?? '') ? 1 : 0),
    value,
    upper,
    unit,
    comparator: after?.comparator ?? before?.comparator ?? (vague ? 'about' : 'exactly'),
    ...(base ? { base: { ...base, upper: inBaseUnit(unit, upper)?.value ?? base.value } } : {}),
  }
}

/** "the third attack", "finished fourth": a place in an order; not "the third quarter" or "a second". */
function rankAt(words: readonly Word[], at: number): number | null {
  const word = words[at]
  const value = ordinalValue(word?.lower ?? '')
  if (value === null || word?.pos === 'NOUN') return null
  const before = words[at - 1]?.lower ?? ''
  const next = words[at + 1]
  if (/^(?:finish|come|place|rank)$/.test(words[at - 1]?.lemma ?? '')) return value
  if (!/^(?:the|his|her|its|their|our)$/.test(before) || !/^(?:NOUN|ADJ)$/.test(next?.pos ?? '')) return null
  return /^(?:quarter|half|century|time|place|hand|class|world|party)$/.test(next?.lemma ?? '') ? null : value
}

/** "half a mile", "an hour and a half". */
function halfOf(
  words: readonly Word[],
  at: number,
): { readonly unit: string; readonly end: number; readonly value: number } | null {
  const half = words[at]?.lower === 'half'
  const unit = canonicalUnit(words[half ? at + 2 : at + 1]?.lower ?? '')?.unit ?? ''
  if (!/^an?$/.test(words[half ? at + 1 : at]?.lower ?? '') || !inBaseUnit(unit, 1)) return null
  if (half) return { unit, end: at + 3, value: 0.5 }
  const rest = words.slice(at + 2, at + 5).map((w) => w.lower)
  return rest.join(' ') === 'and a half' ? { unit, end: at + 5, value: 1.5 } : null
}

/** A sign or code that stands before its amount: "$", "A$", "EUR"; "pounds" stands behind. */
function currencySign(word: Word | undefined): string | null {
  if (!word || (/^[a-z]+$/.test(word.lower) && !/^[A-Z]{3}$/.test(word.text))) return null
  return currencyOf(word.lower)
}

/** "200 pounds of gold", "weighs 200 pounds": no money. */
function weighs(words: readonly Word[], at: number, end: number): boolean {
  const goods = words[end]?.lower === 'of' && words[end + 1]?.pos === 'NOUN'
  return goods || words.slice(Math.max(0, at - 4), at).some((w) => /^(?:weigh|weight)$/.test(w.lemma))
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
  // "rose from 5 to 7" is a change, "from 10 to 12 people died" a range.
  if (words[at - 1]?.lower === 'from' && words.slice(0, at).some((w) => CHANGES.test(w.lemma))) return null
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

/** Unit that starts at `at`; the tagger leaves a full stop at short ones: "3 m." */
function unitAt(words: readonly Word[], at: number): { readonly unit: string; readonly size: number } | null {
  const [word = '', next, third] = words
    .slice(at, at + 3)
    .map((w) => (/^\p{L}{1,3}\.$/u.test(w.lower) ? w.lower.slice(0, -1) : w.lower))
  if (word === 'm' && next !== '²' && next !== '³') {
    return next === '/' && third === 's' ? { unit: 'metre-per-second', size: 3 } : { unit: 'metre', size: 1 }
  }
  return canonicalUnit(word, next, third)
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
    const unit = unitAt(words, k)
    if (unit) return { unit: unit.unit, end: k + unit.size }
    // "six of the ferry's lifeboats": whose they are is not what is counted.
    const counted = word.pos === 'NOUN' && words[k + 1]?.pos !== 'NOUN' && !isPossessive(words[k + 1])
    if (counted) return { unit: word.lemma, end: k + 1 }
    if (
      word.pos !== 'ADJ' &&
      word.pos !== 'NOUN' &&
      word.pos !== 'PROPN' &&
      !(word.pos === 'VERB' && k === at) &&
      word.lower !== 'of' &&
      !isPossessive(word)
    )
      break
  }
  return { unit: '', end }
}

function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/.test(word.text)
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
