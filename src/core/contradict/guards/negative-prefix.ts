import type { ClaimPair, Evidence, PairSide } from '../claim-pair'

const PREFIXED = /^(?:non-|un|in|im|ir|il|dis)/i

/**
 * A negative prefix belongs to its word: it denies nothing of the noun beside it.
 *
 * no conflict: The list is non-exhaustive. / The list exists.
 * conflict: The list does not exist. / The list exists.
 */
export function negativePrefixGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (evidence.rule !== 'negation') return null
  const word = prefixed(pair.a, evidence.cuesA) ?? prefixed(pair.b, evidence.cuesB)
  return word ? `"${word}" is a word of its own, not a denial` : null
}

function prefixed(side: PairSide, cues: Evidence['cuesA']): string | null {
  for (const cue of cues) {
    if (cue.role !== 'negation' && cue.role !== 'implicit-negation') continue
    if (/^(?:not|n['’]t|cannot)$/i.test(side.source.text.slice(cue.from, cue.to))) continue
    const before = side.source.text.charAt(cue.from - 1)
    const word = /^[\p{L}-]+/u.exec(side.source.text.slice(cue.from))?.[0] ?? ''
    const inside = /[\p{L}-]/u.test(before) || word.length > cue.to - cue.from
    if (inside || (PREFIXED.test(word) && word.includes('-'))) return word
  }
  return null
}
