import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { rejectedViewOf } from '../rejected-view'
import { SPEAKER_DENIES, speakerDenies } from '../rules/stance'

/** A verb by which a source keeps its distance from what it reports. */
const DISTANCING = /\b(?:maintain|claim|insist|alleg|contend|assert|believ|pretend|argu)(?:s|e|es|ed|d)?\b/i
/** The source's own next sentence on what it has just reported. */
const REJECTS =
  /\b(?:do|does|did|can|could|would|has|have|is|are|was|were)(?: not|n['’]t)\b[^.;]{0,30}\b(?:support|confirm|bear|agree|back|believe|show|hold|survive|true|so|correct|stand|fit|match|suggest)|\b(?:contradict|refut|disprov|debunk|belie|rebut|show(?:s|ed)? otherwise|say(?:s)? otherwise|nothing supports|is (?:false|untrue|wrong|a myth))/i
/** "The soundings do not support *it*": the next sentence speaks of the report. */
const POINTS_BACK = /\b(?:it|this|that|them|him|her|he|she|they|claim|view|statement|account)\b/i

/**
 * The source reports a view that it does not hold. Two sources that quote two speakers are another matter:
 * what the speakers say does conflict.
 *
 * reported-speech: Critics wrongly claimed that the mine was closed. / The mine is open.
 * conflict: The mine was closed. / The mine is open.
 */
export function reportedSpeechGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (evidence.difference !== SPEAKER_DENIES && speakerDenies(pair.a) !== speakerDenies(pair.b))
    return 'the view is reported in order to reject it'
  return rejected(pair.a) ?? rejected(pair.b)
}

function rejected(side: PairSide): string | null {
  const attribution = side.claim.attribution
  const source = side.source.name === '' ? 'a source' : side.source.name
  if (rejectedViewOf(side)) return `${source} reports the view in order to reject it`
  if (!attribution || (attribution.stance !== 'disputed' && !rejectedNext(side))) return null
  const speaker = attribution.speaker.trim()
  const whose =
    speaker === ''
      ? 'a view'
      : `a view of ${speaker.replace(/^(?:The|A|An)\s/, (word) => word.toLowerCase())}`
  return `${source} reports ${whose} that it does not hold`
}

/** "The office maintains that the bridge is safe. The tests do not support it." */
function rejectedNext(side: PairSide): boolean {
  const { text, sentenceSpan } = side.source
  const own = sentenceSpan(side.claim.sentence)
  const next = sentenceSpan(side.claim.sentence + 1)
  if (!own || !next || !DISTANCING.test(text.slice(own.from, side.span.from))) return false
  const words = text.slice(next.from, next.to)
  return REJECTS.test(words) && POINTS_BACK.test(words)
}
