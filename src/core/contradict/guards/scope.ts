import type { Claim } from '../../model/claim'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { frameOf } from '../frame'
import { placesApart } from '../places-apart'
import { quantityRange } from '../quantity-range'

/** Words after which a claim names the part of the world, or of the matter, that it speaks of. */
const SCOPE =
  /\b(in|at|near|within|among|for|on|across|throughout|under)\s+(?:the\s+|an?\s+)?((?:[\p{Lu}][\p{L}'’.-]*|north|south|east|west|northern|southern|eastern|western|central|rural|urban|adults|children|women|men)(?:\s+[\p{Lu}][\p{L}'’-]*)*)/gu
const PARTIAL =
  /\b(?:only (?:in|on|for|to|at|with|within)|limited to|confined to|restricted to|in (?:some|certain|parts?|most) |partial(?:ly)?|to some extent|specifically|solely)\b/i

/**
 * One speaks of a part, or both of different parts.
 *
 * scope: No schools are closed in Porto. / Schools are closed in Lisbon.
 * conflict: No schools are closed in Porto. / Schools are closed in Porto.
 */
export function scopeGuard(pair: ClaimPair, evidence?: Pick<Evidence, 'rule'>): string | null {
  // What happens once happens in one place: there the two places are the conflict itself.
  const once = happensOnce(pair.a) && happensOnce(pair.b)
  if ((evidence?.rule === 'names' && (pair.sameMatter || once)) || (evidence?.rule === 'judge' && once))
    return null
  const a = scopes(pair.a)
  const b = scopes(pair.b)
  for (const [preposition, places] of a) {
    if (preposition === 'on' || preposition === 'for' || preposition === 'under' || preposition === 'among')
      continue
    const others = b.get(preposition)
    if (!others || places.some((place) => others.some((other) => samePlace(pair, place, other)))) continue
    const [mine] = places
    const [theirs] = others
    if (mine && theirs) return `one speaks of ${mine}, the other of ${theirs}`
  }
  const places = placesApart(pair)
  if (places) return `one speaks of ${places.a}, the other of ${places.b}`
  const sizes = evidence?.rule === 'numbers' ? null : otherSizes(pair)
  if (sizes) return sizes
  const parts = otherParts(pair)
  if (parts) return `one speaks of the ${parts.a} part, the other of the ${parts.b} one`
  const partA = PARTIAL.exec(pair.a.text)
  const partB = PARTIAL.exec(pair.b.text)
  if ((partA === null) !== (partB === null)) return 'one speaks of a part only'
  return null
}

const BOUNDED = new Set(['more-than', 'at-least', 'less-than', 'at-most'])

/** "Loads over 5 tonnes must be weighed" / "loads under 5 tonnes need not": two classes of things. */
function otherSizes(pair: ClaimPair): string | null {
  for (const a of pair.a.claim.quantities) {
    for (const b of pair.b.claim.quantities) {
      if (a.unit !== b.unit || !BOUNDED.has(a.comparator) || !BOUNDED.has(b.comparator)) continue
      const [low, high] = [quantityRange(a), quantityRange(b)]
      // Bounds that only touch ("over 5" / "under 5") part two classes as well.
      if (low.low >= high.high || high.low >= low.high) {
        const mine = pair.a.source.text.slice(a.from, a.to)
        return `one speaks of ${mine}, the other of ${pair.b.source.text.slice(b.from, b.to)}`
      }
    }
  }
  return null
}

/** Verbs of one occasion, or of being in one place. */
const ONCE = new Set('hold bear die locate base sign happen occur crash land bury'.split(' '))

export function happensOnce(side: PairSide): boolean {
  if (/\b(?:tak(?:e|es|ing|en)|took) place\b/i.test(side.text)) return true
  const predicate = frameOf(side).predicate
  return predicate !== null && ONCE.has(predicate.lemma)
}

/** Words that tell two parts of one thing apart. */
const PARTS: readonly (readonly [string, string])[] = [
  ['inner', 'outer'],
  ['upper', 'lower'],
  ['northern', 'southern'],
  ['north', 'south'],
  ['eastern', 'western'],
  ['east', 'west'],
  ['left', 'right'],
  ['front', 'rear'],
  ['urban', 'rural'],
  ['domestic', 'foreign'],
  ['inland', 'coastal'],
  ['primary', 'secondary'],
]

/** "The inner harbour" / "the outer channel": two parts, named by opposite words in the subjects. */
export function otherParts(pair: ClaimPair): { readonly a: string; readonly b: string } | null {
  const a = partsOf(pair.a)
  if (a.size === 0) return null
  const b = partsOf(pair.b)
  for (const [one, other] of PARTS) {
    if (a.has(one) && b.has(other) && !a.has(other) && !b.has(one)) return { a: one, b: other }
    if (a.has(other) && b.has(one) && !a.has(one) && !b.has(other)) return { a: other, b: one }
  }
  return null
}

const PART_WORDS = new Set(PARTS.flat())
/** A claim meets hundreds of others; its own words are read once. */
const KNOWN = new WeakMap<Claim, ReadonlySet<string>>()

function partsOf(side: PairSide): ReadonlySet<string> {
  let parts = KNOWN.get(side.claim)
  if (!parts) {
    parts = readParts(side)
    KNOWN.set(side.claim, parts)
  }
  return parts
}

/** Words for parts, as written up to the first verb. */
function readParts(side: PairSide): ReadonlySet<string> {
  const verb = side.claim.terms.find((term) => term.pos === 'AUX' || term.pos === 'VERB')
  const subject = side.source.text.slice(side.span.from, verb?.from ?? side.span.to).toLowerCase()
  return new Set(subject.split(/[^\p{L}]+/u).filter((word) => PART_WORDS.has(word)))
}

function scopes(side: PairSide): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const match of side.text.matchAll(SCOPE)) {
    const [, preposition = '', place = ''] = match
    if (place === '') continue
    const key = /^(?:in|at|near|within|across|throughout)$/.test(preposition.toLowerCase())
      ? 'in'
      : preposition.toLowerCase()
    found.set(key, [...(found.get(key) ?? []), place])
  }
  return found
}

/** The same words, or two names of one entity ("Kiev", "Kyiv"). */
function samePlace(pair: ClaimPair, a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase() || a.includes(b) || b.includes(a)) return true
  const keyA = keyOf(pair.a, a)
  return keyA !== null && keyA === keyOf(pair.b, b)
}

function keyOf(side: PairSide, place: string): string | null {
  const mention = side.claim.entities.find((entity) => {
    const written = side.source.text.slice(entity.from, entity.to)
    return written === place || place.includes(written)
  })
  return mention?.key ?? null
}
