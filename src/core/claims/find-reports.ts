import type { Stance } from '../model/claim'
import type { Word } from '../text/tokens'
import { COORDINATORS, opensClause } from './clause-words'
import { bareComplement, thatComplement } from './complements'
import { accordingTo, asReportedBy } from './named-sources'
import { nounPhraseFrom, subjectBefore } from './noun-phrases'
import type { QuoteRanges } from './quote-ranges'
import { rejectedClaims } from './rejected-claims'
import { CLAIM_NOUNS, DISTANCING, REPORT_VERBS, SAY_VERBS, stanceOf } from './report-verbs'
import { citedBehind, passedOn, quotedAsSaying } from './speaker-chain'
import { namesSpeaker } from './speaker-phrase'
import type { VerbGroup, WordRange } from './verb-groups'

/** What somebody is reported to say: the clause, who says it, and by which verb group (`null` after "according to"). */
export interface Report {
  readonly range: WordRange
  readonly speaker: WordRange | null
  readonly quoted: boolean
  readonly stance: Stance
  readonly group: VerbGroup | null
  readonly cue: WordRange
  /** Who passed it on to the source, outermost first. */
  readonly via: readonly WordRange[]
  /** Words that only name who says it, inside or beside what is said: ", Ortega said,", "according to Ortega". */
  readonly asides: readonly WordRange[]
  /** What is reported is no clause: "reports of a leak". */
  readonly nominal?: boolean
}

const NEGATORS = new Set(['not', "n't", 'never', 'no', 'nobody', 'none', 'neither', 'nor'])
const LEAST_QUOTED_WORDS = 3

/** All reports of a sentence, outer ones before the ones inside them. */
export function findReports(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  quotes: QuoteRanges,
): readonly Report[] {
  const reports: Report[] = []
  const clauseQuotes = quotes.ranges.filter(
    (q) =>
      q.end - q.start >= LEAST_QUOTED_WORDS &&
      groups.some((g) => g.finite && g.start >= q.start && g.end <= q.end),
  )
  const inQuote = (i: number): boolean => clauseQuotes.some((q) => i >= q.start && i < q.end)
  let mainSpeaker: WordRange | null = null
  for (const group of groups) {
    const chain = quotedAsSaying(words, groups, group)
    const speaker: WordRange | null = chain ? chain.speaker : speakerOf(words, groups, group, mainSpeaker)
    if (group.finite && !inQuote(group.head) && (mainSpeaker === null || REPORT_VERBS.has(group.lemma)))
      mainSpeaker = speaker
    if (!reportsSomething(words, group) || !(group.finite || group.form === 'ing')) continue
    const stance = keepsDistance(words, group) ? 'disputed' : stanceOf(group.lemma)
    const base = { speaker, stance, group, cue: group, via: chain?.via ?? [], asides: [] }
    const about = claimNounObject(words, group)
    if (about) reports.push({ ...base, range: about, quoted: false, nominal: true })
    if (about) continue
    const after = thatComplement(words, groups, group) ?? bareComplement(words, groups, group)
    if (after && !crossesQuote(inQuote(group.head), inQuote(after.start), after, clauseQuotes, group)) {
      const quoted = words[after.start]?.text === '"' || inQuote(after.start)
      reports.push({ ...base, range: after, quoted })
      const coordinated = secondThat(words, groups, after)
      if (coordinated) {
        reports[reports.length - 1] = {
          ...base,
          range: { start: after.start, end: coordinated.first },
          quoted,
        }
        reports.push({ ...base, range: coordinated.second, quoted })
      }
      continue
    }
    const hole = interruption(words, groups, group, speaker)
    if (hole) {
      const quoted = words.slice(hole.start, hole.end).some((w) => w.text === '"')
      reports.push({ ...base, range: { start: 0, end: words.length }, quoted, asides: [hole] })
      continue
    }
    const before = clauseBefore(words, groups, group)
    if (before && SAY_VERBS.has(group.lemma) && !inQuote(group.head)) {
      const quote = clauseQuotes.find((q) => q.end <= group.start && group.start - q.end <= 14)
      reports.push({
        ...base,
        speaker: before.speaker ?? speaker,
        range: quote ?? before.range,
        quoted: quote !== undefined,
      })
    }
    if (before && !inQuote(group.head)) mainSpeaker = before.speaker
    const aside = asSomeoneSaid(words, group, speaker)
    if (aside) reports.push({ ...base, range: aside, quoted: inQuote(aside.start) })
    if (inQuote(group.head)) continue
    const following = clauseQuotes.find((q) => q.start >= group.end && q.start - group.end <= 12)
    const taken =
      following && reports.some((r) => r.range.start <= following.start && r.range.end >= following.end)
    if (following && !taken && SAY_VERBS.has(group.lemma)) {
      reports.push({ ...base, speaker: before?.speaker ?? speaker, range: following, quoted: true })
    }
  }
  const rejected = rejections(words, groups, reports)
  // "said the claim that P is false": P ends where the rejection begins.
  const within = reports.map((report) => {
    const claim = rejected.find(({ range }) => range.start === report.range.start)
    return claim ? { ...report, range: claim.range } : report
  })
  return [...within, ...accordingTo(words, within), ...asReportedBy(words), ...rejected]
    .map((report) => withChain(words, groups, withoutMuteSpeaker(words, report)))
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
}

