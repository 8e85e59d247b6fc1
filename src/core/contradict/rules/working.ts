import type { Term } from '../../model/claim'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { sameSubject, statementCover } from '../frame'

/** Things that are either on or off. */
const DEVICES = new Set(
  (
    'light lamp beacon lighthouse lantern signal siren alarm radio radar sonar transmitter phone telephone line camera ' +
    'engine motor machine pump generator turbine lift elevator escalator heating boiler computer server network system ' +
    'sensor screen display instrument equipment device power electricity brake clock reactor plant'
  ).split(' '),
)
const ON = new Set('work function operate run lit light shine burn glow operational functional on'.split(' '))
const OFF = new Set(
  'dark dead out off unlit broken break fail defective faulty down idle extinguish extinguished inoperative unserviceable'.split(
    ' ',
  ),
)
/** Everything else must be one statement. */
const MIN_COVER = 0.6
/** Words after the verb in which the state is named. */
const REACH = 4

/**
 * A thing that works against the same thing dark, dead or out.
 *
 * conflict: The beacon on the pier was working. / The beacon on the pier was dark.
 * no conflict: The beacon on the pier was working. / The beacon on the pier was not dark.
 */
export function workingRule(pair: ClaimPair): Evidence | null {
  const a = stateOf(pair.a)
  const b = stateOf(pair.b)
  if (!a || !b || a.on === b.on || !sameSubject(pair)) return null
  const cover = statementCover(pair, { a: [a.word], b: [b.word] })
  if (cover < MIN_COVER) return null
  return {
    rule: 'opposites',
    strength: 0.9 * cover,
    cuesA: [{ from: a.word.from, to: a.word.to, role: 'opposite' }],
    cuesB: [{ from: b.word.from, to: b.word.to, role: 'opposite' }],
    difference: 'the words are opposites',
  }
}

/** True where both say of a thing that it is on, or both that it is off. */
export function sameState(pair: ClaimPair): boolean {
  const a = stateOf(pair.a)
  const b = stateOf(pair.b)
  return a !== null && b !== null && a.on === b.on
}

/** Whether the thing that the claim is about is said to be on or off. */
function stateOf(side: PairSide): { readonly word: Term; readonly on: boolean } | null {
  const words = side.claim.terms
  const verb = words.findIndex((word) => word.pos === 'AUX' || word.pos === 'VERB')
  if (verb < 0 || !words.slice(0, verb).some((word) => word.pos === 'NOUN' && DEVICES.has(word.lemma)))
    return null
  const word = words.slice(verb, verb + REACH).find((next) => ON.has(next.lemma) || OFF.has(next.lemma))
  return word ? { word, on: ON.has(word.lemma) !== word.negated } : null
}
