import type { ClaimPair, Evidence } from '../claim-pair'
import { doubleNegationRule } from '../rules/double-negation'

/**
 * Two negations in one claim take each other back.
 *
 * double-negation: The treaty is not invalid. / The treaty is valid.
 * conflict: The treaty is not valid. / The treaty is valid.
 */
export function doubleNegationGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (evidence.rule === 'judge') return doubleNegationRule(pair)?.difference ?? null
  const looked = evidence.rule === 'negation' ? doubleNegationRule(pair) : null
  return looked && looked.difference === evidence.difference ? looked.difference : null
}
