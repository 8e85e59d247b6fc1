import { overlaps, type Span } from '../../model/span'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'

/** What is threatened must be what the other source says did or did not happen. */
const MIN_COVER = 0.75
const STRENGTH = 0.4
/** "If A, B": the condition up to its comma; what follows hangs on it. */
const CONDITION = /^(?:if|unless|should|provided|as long as|in case)\b[^,]*,/i

/**
 * What would come under a condition, and that it came or did not: always answered by the guard against
 * conditions.
 *
 * condition: If the road is not mended, the bus line will close. / The bus line has not closed.
 */
export function threatRule(pair: ClaimPair): Evidence | null {
  return threat(pair, 'a') ?? threat(pair, 'b')
}

function threat(pair: ClaimPair, threatening: 'a' | 'b'): Evidence | null {
  const side = pair[threatening]
  const told = threatening === 'a' ? 'b' : 'a'
  const condition = CONDITION.exec(side.source.text.slice(side.span.from, side.span.to))
  if (!condition || CONDITION.test(pair[told].text)) return null
  const hanging: Span = { from: side.span.from + condition[0].length, to: side.span.to }
  const { matches } = pair.likeness
  const answered = matches.filter((match) => overlaps(match[threatening], hanging))
  const verb = answered.find((match) => match[told].pos === 'VERB')
  const weight = answered.reduce((sum, match) => sum + match[told].weight * match.quality, 0)
  const total = pair[told].view.terms.reduce((sum, term) => sum + term.weight, 0)
  if (!verb || answered.length < 2 || weight < MIN_COVER * total) return null
  if (denials(side, hanging) % 2 === denials(pair[told], pair[told].span) % 2) return null
  const lit = [{ from: side.span.from, to: hanging.from - 1, role: 'condition' }]
  const echo = pair[told].claim.cues.filter((cue) => cue.role === 'negation')
  return {
    rule: 'negation',
    strength: STRENGTH,
    cuesA: threatening === 'a' ? lit : echo,
    cuesB: threatening === 'a' ? echo : lit,
    difference: 'one says what would follow, the other what came',
  }
}

function denials(side: PairSide, within: Span): number {
  return side.claim.cues.filter(
    (cue) => (cue.role === 'negation' || cue.role === 'implicit-negation') && overlaps(cue, within),
  ).length
}
