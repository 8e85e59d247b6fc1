import type { Term } from '../../model/claim'
import type { Span } from '../../model/span'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { excludeEachOther } from '../exclusive-words'

/** Words on either side that stand for each other: "near" / "far away from". */
const MAX_SWAPPED = 3
/** Content words that must stay the same around them. */
const MIN_FRAME = 2
const STRENGTH = 0.75
/** "A red car" and "a blue car" are two cars. */
const INDEFINITE = new Set([
  'a',
  'an',
  'some',
  'another',
  'one',
  'two',
  'three',
  'four',
  'several',
  'many',
  'few',
])

/**
 * Word for word the same statement, but for one word that excludes the other.
 *
 * conflict: The flag on the tower is red. / The flag on the tower is green.
 * no conflict: The orchard has blue or purple flowers. / The orchard has blue or yellow flowers.
 */
export function swappedRule(pair: ClaimPair): Evidence | null {
  const a = pair.a.claim.terms
  const b = pair.b.claim.terms
  const before = commonLead(a, b)
  const after = commonTail(a.slice(before), b.slice(before))
  const openA = a.slice(before, a.length - after)
  const openB = b.slice(before, b.length - after)
  if (!fits(openA) || !fits(openB)) return null
  const frame = [...a.slice(0, before), ...a.slice(a.length - after)].filter((term) => term.content)
  if (frame.length < MIN_FRAME || !excludeEachOther(lemmas(openA), lemmas(openB))) return null
  if (isChoice(a, before, openA.length)) return null
  if (tellsApart(pair.a, before) || tellsApart(pair.b, before)) return null
  return {
    rule: 'opposites',
    strength: STRENGTH,
    cuesA: [{ ...spanOf(openA), role: 'opposite' }],
    cuesB: [{ ...spanOf(openB), role: 'opposite' }],
    difference: 'the words exclude each other',
  }
}

function fits(open: readonly Term[]): boolean {
  return open.length > 0 && open.length <= MAX_SWAPPED
}

function same(a: Term | undefined, b: Term | undefined): boolean {
  return a !== undefined && b !== undefined && a.lemma === b.lemma && a.negated === b.negated
}

function commonLead(a: readonly Term[], b: readonly Term[]): number {
  let at = 0
  while (same(a[at], b[at])) at++
  return at
}

function commonTail(a: readonly Term[], b: readonly Term[]): number {
  let count = 0
  while (same(a[a.length - 1 - count], b[b.length - 1 - count])) count++
  return count
}

function lemmas(words: readonly Term[]): string {
  return words.map((word) => word.lemma).join(' ')
}

function spanOf(words: readonly Term[]): Span {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 }
}

/** "Blue or purple": the word is one of several that are named. */
function isChoice(words: readonly Term[], at: number, length: number): boolean {
  return [words[at - 1], words[at + length]].some((word) => word?.lemma === 'or')
}

/** In an indefinite subject, and after "there is", the word tells which one is meant: there may be two. */
function tellsApart(side: PairSide, at: number): boolean {
  const words = side.claim.terms
  const [first] = words
  if (!first || words.slice(0, 2).some((word) => word.lemma === 'there')) return true
  const verb = words.findIndex((word) => word.pos === 'AUX' || word.pos === 'VERB')
  return (verb < 0 || at < verb) && (INDEFINITE.has(first.lemma) || first.pos !== 'DET')
}
