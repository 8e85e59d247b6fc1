import type { Claim } from '../model/claim'
import type { Word } from '../text/tokens'
import type { Clause } from './clause'
import { nounPhraseFrom } from './noun-phrases'
import type { WordRange } from './verb-groups'
import { rangeSpan, spansOf } from './word-spans'

/** "by Friday", "by two points", "by then": a term or an amount, nobody who does anything. */
const NO_AGENT =
  /^(?:then|now|far|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|\d.*)$/

/** The verb of a clause and who stands where around it. */
export function predicateOf(words: readonly Word[], clause: Clause): Pick<Claim, 'predicate'> {
  const { group, subject } = clause
  if (!group) return {}
  const agent = group.passive ? agentAfter(words, clause, group.end) : null
  return {
    predicate: {
      ...rangeSpan(words, group.head, group.end),
      lemma: group.lemma,
      passive: group.passive,
      subject: spansOf(words, subject),
      agent: agent && rangeSpan(words, agent.start, agent.end),
    },
  }
}

function agentAfter(words: readonly Word[], clause: Clause, from: number): WordRange | null {
  const own = clause.words.filter((i) => i >= from)
  for (const i of own) {
    if (words[i]?.lower === ',' || words[i]?.pos === 'VERB') return null
    if (words[i]?.lower !== 'by') continue
    const next = words[i + 1]
    if (!next || NO_AGENT.test(next.lower) || next.pos === 'NUM' || next.lower.endsWith('ing')) return null
    return nounPhraseFrom(words, i + 1, (own.at(-1) ?? i) + 1)
  }
  return null
}
