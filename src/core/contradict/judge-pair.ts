import type { FindingKind, GuardName, GuardOutcome } from '../model/comparison'
import type { ClaimPair, Evidence, Guard, Rule } from './claim-pair'
import { conditionGuard } from './guards/condition'
import { doubleNegationGuard } from './guards/double-negation'
import { modalGuard } from './guards/modal'
import { negativePrefixGuard } from './guards/negative-prefix'
import { otherReferentGuard } from './guards/other-referent'
import { refinementGuard } from './guards/refinement'
import { reportedSpeechGuard } from './guards/reported-speech'
import { roundingGuard } from './guards/rounding'
import { ruleExceptionGuard } from './guards/rule-exception'
import { scopeGuard } from './guards/scope'
import { silenceGuard } from './guards/silence'
import { timeGuard } from './guards/time'
import { EVERY_RULE, type Judging } from './judging'
import { agreementRule } from './rules/agreement'
import { datesRule, finerDateRule } from './rules/dates'
import { deniedRule } from './rules/denied'
import { doubleNegationRule } from './rules/double-negation'
import { exchangedRule } from './rules/exchanged'
import { modalsRule } from './rules/modals'
import { namesRule } from './rules/names'
import { negationRule } from './rules/negation'
import { numbersRule } from './rules/numbers'
import { oppositesRule } from './rules/opposites'
import { parityRule } from './rules/parity'
import { quantifiersRule } from './rules/quantifiers'
import { roundedRule } from './rules/rounded'
import { sameSubjectRule } from './rules/same-subject'
import { speakerDenies, stanceRule } from './rules/stance'
import { swappedRule } from './rules/swapped'
import { threatRule } from './rules/threat'
import { untoldRule } from './rules/untold'
import { workingRule } from './rules/working'

/** What came of one pair of claims. */
export interface PairOutcome {
  readonly kind: FindingKind
  readonly evidence: Evidence
  readonly guards: readonly GuardOutcome[]
}

/** Asked in this order; the strongest answer counts, but an earlier, more telling rule is worth some strength. */
const RULES: readonly Rule[] = [
  quantifiersRule,
  modalsRule,
  negationRule,
  numbersRule,
  oppositesRule,
  sameSubjectRule,
  workingRule,
  datesRule,
  namesRule,
  swappedRule,
  exchangedRule,
  parityRule,
  deniedRule,
  doubleNegationRule,
  untoldRule,
  finerDateRule,
  roundedRule,
  threatRule,
]

/** "All" against "none" is better told as that than as a negation. */
const EARLIER_RULE = 0.25

/** The surest reason first: where several guards fire, the first one names the finding. */
const GUARDS: readonly (readonly [GuardName, Guard])[] = [
  ['double-negation', doubleNegationGuard],
  ['negative-prefix', negativePrefixGuard],
  ['rounding', roundingGuard],
  ['reported-speech', reportedSpeechGuard],
  ['silence', silenceGuard],
  ['rule-exception', ruleExceptionGuard],
  ['condition', conditionGuard],
  ['modal', modalGuard],
  ['time', timeGuard],
  ['other-referent', otherReferentGuard],
  ['scope', scopeGuard],
  ['refinement', refinementGuard],
]

/** One shared word is no common matter: most pairs of claims end here. */
const MIN_MATCHES = 2

/** Rules, then guards: `null` where the two claims neither conflict nor say the same. */
export function judgePair(pair: ClaimPair, judging: Judging = EVERY_RULE): PairOutcome | null {
  const own = judging.own?.(pair) ?? null
  const few = pair.likeness.matches.length < (pair.sameMatter ? 1 : MIN_MATCHES)
  if (!own && few && !judging.last) return null
  const allowed = (found: Evidence | null): Evidence | null =>
    found && judging.off.has(found.rule) ? null : found
  let evidence: Evidence | null = null
  // Where a speaker denies a statement, its own words are not what is said: only their denial counts.
  const denied = speakerDenies(pair.a) || speakerDenies(pair.b)
  evidence = (denied ? allowed(stanceRule(pair)) : null) ?? own
  // A denied view whose words conflict with the other source is no conflict: the guard says so.
  for (const rule of evidence || few ? [] : RULES) {
    const found = allowed(rule(pair))
    if (found && (!evidence || found.strength > evidence.strength + EARLIER_RULE)) evidence = found
  }
  if (!evidence) {
    const agreement = denied || few ? null : allowed(agreementRule(pair))
    if (agreement) return { kind: 'agreement', evidence: agreement, guards: [] }
    evidence = denied ? null : allowed(judging.last?.(pair) ?? null)
    if (!evidence) return null
  }
  const guards = guardsOf(pair, evidence)
  const fired = guards.find((outcome) => outcome.fired)
  return { kind: fired ? fired.guard : 'contradiction', evidence, guards }
}

/** What every guard says of a conflict, whoever sees it. */
export function guardsOf(pair: ClaimPair, evidence: Evidence): readonly GuardOutcome[] {
  return GUARDS.map(([guard, fires]): GuardOutcome => {
    const note = fires(pair, evidence)
    return { guard, fired: note !== null, note: note ?? '' }
  })
}
