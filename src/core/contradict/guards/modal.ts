import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { isPreference } from '../preference'
import { modalsRule } from '../rules/modals'
import { publishedApart } from './time'

const OPEN: ReadonlySet<string> = new Set(['possible', 'necessary', 'intended', 'future'])
const OVERTAKEN: ReadonlySet<string> = new Set(['intended', 'future'])
/** "Will not stand again" and "intends to stand again" speak of one prospect. */
const PROSPECTIVE: ReadonlySet<string> = new Set(['intended', 'future'])
const WORDS: Readonly<Record<string, string>> = {
  possible: 'what is possible',
  necessary: 'what ought to be',
  intended: 'what is intended',
  future: 'what is to come',
}

/**
 * What may, should or will be does not conflict with what is.
 *
 * modal: The two sides may sign a treaty. / The two sides have not signed a treaty.
 * modal: An open ferry to the island is preferable. / The ferry to the island is closed.
 * conflict: The two sides have signed a treaty. / The two sides have not signed a treaty.
 */
export function modalGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (evidence.rule === 'modals' || evidence.rule === 'quantifiers') return null
  // What a claim takes for granted stands outside its modality.
  if ([...evidence.cuesA, ...evidence.cuesB].some((cue) => cue.role === 'presupposed')) return null
  if (isPreference(pair.a.claim) !== isPreference(pair.b.claim))
    return 'one says what would be good, the other what is'
  const a = pair.a.claim.modality
  const b = pair.b.claim.modality
  if (a === b)
    return a === 'possible' && mayOrMayNot(pair.a) && mayOrMayNot(pair.b)
      ? 'both speak of what is possible'
      : null
  if (PROSPECTIVE.has(a) && PROSPECTIVE.has(b)) return null
  // "Must be done" and "need not be done" disagree on the duty itself.
  if (modalsRule(pair) !== null || dutyDenied(pair)) return null
  // "Cannot" denies the possibility itself.
  if (impossible(pair.a) || impossible(pair.b)) return null
  // What was intended, and months later came or did not come, is a matter of time.
  if ((OVERTAKEN.has(a) || OVERTAKEN.has(b)) && publishedApart(pair) !== null) return null
  if (OPEN.has(a)) return `one speaks of ${WORDS[a] ?? 'what is possible'}, the other of what is`
  if (OPEN.has(b)) return `one speaks of ${WORDS[b] ?? 'what is possible'}, the other of what is`
  return null
}

function mayOrMayNot(side: PairSide): boolean {
  return /\b(?:may|might|could)\b/i.test(side.text)
}

function dutyDenied(pair: ClaimPair): boolean {
  const denied =
    /\b(?:need not|not (?:have|need) to|not (?:necessary|required|obliged))\b|n['’]t (?:have|need) to\b/i
  const duty = /\b(?:must|need|needs|have to|has to|required|obliged|necessary|should)\b/i
  return (
    (denied.test(pair.a.text) && duty.test(pair.b.text)) ||
    (denied.test(pair.b.text) && duty.test(pair.a.text))
  )
}

function impossible(side: PairSide): boolean {
  return /\b(?:cannot|can ?not|unable|impossible|incapable)\b|\b(?:can|could)n['’]t\b/i.test(side.text)
}
