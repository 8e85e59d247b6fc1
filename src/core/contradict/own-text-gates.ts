import type { Claim, Quantity } from '../model/claim'
import type { ClaimPair, Evidence, PairSide } from './claim-pair'
import { samePredicate, sameSubject } from './frame'
import { replacements } from './replaced'

/**
 * Between two sources a doubtful conflict is worth a look. Inside one text nearly every opposition is meant: authors
 * set their own sentences against each other, report both sides, and tell how things changed. These are the claims
 * that can clash with another of the same text at all.
 */
export function canClash(side: PairSide): boolean {
  return isStated(side) && !CONTRAST.test(side.sentence) && !PICKING.test(side.text)
}

/** What else may be the reason for the opposition: each gate names one, and a pair must pass all of them. */
export function passesOwnTextGates(pair: ClaimPair, evidence: Evidence, headline: boolean): boolean {
  return (
    oneVoice(pair, evidence, headline) &&
    (evidence.rule === 'dates' || !timePasses(pair, headline)) &&
    !namesOthers(pair) &&
    saysTheSame(pair, evidence)
  )
}

/** Only what a text states as fact can clash with itself. */
function isStated({ claim }: PairSide): boolean {
  if (claim.kind !== 'factual' && claim.kind !== 'heading') return false
  return claim.modality === 'asserted' && claim.within === undefined
}

/** Two people may disagree in one text, and a text may disagree with whom it quotes. */
function oneVoice({ a, b }: ClaimPair, evidence: Evidence, headline: boolean): boolean {
  const stances = [a.claim.attribution?.stance, b.claim.attribution?.stance]
  if (stances.includes('denied') || stances.includes('disputed')) return false
  const voiceA = voiceOf(a.claim)
  const voiceB = voiceOf(b.claim)
  if (voiceA === voiceB) return true
  // A headline leaves out who says so, and so does a text that has named its authority for a figure once.
  return (headline || evidence.rule === 'numbers') && (voiceA === '' || voiceB === '')
}

/** Empty for the source itself; the last name tells "Anna Lund" and "Lund" to be one. */
function voiceOf({ attribution }: Claim): string {
  if (!attribution) return ''
  const { speaker, speakerEntity } = attribution
  return speakerEntity ?? speaker.toLowerCase().trim().split(/\s+/).at(-1) ?? ''
}

/** Words by which a sentence is set against another one, or a later word against an earlier one. */
const CONTRAST =
  /\b(?:but|however|although|though|while|whereas|whilst|despite|yet|instead|rather|nevertheless|nonetheless|even|otherwise|on the other hand|in contrast|by contrast|unlike|contrary|unless|if|in fact|actually|myth|supposedly|allegedly|reportedly|so-called|seem(?:s|ed)?|appear(?:s|ed)?|initially|originally|at first|at one time|earlier|previously|formerly|until|till|once|again|already|any ?more|no longer|meanwhile|eventually|by then|used to|had(?:n['’]t| not| never| said| first| told)|for the first time|updated?|revised?|corrected|correction|always|sometimes|often|usually)\b/i

/** Words that pick one of several out, so that the other sentence may speak of another one. */
const PICKING =
  /\b(?:another|others?|second|third|each|either|different|former|latter|next|previous|average|up to|as many|part|half|share|some|most|many|several|few|one of|two of|per|additional|further|extra)\b/i

/** A text tells what was and what is: other times, or another tense. Headlines tell in the present what is past. */
function timePasses({ a, b }: ClaimPair, headline: boolean): boolean {
  if (!headline && isPast(a) !== isPast(b)) return true
  return timesOf(a) !== timesOf(b)
}

function isPast({ claim, source }: PairSide): boolean {
  const first = claim.terms.find((term) => term.pos === 'AUX' || term.pos === 'VERB')
  return first !== undefined && /(?:ed|was|were|had|did)$/i.test(source.text.slice(first.from, first.to))
}

function timesOf({ claim }: PairSide): string {
  return claim.times
    .map(({ start, end }) => `${start} ${end}`)
    .sort()
    .join(' | ')
}

/** A name on each side that the other does not have: two persons, two places, two bodies. */
function namesOthers({ likeness, a, b }: ClaimPair): boolean {
  const openA = a.view.terms.some(
    (term) => isName(term) && !likeness.matches.some((match) => match.a === term),
  )
  const openB = b.view.terms.some(
    (term) => isName(term) && !likeness.matches.some((match) => match.b === term),
  )
  return openA && openB
}

function isName(term: PairSide['view']['terms'][number]): boolean {
  return term.entity || term.pos === 'PROPN'
}

const MIN_SIMILARITY = 0.5
/** Where the subject is only meant ("nobody", a headline's bare noun), more of the rest must agree. */
const MIN_SIMILARITY_MEANT = 0.6
const MIN_STRENGTH = 0.5

/** The same is said of the same, nearly in the same words. */
function saysTheSame(pair: ClaimPair, { rule, strength }: Evidence): boolean {
  const { similarity } = pair.likeness
  if (similarity < (sameSubject(pair) ? MIN_SIMILARITY : MIN_SIMILARITY_MEANT)) return false
  if (rule === 'numbers') return samePredicate(pair) && exact(pair.a) && exact(pair.b)
  if (rule === 'names' || rule === 'modals' || strength < MIN_STRENGTH) return false
  return rule === 'dates' || replacements(pair).length === 0
}

function exact({ claim }: PairSide): boolean {
  return (
    claim.quantities.length === 1 && claim.quantities.every((one: Quantity) => one.comparator === 'exactly')
  )
}
