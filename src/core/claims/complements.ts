import type { Word } from '../text/tokens'
import { COORDINATORS, opensClause } from './clause-words'
import { CLAIM_NOUNS, NEED_THAT, REPORT_VERBS, stanceOf, VERBS_WITH_HEARER } from './report-verbs'
import type { VerbGroup, WordRange } from './verb-groups'

/** How far "that" may stand behind its verb: "said on Monday in a statement to members that". */
const MAX_BEFORE_THAT = 9
/** A bare clause's subject is short: "said the two northern harbours would close". */
const MAX_BARE_SUBJECT = 14

/** "-ing" comments of the source that follow a report and are not part of it: "…, underscoring the divide". */
const COMMENTING = new Set(
  'underscore underline highlight signal reflect suggest indicate note add emphasize emphasise stress raise prompt mark cite quote refer draw call'.split(
    ' ',
  ),
)

/** The clause after "that", if this verb has one. */
export function thatComplement(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): WordRange | null {
  const limit = Math.min(words.length, group.end + MAX_BEFORE_THAT)
  for (let i = group.end; i < limit; i++) {
    const word = words[i]
    if (!word || word.pos === 'AUX' || /^[;:"]$/.test(word.lower)) return null
    if (word.lower === 'that' || (i === group.end && opensQuestion(word, group))) {
      if (!allowsThat(words, group, i)) return null
      const clause = { start: i + 1, end: words.length }
      if (!groups.some((g) => g.finite && g.start > i)) return null
      return trim(words, groups, clause)
    }
    if (opensClause(word)) return null
    if (COORDINATORS.has(word.lower) && i === group.end) return null
    // Another verb takes what follows: "told reporters, adding that"; not "reported, citing officials, that".
    const other = groups.find((g) => g.form !== 'participle' && g.start === i)
    if (other && !/^(?:cite|quote)$/.test(other.lemma) && words[i - 1]?.lower !== 'without') return null
  }
  return null
}

/** "explained how", "questioned whether". */
function opensQuestion(word: Word, group: VerbGroup): boolean {
  if (word.lower === 'how' || word.lower === 'why') return true
  const leavesOpen = stanceOf(group.lemma) === 'disputed' || group.lemma === 'ask' || group.lemma === 'wonder'
  return word.lower === 'whether' && leavesOpen
}

/** "said that", "told reporters that", "rejected claims that"; not "saw the man that". */
function allowsThat(words: readonly Word[], group: VerbGroup, at: number): boolean {
  if (at === group.end) return words[at + 1]?.pos !== 'PUNCT' || words[at + 1]?.lower === ','
  const noun = words[at - 1]
  if (noun && CLAIM_NOUNS.has(noun.lemma)) return true
  if (stanceOf(group.lemma) !== 'asserted') return false
  if (VERBS_WITH_HEARER.has(group.lemma)) return true
  // Between verb and "that" only circumstances: "said on Monday that", "added, however, that".
  const first = words[group.end]
  return first?.pos === 'ADP' || first?.pos === 'ADV' || first?.lower === ',' || first?.pos === 'PROPN'
}

/** The clause that follows its verb without "that". */
export function bareComplement(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): WordRange | null {
  if (NEED_THAT.has(group.lemma) && !VERBS_WITH_HEARER.has(group.lemma)) return null
  if (group.form !== 'finite' && words[group.start - 1]?.lower !== 'as') return null
  let start = group.end
  if (VERBS_WITH_HEARER.has(group.lemma)) {
    // "told reporters the road was open"
    while (words[start]?.pos === 'PROPN' || words[start]?.pos === 'NOUN') start++
    if (start === group.end) return null
  }
  const first = words[start]
  if (!first || !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(first.pos)) return null
  const next = groups.find((g) => g.finite && g.start > start)
  if (!next || next.start - start > MAX_BARE_SUBJECT) return null
  const between = words.slice(start, next.start)
  if (between.some(opensClause)) return null
  if (between.some((w) => /^[,;:—"]$/.test(w.lower))) return null
  // "announced a plan and resigned": the second verb is coordinated with the first.
  if (COORDINATORS.has(between.at(-1)?.lower ?? '')) return null
  return trim(words, groups, { start, end: words.length })
}

/** Ends the clause before what is no longer said: another report joined to it, or a comment of the source. */
function trim(words: readonly Word[], groups: readonly VerbGroup[], clause: WordRange): WordRange {
  let end = clause.end
  for (const group of groups) {
    if (group.start <= clause.start + 1 || group.start >= end) continue
    const mark = words[group.start - 1]?.text === '"' ? words[group.start - 2] : words[group.start - 1]
    const comma = mark?.lower === ','
    if (group.form === 'ing' && comma && (COMMENTING.has(group.lemma) || REPORT_VERBS.has(group.lemma)))
      end = group.start - 1
    if (group.finite && REPORT_VERBS.has(group.lemma)) {
      const joint = joinedBefore(words, group)
      if (joint !== null && joint > clause.start) end = Math.min(end, joint)
    }
  }
  while (end > clause.start && /^[.,;!?"]$/.test(words[end - 1]?.text ?? '')) end--
  return { start: clause.start, end }
}

/** Where "…, but residents say" or "… and added" leaves the clause before it; `null` where it does not. */
function joinedBefore(words: readonly Word[], group: VerbGroup): number | null {
  let at = group.start - 1
  while (words[at]?.pos === 'ADV') at--
  if (COORDINATORS.has(words[at]?.lower ?? '')) return words[at - 1]?.lower === ',' ? at - 1 : at
  for (let i = at; i > Math.max(0, at - 8); i--) {
    const lower = words[i]?.lower ?? ''
    if ((COORDINATORS.has(lower) || lower === 'while') && words[i - 1]?.lower === ',') return i - 1
    if (/^[,;:"]$/.test(lower) || words[i]?.pos === 'VERB' || words[i]?.pos === 'AUX') return null
  }
  return null
}
