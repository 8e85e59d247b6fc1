import type { GuardName } from '../model/comparison'
import type { ClaimPair, PairSide } from './claim-pair'
import { datesInWords } from './date-words'
import { fragment } from './fragment'
import type { PairOutcome } from './judge-pair'
import { sourceNames } from './source-names'

const GUARD_WORDS: Readonly<Record<GuardName, string>> = {
  time: 'they speak of different times',
  scope: 'they speak of different parts of the matter',
  'reported-speech': 'a source reports a view that is not its own',
  refinement: 'one only makes the other more precise',
  'other-referent': 'they speak of different things',
  condition: 'one holds under a condition',
  modal: 'one speaks of what may or should be',
  'rule-exception': 'one is the rule, the other its exception',
  rounding: 'one figure is the other rounded',
  'double-negation': 'two negations say the same as none',
  'negative-prefix': 'the negative prefix belongs to its word',
  silence: 'not saying is not denying',
}

/** Words that the reading of attributions may take for a speaker and that name nobody. */
const NOBODY =
  /^(?:they|he|she|it|we|i|you|who|one|two|three|four|five|\d+|nobody|no one|some|many|others)\b/i

/**
 * Why a pair is a finding, in plain words with short verbatim quotes:
 *
 * `Herald says “there is no ferry”; Courier quotes the harbour master: “the ferry is open”. One denies any ferry,
 * the other affirms it. Published on 3 and 5 May 2024.`
 */
export function explain(pair: ClaimPair, outcome: PairOutcome): string {
  const { evidence } = outcome
  const [a, b] = sourceNames(pair)
  const saidA = said(pair.a, a, fragment(pair.a, evidence.cuesA))
  const saidB = said(pair.b, b, fragment(pair.b, evidence.cuesB))
  const both = `${capital(saidA)}; ${saidB}.`
  if (outcome.kind === 'agreement')
    return `${both} ${evidence.rule === 'judge' ? 'The judge reads both as saying the same' : 'Both say the same'}.`
  if (outcome.kind === 'contradiction')
    return `${both} ${capital(evidence.difference)}. ${datesInWords(pair.a.source.date, pair.b.source.date)}`.trim()
  const note = outcome.guards.find((guard) => guard.guard === outcome.kind)?.note
  return `${both} Both may be true: ${note === undefined || note === '' ? GUARD_WORDS[outcome.kind] : note}.`
}

/** Who says it, and how: a view that a source denies or only reports is not what it says. */
function said(side: PairSide, source: string, quote: string): string {
  const attribution = side.claim.attribution
  const speaker = speakerOf(side)
  switch (attribution?.stance) {
    case 'denied':
      return speaker === ''
        ? `${source} rejects the view that “${quote}”`
        : `${source} reports that ${speaker} denied this: “${quote}”`
    case 'disputed':
      return `${source} reports a view${speaker === '' ? '' : ` of ${speaker}`}: “${quote}”`
    case 'asserted':
      return speaker === '' ? `${source} says “${quote}”` : `${source} quotes ${speaker}: “${quote}”`
    case undefined:
      return `${source} says “${quote}”`
  }
}

/** The speaker as written, inside a sentence; empty where none is known. */
function speakerOf(side: PairSide): string {
  const speaker = side.claim.attribution?.speaker.replace(/\s+/g, ' ').trim() ?? ''
  if (NOBODY.test(speaker)) return ''
  return speaker.replace(/^(?:The|A|An|His|Her|Its|Their)\s/, (article) => article.toLowerCase())
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
