import type { Word } from '../text/tokens'
import type { Clause } from './clause'
import { findReports, type Report } from './find-reports'
import { type QuoteRanges, quoteRanges } from './quote-ranges'
import { splitClauses } from './split-clauses'
import { type VerbGroup, verbGroups, type WordRange } from './verb-groups'

export interface AttributedClause {
  readonly clause: Clause
  /** The innermost report that holds the clause; `null`: the article says it itself. */
  readonly report: Report | null
  /** The reports around that one, outermost first: each passes on what the next one says. */
  readonly around: readonly Report[]
}

export interface SentenceReading {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  readonly clauses: readonly AttributedClause[]
  readonly quotes: QuoteRanges
}

/** A longest sentence has some forty; beyond it a text repeats itself, and what follows stays with the last statement. */
const MAX_GROUPS = 48
/** Words that no statement can do without having at least one of. */
const MATTER = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM'])

/** Reads a sentence: who says what in it, and which statements it makes. */
export function readSentence(words: readonly Word[], openQuote: boolean): SentenceReading {
  const groups = verbGroups(words).slice(0, MAX_GROUPS)
  const quotes = quoteRanges(words, openQuote)
  const reports = findReports(words, groups, quotes)
  const owner = words.map((_, i) => reports.findLastIndex((r) => i >= r.range.start && i < r.range.end))
  const consumed = new Set(reports.flatMap((r) => r.group ?? []))
  const frames = reports.flatMap((r) => r.asides)
  const stating = groups.filter((g) => !frames.some((f) => g.start >= f.start && g.end <= f.end))
  const clauses: AttributedClause[] = []
  for (const piece of pieces(owner)) {
    const report = reports[owner[piece.start] ?? -1] ?? null
    const around = reports.filter(
      (r) => r !== report && piece.start >= r.range.start && piece.start < r.range.end,
    )
    for (const clause of splitClauses(words, stating, piece)) {
      const stated = clause.words.filter((i) => !frames.some((f) => i >= f.start && i < f.end))
      if (introducesReport(groups, consumed, stated)) continue
      if (!stated.some((i) => MATTER.has(words[i]?.pos ?? ''))) continue
      if (!clause.group && !report?.nominal && isFragment(stating, stated, reports.length > 0)) continue
      clauses.push({ clause: { ...clause, words: stated }, report, around })
    }
  }
  clauses.sort(
    (a, b) =>
      (a.clause.words[0] ?? 0) - (b.clause.words[0] ?? 0) ||
      (a.clause.words.at(-1) ?? 0) - (b.clause.words.at(-1) ?? 0),
  )
  if (clauses.length > 0) return { words, groups, clauses, quotes }
  const whole: Clause = {
    words: words.map((_, i) => i),
    group: groups.find((g) => g.finite) ?? null,
    subject: [],
  }
  return {
    words,
    groups,
    clauses: words.length > 0 ? [{ clause: whole, report: null, around: [] }] : [],
    quotes,
  }
}

/** Stretches of adjacent words that one report (or none) holds. */
function pieces(owner: readonly number[]): readonly WordRange[] {
  const found: WordRange[] = []
  let start = 0
  for (let i = 1; i <= owner.length; i++) {
    if (i < owner.length && owner[i] === owner[start]) continue
    found.push({ start, end: i })
    start = i
  }
  return found
}

/** What is left of "the mayor said on Monday that" and "…, noting that" once the clause is taken out. */
function introducesReport(
  groups: readonly VerbGroup[],
  consumed: ReadonlySet<VerbGroup>,
  clause: readonly number[],
): boolean {
  const own = new Set(clause)
  return groups.some((g) => own.has(g.head) && consumed.has(g))
}

/** A rest without predicate beside a report ("In a statement on Monday") says nothing alone. */
function isFragment(groups: readonly VerbGroup[], clause: readonly number[], beside: boolean): boolean {
  return beside && !groups.some((g) => g.form !== 'participle' && clause.includes(g.head))
}
