import type { Stance } from '../model/claim'
import type { Word } from '../text/tokens'
import { nounPhraseFrom } from './noun-phrases'
import { CLAIM_NOUNS } from './report-verbs'
import type { VerbGroup, WordRange } from './verb-groups'

/** "The claim that P is false": P, what rejects it, and by whom where that is said. */
interface RejectedClaim {
  readonly range: WordRange
  readonly group: VerbGroup
  readonly cue: WordRange
  readonly stance: Stance
  readonly agent: WordRange | null
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FALSE_ADJECTIVES = set(
  'false untrue wrong incorrect inaccurate baseless unfounded groundless bogus mistaken erroneous fabricated fictitious untenable invented nonsense rubbish fiction fabrication lie myth error falsehood hoax',
)
const DOUBTFUL_ADJECTIVES = set(
  'unproven unsupported doubtful questionable dubious unsubstantiated unverified contentious controversial disputed contested uncertain unconvincing',
)
const TRUE_ADJECTIVES = set('true correct accurate right supported credible justified tenable valid founded')
const REFUTING = set(
  'disprove refute debunk contradict discredit rebut falsify reject dismiss deny invalidate explode demolish',
)
const DOUBTING = set('question challenge dispute contest doubt undermine criticise criticize')
const SUPPORTING = set('prove confirm support justify substantiate bear establish corroborate')
/** A claim that does not do this is given up: "does not survive a look at the file". */
const STANDING = set('survive stand hold withstand bear match check fit stack')
const FALLING = set('collapse crumble fail')
const SUPPORT_NOUNS = set('basis foundation support merit truth substance evidence ground')
const NEGATORS = /^(?:not|n't|never|no|cannot|hardly|scarcely)$/
/** Words between a copula and what it says. */
const MAX_TO_COMPLEMENT = 4

/** Claims of a sentence that its own predicate rejects. */
export function rejectedClaims(
  words: readonly Word[],
  groups: readonly VerbGroup[],
): readonly RejectedClaim[] {
  const found: RejectedClaim[] = []
  for (const [i, word] of words.entries()) {
    if (!CLAIM_NOUNS.has(word.lemma) || words[i + 1]?.lower !== 'that') continue
    const claim = rejectedAt(words, groups, i + 2)
    if (claim) found.push(claim)
  }
  return found
}

function rejectedAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  start: number,
): RejectedClaim | null {
  const finite = groups.filter((g) => g.finite && g.start >= start)
  const own = finite[0]
  // "the claim that was made": not what is claimed, but which claim.
  if (!own || own.start === start) return null
  for (const group of finite.slice(1)) {
    if (words.slice(own.end, group.start).some((w) => /^(?:[;:—]|and|but|or)$/.test(w.lower))) return null
    const stance = stanceOfPredicate(words, group)
    if (!stance) continue
    let end = group.start
    while (end > start && (words[end - 1]?.pos === 'ADV' || words[end - 1]?.lower === ',')) end--
    const by = words[group.end]?.lower === 'by' ? nounPhraseFrom(words, group.end + 1, words.length) : null
    return { range: { start, end }, group, cue: group, stance, agent: group.passive ? by : null }
  }
  return null
}

function stanceOfPredicate(words: readonly Word[], group: VerbGroup): Stance | null {
  const negated = words.slice(group.start, group.end + 1).some((w) => NEGATORS.test(w.lower))
  if (group.passive) {
    if (REFUTING.has(group.lemma)) return negated ? null : 'denied'
    if (DOUBTING.has(group.lemma)) return negated ? null : 'disputed'
    return SUPPORTING.has(group.lemma) && negated ? 'disputed' : null
  }
  if (FALLING.has(group.lemma)) return negated ? null : 'denied'
  if (STANDING.has(group.lemma)) return negated ? 'denied' : null
  const complement = words.slice(group.end, group.end + MAX_TO_COMPLEMENT)
  if (group.lemma === 'have')
    return negated && complement.some((w) => SUPPORT_NOUNS.has(w.lemma)) ? 'denied' : null
  if (!/^(?:be|remain|prove|seem|appear)$/.test(group.lemma)) return null
  for (const word of complement) {
    if (/^[,;:—.]$/.test(word.lower)) break
    if (FALSE_ADJECTIVES.has(word.lower)) return negated ? null : 'denied'
    if (DOUBTFUL_ADJECTIVES.has(word.lower)) return negated ? null : 'disputed'
    if (TRUE_ADJECTIVES.has(word.lower)) return negated ? 'denied' : null
  }
  return null
}
