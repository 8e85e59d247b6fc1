import { stem } from '../align/stem'
import type { Claim, Term } from '../model/claim'
import type { OwnOpposites } from '../model/comparison'
import { overlaps, type Span } from '../model/span'
import { wordsOf } from '../text/tokens'
import type { ClaimPair, Evidence, PairSide, Rule } from './claim-pair'
import { sharedWeight } from './cover'
import { statementCover } from './frame'

/** What stands beside the reader's words must be about the same; the reader has said that the words matter. */
const MIN_COVER = 0.4
/** One shared verb, or a noun, or half a name. */
const MIN_SHARED_BESIDE = 0.75
const LEAST_STRENGTH = 0.7

/** A word of a phrase in the forms in which a claim may have it. */
type PhraseWord = ReadonlySet<string>
type Phrase = readonly PhraseWord[]

interface Poles {
  readonly words: OwnOpposites
  readonly a: Phrase
  readonly b: Phrase
}

/**
 * The reader's own opposites: words or phrases, matched by their stems, either way round. `null` where nothing
 * was set that could ever match.
 *
 * With "on stream / mothballed": "The mill is on stream." / "The mill was mothballed."
 */
export function ownOppositesRule(own: readonly OwnOpposites[]): Rule | null {
  const poles = own
    .map((words): Poles => ({ words, a: phraseOf(words.a), b: phraseOf(words.b) }))
    .filter(({ a, b }) => a.length > 0 && b.length > 0)
  if (poles.length === 0) return null
  const known = new WeakMap<Claim, readonly (Stand | null)[]>()
  const standsOf = (side: PairSide): readonly (Stand | null)[] => {
    const stands = known.get(side.claim) ?? poles.map((pole) => standOf(side, pole))
    known.set(side.claim, stands)
    return stands
  }
  return (pair) => {
    const a = standsOf(pair.a)
    const b = standsOf(pair.b)
    for (const [at, { words }] of poles.entries()) {
      const found = evidenceOf(pair, a[at] ?? null, b[at] ?? null, words)
      if (found) return found
    }
    return null
  }
}

/** The words at which a pair of opposites stands in the two texts, whatever they are said of. */
export function ownOppositesIn(
  own: OwnOpposites,
  a: PairSide,
  b: PairSide,
): { readonly a: Span; readonly b: Span } | null {
  const pole: Poles = { words: own, a: phraseOf(own.a), b: phraseOf(own.b) }
  const standA = standOf(a, pole)
  const standB = standOf(b, pole)
  return standA && standB && standA.pole !== standB.pole ? { a: standA.span, b: standB.span } : null
}

function evidenceOf(pair: ClaimPair, a: Stand | null, b: Stand | null, words: OwnOpposites): Evidence | null {
  if (!a || !b || a.pole === b.pole) return null
  const cover = statementCover(pair, { a: [a.span], b: [b.span] })
  const lit = [...pair.a.view.terms, ...pair.b.view.terms].filter(
    (term) =>
      (pair.a.view.terms.includes(term) && overlaps(term, a.span)) ||
      (pair.b.view.terms.includes(term) && overlaps(term, b.span)),
  )
  if (cover < MIN_COVER || sharedWeight(pair.likeness.matches, lit) < MIN_SHARED_BESIDE) return null
  return {
    rule: 'own-opposites',
    strength: LEAST_STRENGTH + (1 - LEAST_STRENGTH) * cover,
    cuesA: [{ ...a.span, role: 'opposite' }],
    cuesB: [{ ...b.span, role: 'opposite' }],
    difference: `you set “${words.a.trim()}” against “${words.b.trim()}”`,
  }
}

/** Which of two opposites a claim affirms, and with which words. */
interface Stand {
  readonly pole: 'a' | 'b'
  readonly span: Span
}

/** A claim that affirms both, or denies the one, takes no stand: "not idle" may be half idle. */
function standOf(side: PairSide, { a, b }: Poles): Stand | null {
  const atA = affirmedAt(side, a)
  const atB = affirmedAt(side, b)
  if (atA && !atB) return { pole: 'a', span: atA }
  return atB && !atA ? { pole: 'b', span: atB } : null
}

function affirmedAt(side: PairSide, phrase: Phrase): Span | null {
  const { terms, cues } = side.claim
  for (const [at, term] of terms.entries()) {
    const last = matchesFrom(side, at, phrase)
    if (last === null) continue
    const span = { from: term.from, to: terms[last]?.to ?? term.to }
    // "Not safe" as the reader's own words carries its negation with it.
    const own = cues.some((cue) => cue.role === 'negation' && overlaps(cue, span))
    const denied = terms.slice(at, last + 1).some((word) => word.content && word.negated)
    if (denied === own) return span
  }
  return null
}

/** Number of the last of the claim's words that the phrase takes from `at` on; articles in between are passed over. */
function matchesFrom(side: PairSide, at: number, phrase: Phrase): number | null {
  const { terms } = side.claim
  let next = at
  for (const [number, word] of phrase.entries()) {
    while (number > 0 && terms[next]?.pos === 'DET' && !isWord(side, terms[next], word)) next++
    if (!isWord(side, terms[next], word)) return null
    next++
  }
  return next - 1
}

function isWord(side: PairSide, term: Term | undefined, word: PhraseWord): boolean {
  if (!term) return false
  return (
    word.has(stem(term.lemma)) || word.has(stem(side.source.text.slice(term.from, term.to).toLowerCase()))
  )
}

const ARTICLES = new Set(['a', 'an', 'the'])

function phraseOf(words: string): Phrase {
  return wordsOf(words, { from: 0, to: words.length })
    .filter((word) => /[\p{L}\p{N}]/u.test(word.text) && !ARTICLES.has(word.lower))
    .map((word) => new Set([stem(word.lemma), stem(word.lower)]))
}
