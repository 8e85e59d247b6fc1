import { likeness as wordLikeness } from '../../align/kinship'
import { likenessOf } from '../../align/similarity'
import type { ViewTerm } from '../../align/view-term'
import type { Cue, Quantity } from '../../model/claim'
import type { Finding, FindingSide } from '../../model/comparison'
import type { Span } from '../../model/span'
import { findingKey } from '../../review/finding-key'
import type { PairSource } from '../claim-pair'
import type { Analysed } from '../pair-findings'
import { pairSource } from '../pair-source'
import { sourceNamesOf } from '../source-names'
import { type Definition, readDefinitions } from './read-definitions'

/** Two thresholds for one word cannot both be the definition; two kinds of thing may be two ways to say it. */
const THRESHOLD_STRENGTH = 0.75
const GENUS_STRENGTH = 0.4
/** Meanings that share more than this are one meaning in other words. */
const SAME_MEANING = 0.5

/**
 * One word, two meanings: the same thing is defined by another threshold or as another kind of thing.
 *
 * "A serious flood is a flood that covers more than 50 hectares." / "A serious flood is a flood that covers more than 80 hectares."
 */
export function definitionFindings(a: Analysed, b: Analysed): readonly Finding[] {
  const definitionsA = definitionsOf(a)
  if (definitionsA.length === 0) return []
  const definitionsB = definitionsOf(b)
  const sourceA = pairSource(a.article, a.analysed)
  const sourceB = pairSource(b.article, b.analysed)
  return definitionsA.flatMap((one) =>
    definitionsB
      .filter((other) => other.key === one.key)
      .flatMap((other) => {
        const difference = divergence(one, other)
        return difference ? [findingOfTwo(sourceA, one, sourceB, other, difference)] : []
      }),
  )
}

const KNOWN = new WeakMap<Analysed['analysed'], readonly Definition[]>()

function definitionsOf({ article, analysed }: Analysed): readonly Definition[] {
  let definitions = KNOWN.get(analysed)
  if (!definitions) {
    definitions = readDefinitions(article.text, analysed)
    KNOWN.set(analysed, definitions)
  }
  return definitions
}

interface Divergence {
  readonly cueA: Span
  readonly cueB: Span
  readonly strength: number
  readonly words: string
}

function divergence(a: Definition, b: Definition): Divergence | null {
  const limits = otherThreshold(a, b)
  if (limits) {
    return {
      cueA: limits[0],
      cueB: limits[1],
      strength: THRESHOLD_STRENGTH,
      words: 'the word is defined by another threshold',
    }
  }
  const view = ({
    claim,
    terms,
  }: Definition): { claim: Definition['claim']; terms: readonly ViewTerm[] } => ({
    claim,
    terms,
  })
  const { coverA, coverB } = likenessOf(view(a), view(b), () => 1)
  const genusA = genusOf(a)
  const genusB = genusOf(b)
  if (!genusA || !genusB || Math.max(coverA, coverB) >= SAME_MEANING) return null
  if (wordLikeness(genusA, genusB) > 0) return null
  return {
    cueA: genusA,
    cueB: genusB,
    strength: GENUS_STRENGTH,
    words: 'the word is defined as another kind of thing',
  }
}

/** "More than 50 hectares" / "more than 80 hectares": as limits, not as counts that may both hold. */
function otherThreshold(a: Definition, b: Definition): readonly [Quantity, Quantity] | null {
  for (const one of a.quantities) {
    const other = b.quantities.filter(({ unit }) => unit === one.unit && unit !== '')
    const [only] = other
    if (!only || other.length > 1 || a.quantities.filter(({ unit }) => unit === one.unit).length > 1) continue
    if (one.value !== only.value || one.upper !== only.upper) return [one, only]
  }
  return null
}

/** The noun that names the kind of thing: "any *period* in which …". */
function genusOf({ terms }: Definition): ViewTerm | undefined {
  const at = terms.findIndex((term) => term.pos === 'NOUN')
  // "A rise in prices" is a rise, "a price rise" too: the last noun before the next word of another class.
  let last = at
  while (terms[last + 1]?.pos === 'NOUN' && (terms[last + 1]?.from ?? 0) - (terms[last]?.to ?? 0) <= 1) last++
  return terms[last]
}

function findingOfTwo(
  sourceA: PairSource,
  one: Definition,
  sourceB: PairSource,
  other: Definition,
  { cueA, cueB, strength, words }: Divergence,
): Finding {
  const a = sideOf(sourceA, one, cueA)
  const b = sideOf(sourceB, other, cueB)
  const [nameA, nameB] = sourceNamesOf(sourceA, sourceB)
  const word = sourceA.text.slice(one.word.from, one.word.to)
  const said = (name: string, source: PairSource, { meaning }: Definition): string =>
    `${name} defines “${word}” as “${source.text.slice(meaning.from, meaning.to).replace(/[.\s]+$/, '')}”`
  const both = `${said(nameA, sourceA, one)}; ${said(nameB, sourceB, other)}.`
  return {
    id: findingKey(a, b),
    kind: 'contradiction',
    rule: 'definitions',
    place: 'between-sources',
    a,
    b,
    score: strength,
    similarity: strength,
    explanation: `${both.charAt(0).toUpperCase()}${both.slice(1)} ${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    sharedTerms: one.key.split(' '),
    guards: [],
  }
}

function sideOf(source: PairSource, { sentence, claim, word }: Definition, cue: Span): FindingSide {
  const cues: readonly Cue[] = [
    { from: word.from, to: word.to, role: 'defined' },
    { from: cue.from, to: cue.to, role: 'meaning' },
  ]
  return {
    articleId: source.id,
    claimId: claim.id,
    from: sentence.from,
    to: sentence.to,
    quote: source.text.slice(sentence.from, sentence.to),
    cues,
    speaker: claim.attribution?.speaker || null,
    date: source.date,
  }
}
