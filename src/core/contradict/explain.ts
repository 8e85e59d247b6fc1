import type { GuardName } from '../model/comparison'
import type { ClaimPair, PairSide } from './claim-pair'
import { fragment } from './fragment'
import type { PairOutcome } from './judge-pair'

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

/**
 * Why a pair is a finding, in plain words with short verbatim quotes:
 *
 * `Herald says “there is no ferry”; Courier (harbour master) says “the ferry is open”: one denies that there is any. Speakers differ.`
 */
export function explain(pair: ClaimPair, outcome: PairOutcome): string {
  const { evidence } = outcome
  const said = `${saying(pair.a)} “${fragment(pair.a, evidence.cuesA)}”; ${saying(pair.b)} “${fragment(pair.b, evidence.cuesB)}”`
  const speakers = speakersDiffer(pair)
  if (outcome.kind === 'agreement') return `${said}: both say the same.`
  if (outcome.kind === 'contradiction') return `${said}: ${evidence.difference}.${speakers}${dates(pair)}`
  const note = outcome.guards.find((guard) => guard.guard === outcome.kind)?.note
  return `${said}. Both may be true: ${note === undefined || note === '' ? GUARD_WORDS[outcome.kind] : note}.${speakers}`
}

function saying(side: PairSide): string {
  const { name } = side.source
  const speaker = side.claim.attribution?.speaker.replace(/\s+/g, ' ').trim()
  return speaker ? `${name} quotes ${speaker}:` : `${name} says`
}

function speakersDiffer(pair: ClaimPair): string {
  const a = pair.a.claim.attribution
  const b = pair.b.claim.attribution
  if (!a && !b) return ''
  if (a && b) {
    const same = a.speakerEntity !== undefined && a.speakerEntity === b.speakerEntity
    return same ? ' The same speaker.' : ` Speakers differ (${a.speaker}; ${b.speaker}).`
  }
  return ' One quotes a speaker, the other speaks for itself.'
}

function dates(pair: ClaimPair): string {
  const { date: a } = pair.a.source
  const { date: b } = pair.b.source
  if (a === null && b === null) return ' Dates unknown.'
  if (a === null || b === null) return ' One date is unknown.'
  return a === b ? '' : ` Dated ${a} and ${b}.`
}
