import type { TermMatch } from '../align/match-terms'
import type { ViewTerm } from '../align/view-term'
import type { ClaimPair } from './claim-pair'
import { isLight } from './denial'
import { frameOf } from './frame'

/** Two different words in the same place of two claims. */
export interface Replacement {
  readonly a: ViewTerm
  readonly b: ViewTerm
}

/**
 * Content words of one claim that another word stands for in the other: an unanswered number against an
 * unanswered number, a name against a name, a predicate against a predicate, and words of one class between the
 * same neighbours. "the lights were working" / "the lights were dark".
 */
export function replacements(pair: ClaimPair): readonly Replacement[] {
  const openA = unanswered(pair, 'a')
  const openB = unanswered(pair, 'b')
  if (openA.length === 0 || openB.length === 0) return []
  const placeA = places(pair, 'a')
  const placeB = places(pair, 'b')
  const found: Replacement[] = []
  for (const a of openA) {
    for (const b of openB) {
      const role = sameRole(classOf(a), classOf(b))
      const alone = classOf(a) === classOf(b) && (a.numeric || isName(a))
      if (alone || predicates(pair, a, b) || (role && placeA(a) === placeB(b))) found.push({ a, b })
    }
  }
  return found
}

function unanswered(pair: ClaimPair, side: 'a' | 'b'): readonly ViewTerm[] {
  const matched = new Set(pair.likeness.matches.map((match) => match[side]))
  const { terms } = pair[side].view
  // "Hold its first sitting": a light verb is one with its object; alone it is a word like others.
  const withObject = (at: number): boolean => {
    const next = terms[at + 1]
    return next !== undefined && !matched.has(next)
  }
  return terms.filter((term, at) => !matched.has(term) && !(isLight(term) && withObject(at)))
}

/** Words of one class stand for each other; an adjective also for a noun or a number ("optimal" / "fifth"). */
function sameRole(a: string, b: string): boolean {
  if (a === b) return a !== 'ADV'
  return (a === 'ADJ' && BESIDE_ADJECTIVE.has(b)) || (b === 'ADJ' && BESIDE_ADJECTIVE.has(a))
}

const BESIDE_ADJECTIVE = new Set(['NOUN', 'number'])

/** Prepositions and conjunctions that turn a statement round. */
const TURNING: readonly (readonly [RegExp, RegExp])[] = [
  [/\bnear\b/i, /\bfar\b/i],
  [/\bbefore\b/i, /\bafter\b/i],
  [/\bduring\b/i, /\b(?:after|before)\b/i],
  [/\binside\b/i, /\boutside\b/i],
  [/\babove\b/i, /\bbelow\b/i],
  [/\bwith\b/i, /\bwithout\b/i],
  [/\bfor\b/i, /\bagainst\b/i],
  [/\b(?:because|due to|thanks to)\b/i, /\b(?:despite|in spite of|although)\b/i],
]

/** "Before the game" / "after the game": the same words but for the little one that decides. */
export function turnedRound(pair: ClaimPair): boolean {
  const { text: a } = pair.a
  const { text: b } = pair.b
  return TURNING.some(
    ([one, other]) =>
      (one.test(a) && other.test(b) && !one.test(b)) || (other.test(a) && one.test(b) && !one.test(a)),
  )
}

function predicates(pair: ClaimPair, a: ViewTerm, b: ViewTerm): boolean {
  return frameOf(pair.a).predicate === a && frameOf(pair.b).predicate === b
}

function isName(term: ViewTerm): boolean {
  return term.entity || term.pos === 'PROPN'
}

function classOf(term: ViewTerm): string {
  if (term.numeric) return 'number'
  return isName(term) ? 'name' : term.pos
}

/** The answered words that a word stands between, by their number among the matches. */
function places(pair: ClaimPair, side: 'a' | 'b'): (term: ViewTerm) => string {
  const ordered = pair.likeness.matches.map((match: TermMatch, number) => ({ at: match[side].from, number }))
  ordered.sort((x, y) => x.at - y.at)
  return (term) => {
    const after = ordered.findIndex(({ at }) => at > term.from)
    const next = after < 0 ? ordered.length : after
    return `${ordered[next - 1]?.number ?? 'start'} ${ordered[next]?.number ?? 'end'}`
  }
}
