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
/** What two words are to each other, surest first; a pair of words is the first that fits. */
const KINSHIP: readonly { readonly quality: number; readonly pass: number }[] = [
  { quality: 0, pass: -1 },
  { quality: SAME, pass: 0 },
  { quality: DERIVED, pass: 1 },
  { quality: OPPOSITE, pass: 2 },
  { quality: NAME_PART, pass: 3 },
  { quality: SYNONYM, pass: 3 },
  { quality: KIND, pass: 3 },
]
const UNRELATED = 0
const OPPOSED_PASS = 2
const PASSES = 4

/** Words whose kinship is kept once found: 4,096 cover the articles of one comparison and take 16 MB at most. */
const KEPT_WORDS = 4096
/** By the numbers of two words: 0 where not asked yet, else kinship + 1. */
const KEPT: Uint8Array[] = []

interface Kin {
  readonly i: number
  readonly j: number
  readonly kinship: number
}

/**
 * Which words of two claims answer each other; each word at most once. The surest pairs are taken first: the same
 * word, a derived one, an opposite, a related one; among equals the one in the like place ("from 3 to 5").
 */
export function matchTerms(a: readonly ViewTerm[], b: readonly ViewTerm[]): readonly TermMatch[] {
  const kin = kinOf(a, b)
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const found: { readonly at: number; readonly match: TermMatch }[] = []
  for (let pass = 0; pass < PASSES && takenA.size < kin.length; pass++) {
    for (let at = 0; at < kin.length; ) {
      const i = kin[at]?.i ?? 0
      let best: Kin | null = null
      for (; at < kin.length && kin[at]?.i === i; at++) {
        const next = kin[at]
        if (!next || KINSHIP[next.kinship]?.pass !== pass || takenA.has(i) || takenB.has(next.j)) continue
        if (!best || nearer(next, best)) best = next
      }
      const termA = a[i]
      const termB = best ? b[best.j] : undefined
      if (!best || !termA || !termB) continue
      takenA.add(i)
      takenB.add(best.j)
      const quality = KINSHIP[best.kinship]?.quality ?? 0
      found.push({ at: i, match: { a: termA, b: termB, quality, opposite: pass === OPPOSED_PASS } })
    }
  }
  return found.sort((x, y) => x.at - y.at).map(({ match }) => match)
}

/** Of two partners of one word, the surer one; among equals the one in the like place. */
function nearer(next: Kin, best: Kin): boolean {
  const gain = (KINSHIP[next.kinship]?.quality ?? 0) - (KINSHIP[best.kinship]?.quality ?? 0)
  return gain > 0 || (gain === 0 && Math.abs(next.i - next.j) < Math.abs(best.i - best.j))
}

/** Pairs of words that have anything to do with each other: few of the many. */
function kinOf(a: readonly ViewTerm[], b: readonly ViewTerm[]): readonly Kin[] {
  const kin: Kin[] = []
  for (const [i, termA] of a.entries()) {
    for (const [j, termB] of b.entries()) {
      const kinship = keptKinship(termA, termB)
      if (kinship !== UNRELATED) kin.push({ i, j, kinship })
    }
  }
  return kin
}

function keptKinship(a: ViewTerm, b: ViewTerm): number {
  if (a.number >= KEPT_WORDS || b.number >= KEPT_WORDS) return kinshipOf(a, b)
  let row = KEPT[a.number]
  if (!row) {
    row = new Uint8Array(KEPT_WORDS)
    KEPT[a.number] = row
  }
  const known = row[b.number] ?? 0
  if (known > 0) return known - 1
  const kinship = kinshipOf(a, b)
  row[b.number] = kinship + 1
  return kinship
}

function kinshipOf(a: ViewTerm, b: ViewTerm): number {
  if (same(a, b)) return 1
  if (derived(a, b)) return 2
  if (opposed(a, b)) return 3
  const quality = related(a, b)
  return quality === NONE
    ? UNRELATED
    : KINSHIP.findIndex((kind) => kind.pass === 3 && kind.quality === quality)
}

const NONE = 0

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
  if (a.entity || b.entity)
    return shares(a.keys, b.keys) || shortForm(a, b) || shortForm(b, a) ? NAME_PART : NONE
  if (PEOPLE.has(a.lemma) && PEOPLE.has(b.lemma)) return NONE
  if (shares(a.keys, b.keys)) return SYNONYM
  return shares(a.kinds, b.keys) || shares(a.keys, b.kinds) ? KIND : NONE
}

/** "The ministry" for the Ministry of Ports: a body called by the common noun in its name. */
function shortForm(name: ViewTerm, noun: ViewTerm): boolean {
  return name.lemma.startsWith('name:') && noun.pos === 'NOUN' && name.keys.includes(`part:${noun.lemma}`)
}

/** How well one word stands for the other, without opposites. */
export function likeness(a: ViewTerm, b: ViewTerm): number {
  return same(a, b) || derived(a, b) || related(a, b)
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((key) => b.includes(key))
}
