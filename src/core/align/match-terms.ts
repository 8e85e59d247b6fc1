import { oppositeOf } from '../lexicon/opposites'
import type { ViewTerm } from './view-term'

/** Two words that stand in the same place of two claims. */
export interface TermMatch {
  readonly a: ViewTerm
  readonly b: ViewTerm
  /** 1 for the same word or entity, less for a derived or related word. */
  readonly quality: number
  /** Known opposites: the same place, turned round. */
  readonly opposite: boolean
}

const SAME = 1
const DERIVED = 0.9
const OPPOSITE = 0.9
/** Part of a name: "Reed" / "Jo Reed". */
const NAME_PART = 0.85
const SYNONYM = 0.75
const KIND = 0.6
/** Opposites that tell two people, or two moments, apart instead of denying anything of one. */
const PEOPLE = new Set(
  ('man woman boy girl men women male female father mother son daughter brother sister husband wife king queen ' +
    'gentleman lady guy adult child kid baby sit stand lie').split(' '),
)
/** Worth trying at all: below this no pairing is kept. */
const NONE = 0

/** Which words of two claims answer each other; each word at most once, the surest pairs first. */
export function matchTerms(a: readonly ViewTerm[], b: readonly ViewTerm[]): readonly TermMatch[] {
  const candidates: { match: TermMatch; order: number }[] = []
  for (const [i, termA] of a.entries()) {
    for (const [j, termB] of b.entries()) {
      const quality = likeness(termA, termB)
      if (quality === NONE) continue
      // Words in like places win among equals: "from 3 to 5" / "from 3 to 6".
      const order = quality * 1000 - Math.abs(i - j)
      candidates.push({ match: { a: termA, b: termB, quality, opposite: false }, order })
    }
  }
  candidates.sort((x, y) => y.order - x.order)
  const matches: TermMatch[] = []
  const taken = new Set<ViewTerm>()
  const take = (match: TermMatch): void => {
    if (taken.has(match.a) || taken.has(match.b)) return
    taken.add(match.a)
    taken.add(match.b)
    matches.push(match)
  }
  for (const { match } of candidates) if (match.quality >= DERIVED) take(match)
  for (const match of opposites(a, b, taken)) take(match)
  for (const { match } of candidates) take(match)
  return matches.sort((x, y) => x.a.from - y.a.from)
}

function opposites(
  a: readonly ViewTerm[],
  b: readonly ViewTerm[],
  taken: ReadonlySet<ViewTerm>,
): readonly TermMatch[] {
  const found: TermMatch[] = []
  for (const termA of a) {
    if (taken.has(termA) || termA.entity || termA.numeric || PEOPLE.has(termA.lemma)) continue
    for (const termB of b) {
      if (taken.has(termB) || termB.entity || termB.numeric) continue
      if (oppositeOf(termA.lemma, termB.lemma)) found.push({ a: termA, b: termB, quality: OPPOSITE, opposite: true })
    }
  }
  return found
}

/** How well one word stands for the other, without opposites. */
export function likeness(a: ViewTerm, b: ViewTerm): number {
  if (a.lemma === b.lemma) return SAME
  if (a.numeric || b.numeric) return NONE
  if (a.entity || b.entity) return shares(a.keys, b.keys) ? NAME_PART : NONE
  if (a.stem === b.stem) return DERIVED
  if (shares(a.keys, b.keys)) return SYNONYM
  if (shares(a.kinds, b.keys) || shares(a.keys, b.kinds)) return KIND
  return NONE
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((key) => b.includes(key))
}
