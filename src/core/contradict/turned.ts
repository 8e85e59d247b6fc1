import type { TermMatch } from '../align/match-terms'

/**
 * True where the two words stand for the same with opposite sign: one of them denied, or the one the opposite
 * of the other; not where both ("not open" / "closed").
 */
export function turned(match: TermMatch): boolean {
  return (match.a.negated !== match.b.negated) !== match.opposite
}
