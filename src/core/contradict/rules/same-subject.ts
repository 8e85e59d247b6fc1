import { oppositeOf } from '../../lexicon/opposites'
import type { ClaimPair, Evidence } from '../claim-pair'
import { frameOf } from '../frame'
import { sameObject } from '../same-object'

/** Below what the rule of opposites finds in two claims that share all their words. */
const STRENGTH = 0.55
/** A subject of general words ("it", "the part") is no common matter. */
const MIN_SUBJECT = 0.7
const NEAR = 0.7

/**
 * Opposite things said of one subject, whatever else each of the two adds: news sentences add where, when and who said
 * so.
 *
 * conflict: The quarry will close at the end of the year with the loss of all its jobs. / The quarry will stay open for five more years under a plan of the province.
 * no conflict: The quarry will close at the end of the year. / The quarry will not stay open.
 */
export function sameSubjectRule(pair: ClaimPair): Evidence | null {
  const a = frameOf(pair.a)
  const b = frameOf(pair.b)
  if (!a.predicate || !b.predicate || a.predicate.negated || b.predicate.negated) return null
  const subject = pair.likeness.matches.find((match) => match.a === a.subject && match.b === b.subject)
  if (!subject || subject.quality < NEAR || Math.min(subject.a.weight, subject.b.weight) < MIN_SUBJECT)
    return null
  if (!oppositeOf(a.predicate.lemma, b.predicate.lemma)) return null
  if (!sameObject(pair, a.predicate, b.predicate)) return null
  return {
    rule: 'opposites',
    strength: STRENGTH * subject.quality,
    cuesA: [{ from: a.predicate.from, to: a.predicate.to, role: 'opposite' }],
    cuesB: [{ from: b.predicate.from, to: b.predicate.to, role: 'opposite' }],
    difference: 'the words are opposites',
  }
}