/** "The claim that P is false": P with its stance, from whoever says that, or from the source itself. */
function rejections(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  reports: readonly Report[],
): readonly Report[] {
  return rejectedClaims(words, groups).map(({ agent, ...rejected }) => {
    const around = reports.findLast(
      ({ range }) => range.start <= rejected.range.start && range.end >= rejected.group.end,
    )
    return { ...rejected, speaker: agent ?? around?.speaker ?? null, quoted: false, via: [], asides: [] }
  })
}

/** A remark, a tone or a day says nothing itself: then nobody is named. */
function withoutMuteSpeaker(words: readonly Word[], report: Report): Report {
  const { speaker } = report
  return speaker === null || namesSpeaker(words, speaker) ? report : { ...report, speaker: null }
}

/** The report with who passed it on: "officials quoted by the Lamp said", "the Lamp reported, citing officials". */
function withChain(words: readonly Word[], groups: readonly VerbGroup[], report: Report): Report {
  const { group, speaker } = report
  const cited = group && SAY_VERBS.has(group.lemma) ? citedBehind(words, groups, group) : null
  if (cited) {
    const via = speaker ? [...report.via, speaker] : report.via
    return { ...report, speaker: cited.speaker, via, asides: [...report.asides, cited.aside] }
  }
  if (!speaker) return report
  const chain = passedOn(words, speaker)
  return { ...report, speaker: chain.speaker, via: [...report.via, ...chain.via] }
}

/** "falsely claimed that", "claims, without evidence, that", "it is alleged that". */
function keepsDistance(words: readonly Word[], group: VerbGroup): boolean {
  if (words.slice(Math.max(0, group.start - 1), group.end).some((w) => DISTANCING.has(w.lower))) return true
  if (/^(?:allege|claim|rumour|rumor)$/.test(group.lemma) && words[group.start - 1]?.lower === 'it')
    return group.passive
  const after = words.slice(group.end, group.end + 7).map((w) => w.lower)
  const without = after.indexOf('without')
  const ends = after.findIndex((lower) => /^(?:that|[.;:])$/.test(lower))
  const evidence = after.findIndex((lower) =>
    /^(?:evidence|proof|basis|foundation|substantiation)$/.test(lower),
  )
  return without >= 0 && without <= 1 && evidence > without && (ends < 0 || evidence < ends)
}

/** "dismissed reports of a leak": the leak is what is denied. */
function claimNounObject(words: readonly Word[], group: VerbGroup): WordRange | null {
  if (stanceOf(group.lemma) === 'asserted' || !group.finite || group.passive) return null
  let at = group.end
  while (/^(?:DET|ADJ)$/.test(words[at]?.pos ?? '')) at++
  if (!CLAIM_NOUNS.has(words[at]?.lemma ?? '') || words[at + 1]?.lower !== 'of') return null
  let end = at + 2
  while (end < words.length && !/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(words[end]?.pos ?? '')) end++
  return words.slice(at + 2, end).some((w) => /^(?:NOUN|PROPN)$/.test(w.pos)) ? { start: at + 2, end } : null
}

