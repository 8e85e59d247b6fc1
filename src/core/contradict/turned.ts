import type { TermMatch } from '../align/match-terms'

/**
 * True where the two words stand for the same with opposite sign: one of them denied, or the one the opposite
 * of the other; not where both ("not open" / "closed"), nor where both are denied: what is neither planned nor ruled out
 * is just open.
 */
export function turned(match: TermMatch): boolean {
  if (match.opposite && match.a.negated && match.b.negated) return false
  return (match.a.negated !== match.b.negated) !== match.opposite
}
