import type { Claim, Cue } from '../model/claim'
import type { PairSide } from './claim-pair'

/** How much of its subject (or of the time) a claim speaks of, and with which sign. */
export interface Force {
  readonly extent: 'all' | 'most' | 'some'
  readonly negative: boolean
  readonly cue: Cue
}

interface ForcePattern {
  readonly pattern: RegExp
  readonly extent: Force['extent']
  /** The words deny by themselves: "none", "seldom". */
  readonly negative: boolean
}

/** Tried in order; "not all" before "all". */
const PATTERNS: readonly ForcePattern[] = [
  {
    pattern: /\bnot (?:all|every(?:one|body|thing)?|each|always|everywhere)\b/i,
    extent: 'some',
    negative: true,
  },
  { pattern: /\bnot (?:many|much|most|often)\b/i, extent: 'most', negative: true },
  {
    pattern:
      /\b(?:none|nobody|no one|nothing|neither|never|not (?:one|a single|any))\b|\bno (?!longer|more|less|fewer|matter|doubt)/i,
    extent: 'all',
    negative: true,
  },
  {
    pattern: /(?<!\ba )\b(?:few(?! of the)|little|seldom|rarely|hardly|scarcely|barely|a minority of)\b/i,
    extent: 'most',
    negative: true,
  },
  {
    pattern: /\b(?:all|every(?:one|body|thing)?|each|always|entire(?:ly)?|unanimous(?:ly)?)\b/i,
    extent: 'all',
    negative: false,
  },
  {
    pattern: /\b(?:most(?: of)?(?= [a-z])|the majority of|a majority of|often|usually|many)\b/i,
    extent: 'most',
    negative: false,
  },
  {
    pattern: /\b(?:some|several|a few|sometimes|occasionally|at least one|part(?:s)? of)\b/i,
    extent: 'some',
    negative: false,
  },
]

/** "Most of the time he smiles" quantifies; "the most recent" does not. */
const NOT_A_QUANTIFIER =
  /\b(?:at all|after all|above all|all[- ]time|all the more|not (?:only|just|merely)|the most|one of the most|most (?:recent|likely|important|notabl[ey]|significant)(?:ly)?|some (?:\d|two|three|four|five|ten|hundred|thousand|million)\S*|all but|overall|no (?:doubt|matter|longer|wonder))\b/gi

/** Adverbs quantify from anywhere; determiners only in the subject: "some people" in the object say nothing. */
const ADVERBIAL = /\b(?:never|always|seldom|rarely|often|usually|sometimes|occasionally|unanimous(?:ly)?)\b/i

const KNOWN = new WeakMap<Claim, { readonly force: Force | null }>()

/** The quantifier of a claim's subject or of its time, or `null` where it has none. */
export function forceOf(side: PairSide): Force | null {
  // A claim meets hundreds of others; its own words are read once.
  let known = KNOWN.get(side.claim)
  if (!known) {
    known = { force: readForce(side) }
    KNOWN.set(side.claim, known)
  }
  return known.force
}

function readForce(side: PairSide): Force | null {
  const limit = subjectEnd(side)
  for (const { from, to } of side.claim.spans) {
    const text = side.source.text
      .slice(from, to)
      .replace(NOT_A_QUANTIFIER, (found) => '_'.repeat(found.length))
    for (const { pattern, extent, negative } of PATTERNS) {
      const found = pattern.exec(text)
      if (!found || (from + found.index > limit && !ADVERBIAL.test(found[0]))) continue
      const end = found.index + found[0].trimEnd().length
      // A second denial after the quantifier: "some people have not had …".
      const denied = /\b(?:not|never|cannot)\b|n['’]t\b/i.test(text.slice(end))
      return {
        extent,
        negative: negative !== denied,
        cue: { from: from + found.index, to: from + end, role: 'quantifier' },
      }
    }
  }
  return null
}

/** Where the subject ends: the first verb, or the second one after "there is". */
function subjectEnd(side: PairSide): number {
  const words = side.claim.terms
  const verbs = words.filter((word) => word.pos === 'AUX' || word.pos === 'VERB')
  const first = words[0]?.lemma === 'there' ? verbs[1] : verbs[0]
  return first?.from ?? side.span.to
}

/** What two claims on one predicate say of each other: "some do" and "some do not" may both be true. */
export function forcesOppose(a: Force, b: Force): boolean {
  // "Not all" says that some did; "none" says that none did.
  if (a.negative && b.negative) return a.extent !== b.extent && (a.extent === 'all' || b.extent === 'all')
  if (!a.negative && !b.negative) return false
  return a.extent === 'all' || b.extent === 'all' || (a.extent === 'most' && b.extent === 'most')
}
