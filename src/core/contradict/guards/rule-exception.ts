import type { ClaimPair, Evidence, PairSide } from '../claim-pair'

const EXCEPTION =
  /\b(?:notwithstanding|except(?:ion|ions|ed|ing)?|exempt(?:ed|ion|ions)?|exclud(?:e|es|ed|ing)|unless|other than|save for|apart from|waive[sd]?|override[sn]?|provided,? (?:however,? )?that|carve[- ]out|in lieu of|shall not (?:constitute|apply|be deemed)|(?:do|does) not apply|permitted|solely|only (?:if|when|where|to the extent)|subject to|in the (?:event|case) of|for purposes of this)\b/i
const GENERAL =
  /\b(?:all|every|each|any|no|shall|must|may not|always|never|required|prohibited|eligible|are entitled)\b/i
/** Not the month of May. */
const RULE = /\b(?:shall|must|may|required|eligible|prohibited|entitled|permitted|allowed|exempt)\b/

/**
 * A rule and its exception both stand.
 *
 * rule-exception: Members shall not sell shares. / Members may sell shares to relatives, provided that the board agrees.
 * rule-exception: Prizes are given to all pupils. / Pupils who have missed a term are not eligible for a prize.
 * conflict: Members shall not sell shares. / Members may sell shares.
 */
export function ruleExceptionGuard(pair: ClaimPair, _evidence: Evidence): string | null {
  const a = EXCEPTION.test(pair.a.sentence)
  const b = EXCEPTION.test(pair.b.sentence)
  if (a === b)
    return narrowedSubject(pair.a, pair.b) ||
      narrowedSubject(pair.b, pair.a) ||
      definedPart(pair.a, pair.b) ||
      definedPart(pair.b, pair.a)
      ? 'one is a special case of the other'
      : null
  const rule = a ? pair.b : pair.a
  return GENERAL.test(rule.sentence) ? 'one is the rule, the other its exception' : null
}

/** "Employees …" / "Employees on approved leave …", "Part-time employees …": a rule for a part of the whole. */
function narrowedSubject(general: PairSide, special: PairSide): boolean {
  if (!RULE.test(general.text) || !RULE.test(special.text)) return false
  const whole = subjectWords(general)
  const part = subjectWords(special)
  const head = whole.at(-1)
  return (
    head !== undefined &&
    part.length > whole.length &&
    part.includes(head) &&
    whole.every((word) => part.includes(word))
  )
}

/** "All pupils …" / "pupils who have missed a term …": a clause without a comma says which ones are meant. */
function definedPart(general: PairSide, special: PairSide): boolean {
  return (
    RULE.test(special.text) &&
    /\b(?:all|every|each|any)\b/i.test(general.text) &&
    /^(?:the |an? |any )?[\p{L}-]+(?: [\p{L}-]+)? (?:who|that|whose)\b/iu.test(special.sentence) &&
    !/^[^,]{0,60}\b(?:who|that|whose)\b/i.test(general.sentence)
  )
}

/** Content words before the modal verb. */
function subjectWords(side: PairSide): readonly string[] {
  const found = RULE.exec(side.text)
  const end = side.span.from + (found?.index ?? 0)
  return side.claim.terms.filter((term) => term.to <= end && term.content).map((term) => term.lemma)
}
