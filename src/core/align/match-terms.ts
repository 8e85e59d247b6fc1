import { certainKinship, type Kinship, kinshipCode, qualityOf } from './kinship'
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

/** How the words of two claims answer each other. */
export interface TermAnswers {
  /** Words that are the same, derived, opposite or related by meaning: each in one match at most. */
  readonly matches: readonly TermMatch[]
  /**
   * How well each word is answered by any word of the other claim, in the order of the words, 0 to 1: by kinship, or
   * else by nearness in use. Nearness is for telling the matter only: no rule may rest on it.
   */
  readonly answerA: readonly number[]
  readonly answerB: readonly number[]
}

/** The pass in which a kind of kinship is taken; mere nearness is in none. */
const PASS: Readonly<Record<Kinship['kind'], number>> = {
  same: 0,
  derived: 1,
  opposite: 2,
  'name-part': 3,
  synonym: 3,
  kind: 3,
  vector: -1,
}
const PASSES = 4

interface Kin {
  readonly i: number
  readonly j: number
  readonly kinship: Kinship
}

/**
 * Which words of two claims answer each other; each word at most once. The surest pairs are taken first: the same
 * word, a derived one, an opposite, a related one; among equals the one in the like place ("from 3 to 5").
 */
export function matchTerms(a: readonly ViewTerm[], b: readonly ViewTerm[]): readonly TermMatch[] {
  return answerTerms(a, b).matches
}

/** As `matchTerms`, with how near the other words come to any word of the other claim. */
export function answerTerms(a: readonly ViewTerm[], b: readonly ViewTerm[]): TermAnswers {
  const answerA = new Array<number>(a.length).fill(0)
  const answerB = new Array<number>(b.length).fill(0)
  const kin: Kin[] = []
  // Plain loops over plain numbers: this runs for every word of a claim against every word of its partners.
  for (let i = 0; i < a.length; i++) {
    const termA = a[i]
    if (!termA) continue
    for (let j = 0; j < b.length; j++) {
      const termB = b[j]
      if (!termB) continue
      const code = kinshipCode(termA, termB)
      const quality = qualityOf(code)
      if (quality === 0) continue
      const kinship = certainKinship(code)
      if (kinship) kin.push({ i, j, kinship })
      if (quality > (answerA[i] ?? 0)) answerA[i] = quality
      if (quality > (answerB[j] ?? 0)) answerB[j] = quality
    }
  }
  return { matches: assigned(kin, a, b), answerA, answerB }
}

function assigned(kin: readonly Kin[], a: readonly ViewTerm[], b: readonly ViewTerm[]): readonly TermMatch[] {
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const found: { readonly at: number; readonly match: TermMatch }[] = []
  for (let pass = 0; pass < PASSES && takenA.size < kin.length; pass++) {
    for (let at = 0; at < kin.length; ) {
      const i = kin[at]?.i ?? 0
      let best: Kin | null = null
      for (; at < kin.length && kin[at]?.i === i; at++) {
        const next = kin[at]
        if (!next || PASS[next.kinship.kind] !== pass || takenA.has(i) || takenB.has(next.j)) continue
        if (!best || nearer(next, best)) best = next
      }
      const termA = a[i]
      const termB = best ? b[best.j] : undefined
      if (!best || !termA || !termB) continue
      takenA.add(i)
      takenB.add(best.j)
      const { quality, kind } = best.kinship
      found.push({ at: i, match: { a: termA, b: termB, quality, opposite: kind === 'opposite' } })
    }
  }
  return found.sort((x, y) => x.at - y.at).map(({ match }) => match)
}

/** Of two partners of one word, the surer one; among equals the one in the like place. */
function nearer(next: Kin, best: Kin): boolean {
  const gain = next.kinship.quality - best.kinship.quality
  return gain > 0 || (gain === 0 && Math.abs(next.i - next.j) < Math.abs(best.i - best.j))
}