/** "The strike, Ortega said, is over": a report that stands inside what it reports. */
function interruption(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  speaker: WordRange | null,
): WordRange | null {
  if (!speaker || !group.finite || !SAY_VERBS.has(group.lemma)) return null
  const isMark = (i: number): boolean => words[i]?.text === '"' || words[i]?.lower === ','
  if (!isMark(speaker.start - 1) || !isMark(group.end)) return null
  let end = group.end
  while (isMark(end)) end++
  let start = speaker.start
  while (isMark(start - 1)) start--
  const first = words[0]
  if (start === 0 || first?.lower === 'as' || COORDINATORS.has(first?.lower ?? '')) return null
  const stated = groups.some((g) => g.finite && g.end <= start)
  if (stated && !opensClause(first)) return null
  return groups.some((g) => g.finite && g.start >= end) ? { start, end } : null
}

function crossesQuote(
  headIn: boolean,
  startIn: boolean,
  after: WordRange,
  quotes: readonly WordRange[],
  group: VerbGroup,
): boolean {
  // A verb inside a quotation reports what is inside it too.
  if (!headIn) return false
  const quote = quotes.find((q) => group.head >= q.start && group.head < q.end)
  return !startIn || quote === undefined || after.end > quote.end + 1
}

function reportsSomething(words: readonly Word[], group: VerbGroup): boolean {
  if (!REPORT_VERBS.has(group.lemma)) return false
  if (words.slice(group.start, group.end).some((w) => NEGATORS.has(w.lower))) return false
  return !NEGATORS.has(words[group.start - 1]?.lower ?? '')
}

function speakerOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  mainSpeaker: WordRange | null,
): WordRange | null {
  if (!group.finite) return mainSpeaker
  const subject = subjectBefore(words, groups, group.start)
  if (subject === null) return mainSpeaker
  // "It was reported that": nobody is named.
  return words[subject.start]?.lower === 'it' ? null : subject
}

/** "… and that Q": the second clause of one report. */
function secondThat(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  range: WordRange,
): { readonly first: number; readonly second: WordRange } | null {
  for (let i = range.start + 2; i < range.end - 2; i++) {
    const joins = words[i]?.lower === 'and' || words[i]?.lower === 'but'
    if (!joins || words[i + 1]?.lower !== 'that') continue
    if (!groups.some((g) => g.finite && g.start >= i + 2 && g.end <= range.end)) continue
    const comma = words[i - 1]?.lower === ',' ? i - 1 : i
    return { first: comma, second: { start: i + 2, end: range.end } }
  }
  return null
}

/** "P, X said" and "P, said X": what was said stands before the verb. */
function clauseBefore(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): { readonly range: WordRange; readonly speaker: WordRange | null } | null {
  const marks = (i: number): boolean => words[i]?.text === '"' || words[i]?.lower === ','
  const isClause = (end: number): boolean => groups.some((g) => g.finite && g.end <= end)
  if (marks(group.start - 1)) {
    const speaker = nounPhraseFrom(words, group.end, words.length)
    const end = clauseEnd(words, group.start)
    return speaker && isClause(end) ? { range: { start: 0, end }, speaker } : null
  }
  const speaker = subjectBefore(words, groups, group.start)
  if (!speaker || !marks(speaker.start - 1)) return null
  // "Nothing was signed, neither side conceded and …": a list of statements, not a speaker.
  if (words.slice(speaker.start, speaker.end).some((w) => NEGATORS.has(w.lower))) return null
  if (words[group.end]?.pos === 'CCONJ') return null
  const end = clauseEnd(words, speaker.start)
  return isClause(end) ? { range: { start: 0, end }, speaker } : null
}

function clauseEnd(words: readonly Word[], end: number): number {
  let at = end
  while (at > 0 && (words[at - 1]?.text === '"' || words[at - 1]?.lower === ',')) at--
  return at
}

/** "As the mayor noted, P". */
function asSomeoneSaid(
  words: readonly Word[],
  group: VerbGroup,
  speaker: WordRange | null,
): WordRange | null {
  if (!speaker || !SAY_VERBS.has(group.lemma) || words[group.end]?.lower !== ',') return null
  if (words[speaker.start - 1]?.lower !== 'as') return null
  const before = words[speaker.start - 2]
  if (before !== undefined && before.text !== '"' && before.lower !== ',' && before.lower !== 'but')
    return null
  return group.end + 1 < words.length ? { start: group.end + 1, end: words.length } : null
}
