import type { Claim, Cue } from '../../model/claim'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { sharedWeight } from '../cover'

const MIN_COVER = 0.5
const MIN_SHARED = 1.5

type Duty = 'must' | 'may' | 'must-not'

const PATTERNS: readonly { readonly duty: Duty; readonly pattern: RegExp }[] = [
  {
    duty: 'must-not',
    pattern:
      /\b(?:must|may|shall|can|should) not\b|\bcannot\b|\b(?:can|must|should|shan)['’]t\b|\b(?:is|are|was|were|be) (?:not (?:allowed|permitted|eligible|authori[sz]ed)|prohibited|forbidden|banned|barred)\b|\b(?:has|have|had) no (?:power|right|authority|permission|licen[cs]e) to\b/i,
  },
  {
    duty: 'must',
    pattern:
      /\b(?:must|shall)\b(?! not)|\b(?:is|are|was|were|be) (?:required|obliged|obligated) to\b|\b(?:has|have|had) to\b/i,
  },
  {
    // Not the month of May.
    duty: 'may',
    pattern:
      /\bmay\b(?! not)|\bcan\b(?! ?not)|\b(?:is|are|was|were|be) (?:allowed|permitted|free|eligible|authori[sz]ed|entitled)\b|\b(?:has|have|had) the (?:power|right|authority) to\b/,
  },
]

/**
 * What must be against what may not, what is allowed against what is forbidden.
 *
 * conflict: Visitors must leave bags at the desk. / Visitors may not leave bags at the desk.
 * no conflict: Visitors must leave bags at the desk. / Visitors may leave bags at the desk.
 */
export function modalsRule(pair: ClaimPair): Evidence | null {
  const a = dutyOf(pair.a)
  const b = dutyOf(pair.b)
  if (!a || !b || (a.duty === 'must-not') === (b.duty === 'must-not')) return null
  const { coverA, coverB, matches } = pair.likeness
  if (Math.min(coverA, coverB) < MIN_COVER || sharedWeight(matches, []) < MIN_SHARED) return null
  if (!matches.some((match) => match.a.pos === 'VERB' && match.quality >= 0.7)) return null
  return {
    rule: 'modals',
    strength: 0.85 * Math.sqrt(coverA * coverB),
    cuesA: [a.cue],
    cuesB: [b.cue],
    difference: 'one demands or allows what the other forbids',
  }
}

interface FoundDuty {
  readonly duty: Duty
  readonly cue: Cue
}

/** A claim meets hundreds of others; its own words are read once. */
const KNOWN = new WeakMap<Claim, { readonly found: FoundDuty | null }>()

function dutyOf(side: PairSide): FoundDuty | null {
  let known = KNOWN.get(side.claim)
  if (!known) {
    known = { found: readDuty(side) }
    KNOWN.set(side.claim, known)
  }
  return known.found
}

function readDuty(side: PairSide): FoundDuty | null {
  for (const { from, to } of side.claim.spans) {
    const text = side.source.text.slice(from, to)
    for (const { duty, pattern } of PATTERNS) {
      const found = pattern.exec(text)
      if (found)
        return {
          duty,
          cue: { from: from + found.index, to: from + found.index + found[0].length, role: 'modal' },
        }
    }
  }
  return null
}
