import type { Span } from '../model/span'

/** A text in reading form with the way back: character `i` stands for `[from[i], to[i])` of the original. */
interface NormalisedText {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Invisible: soft hyphen, zero-width characters, bidi marks and isolates, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
/** Anything that the reading form changes; a text without it is its own reading form (the common case). */
const NEEDS_WORK =
  /[\u00a0\u00ad\u02bc\u1680\u2000-\u2015\u2018-\u201f\u2028-\u202f\u2032\u2033\u2039\u203a\u205f-\u2064\u2066-\u2069\u3000\ufeff\u00ab\u00bb\ud800-\udfff]|[\u0300-\u036f]/
const COMBINING = /[\u0300-\u036f]/

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...'\u2018\u2019\u201a\u201b\u2032\u02bc\u2039\u203a'.split('').map((c) => [c, "'"] as const),
  ...'\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'.split('').map((c) => [c, '"'] as const),
  ...'\u2010\u2011\u2012\u2013'.split('').map((c) => [c, '-'] as const),
  ['\u2014', '\u2014'],
  ['\u2015', '\u2014'],
  ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'
    .split('')
    .map((c) => [c, ' '] as const),
])

/**
 * Reading form: NFC, straight quotes, short dashes as hyphens, plain spaces, nothing invisible, no lone surrogates.
 * The original is never changed; `from` and `to` lead every character back to it.
 */
export function normalise(original: string): NormalisedText {
  const from: number[] = []
  const to: number[] = []
  if (!NEEDS_WORK.test(original)) {
    for (let i = 0; i < original.length; i++) {
      from.push(i)
      to.push(i + 1)
    }
    return { text: original, from, to }
  }
  let text = ''
  const push = (value: string, start: number, end: number): void => {
    text += value
    for (let k = 0; k < value.length; k++) {
      from.push(start)
      to.push(end)
    }
  }
  for (let i = 0; i < original.length; ) {
    const char = original.charAt(i)
    const code = original.charCodeAt(i)
    if (INVISIBLE.test(char)) {
      i++
    } else if (code >= 0xd800 && code <= 0xdfff) {
      const pair = code < 0xdc00 && /[\udc00-\udfff]/.test(original.charAt(i + 1))
      if (pair) {
        text += original.slice(i, i + 2)
        from.push(i, i + 1)
        to.push(i + 1, i + 2)
      } else push('?', i, i + 1)
      i += pair ? 2 : 1
    } else {
      let end = i + 1
      while (end < original.length && COMBINING.test(original.charAt(end))) end++
      if (end > i + 1) push(original.slice(i, end).normalize('NFC'), i, end)
      else push(REPLACEMENTS.get(char) ?? char, i, end)
      i = end
    }
  }
  return { text, from, to }
}

/** The original range that a range of the reading form stands for. */
export function originalSpan(normalised: NormalisedText, span: Span): Span {
  const from = normalised.from[span.from] ?? normalised.to.at(-1) ?? 0
  const to = span.to > span.from ? (normalised.to[span.to - 1] ?? from) : from
  return { from, to }
}

/** Form in which two quotes count as the same words: reading form, all dashes alike, single spaces, trimmed. */
export function normaliseForComparison(text: string): string {
  return normalise(text)
    .text.replace(/\u2014/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
