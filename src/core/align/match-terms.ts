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
  (
    'man woman boy girl men women male female father mother son daughter brother sister husband wife king queen ' +
    'gentleman lady guy adult child kid baby sit stand lie'
  ).split(' '),
)
/** Worth trying at all: below this no pairing is kept. */
const NONE = 0

/**
 * Which words of two claims answer each other; each word at most once. The surest pairs are taken first: the same
 * word, a derived one, an opposite, a related one; among equals the one in the like place ("from 3 to 5").
 */
export function matchTerms(a: readonly ViewTerm[], b: readonly ViewTerm[]): readonly TermMatch[] {
  const restA = new Set(a.keys())
  const restB = new Set(b.keys())
  const found: { readonly at: number; readonly match: TermMatch }[] = []
  for (const pass of PASSES) {
    for (const i of restA) {
      const termA = a[i]
      if (!termA || restB.size === 0) continue
      let best = -1
      let quality = NONE
      for (const j of restB) {
        const termB = b[j]
        const next = termB ? pass(termA, termB) : NONE
        if (next > quality || (next > NONE && next === quality && Math.abs(i - j) < Math.abs(i - best))) {
          best = j
          quality = next
        }
      }
      const termB = b[best]
      if (!termB) continue
      restA.delete(i)
      restB.delete(best)
      found.push({ at: i, match: { a: termA, b: termB, quality, opposite: pass === opposed } })
    }
  }
  return found.sort((x, y) => x.at - y.at).map(({ match }) => match)
}

const PASSES: readonly ((a: ViewTerm, b: ViewTerm) => number)[] = [same, derived, opposed, related]

function same(a: ViewTerm, b: ViewTerm): number {
  return a.lemma === b.lemma ? SAME : NONE
}

function derived(a: ViewTerm, b: ViewTerm): number {
  return a.stem === b.stem && !a.entity && !b.entity && !a.numeric && !b.numeric ? DERIVED : NONE
}

function opposed(a: ViewTerm, b: ViewTerm): number {
  if (a.entity || b.entity || a.numeric || b.numeric || PEOPLE.has(a.lemma)) return NONE
  return oppositeOf(a.lemma, b.lemma) ? OPPOSITE : NONE
}

function related(a: ViewTerm, b: ViewTerm): number {
  if (a.numeric || b.numeric) return NONE
  if (a.entity || b.entity) return shares(a.keys, b.keys) ? NAME_PART : NONE
  if (PEOPLE.has(a.lemma) && PEOPLE.has(b.lemma)) return NONE
  if (shares(a.keys, b.keys)) return SYNONYM
  return shares(a.kinds, b.keys) || shares(a.keys, b.kinds) ? KIND : NONE
}

/** How well one word stands for the other, without opposites. */
export function likeness(a: ViewTerm, b: ViewTerm): number {
  return same(a, b) || derived(a, b) || related(a, b)
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((key) => b.includes(key))
}
