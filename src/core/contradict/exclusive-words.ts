import { EXCLUSIVE_WORDS } from '../lexicon/exclusive-words'
import { oppositeOf } from '../lexicon/opposites'

const LINES: ReadonlyMap<string, readonly (readonly [number, number])[]> = readLines()

function readLines(): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const lines = new Map<string, (readonly [number, number])[]>()
  for (const [line, words] of EXCLUSIVE_WORDS.trim().split('\n').entries()) {
    for (const [place, same] of words.split(' ').entries()) {
      for (const word of same.split('/')) lines.set(word, [...(lines.get(word) ?? []), [line, place]])
    }
  }
  return lines
}

/** Prepositions that put a thing in two places. */
const APART = new Set(
  [
    'near|far from',
    'near|far away from',
    'inside|outside',
    'above|below',
    'over|under',
    'for|against',
    'in|outside',
    'on|off',
    'in|out of',
    'toward|away from',
    'towards|away from',
    'to|away from',
    'into|out of',
    'before|after',
    'with|without',
    'near|away from',
    'beside|far from',
    'next to|far from',
    'next to|far away from',
    'in front of|behind',
    'on top of|under',
    'on|under',
    'upstairs|downstairs',
  ].flatMap((pair) => [pair, pair.split('|').reverse().join('|')]),
)
/** One sits and stands in turn; and "sits" often says no more than "is". */
const POSTURES = new Set(['sit', 'stand', 'lie'])
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ORDINAL = new RegExp(
  `^(?:\\d+(?:st|nd|rd|th)|${ORDINALS.join('|')}|(?:thir|for|fif|six|seven|eigh|nine)tieth|hundredth|last)$`,
)

/** "Third" and "3rd" are one rank. */
function rank(ordinal: string): string {
  const known = ORDINALS.indexOf(ordinal)
  return known >= 0 ? String(known) : ordinal.replace(/(?:st|nd|rd|th)$/, '')
}

/** True where one thing cannot be both: opposites, two colours, two days, two ranks. Lemmas, joined by spaces. */
export function excludeEachOther(a: string, b: string): boolean {
  if (a === b) return false
  if (APART.has(`${a}|${b}`) || (oppositeOf(a, b) !== null && !(POSTURES.has(a) && POSTURES.has(b))))
    return true
  if (ORDINAL.test(a) && ORDINAL.test(b)) return rank(a) !== rank(b)
  const ofB = LINES.get(b) ?? []
  return (LINES.get(a) ?? []).some(([line, place]) =>
    ofB.some(([other, at]) => line === other && place !== at),
  )
}
