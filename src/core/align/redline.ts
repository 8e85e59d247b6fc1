import type { DiffRun } from '../model/comparison'
import type { Span } from '../model/span'
import { diffTokens } from './diff-tokens'
import { wordDiff } from './word-diff'

/** Words of a redline that stand in both texts or in one of them only. */
export interface RedlinePiece {
  readonly kind: 'same' | 'only-a' | 'only-b'
  readonly text: string
  /** Where it begins: in the first text for words that only that has, else in the second. */
  readonly from: number
  /** Number of the change that it is part of, from 0; null for what is the same. */
  readonly change: number | null
}

/** A paragraph of a redline. */
export type RedlineRow = readonly RedlinePiece[]

/** One place where two texts differ: what the first has and what the second has instead. */
export interface RedlineChange {
  readonly onlyA: string
  readonly onlyB: string
}

/** Two texts as one: the second one's words, with what the first has otherwise in their places. */
export interface Redline {
  readonly rows: readonly RedlineRow[]
  readonly changes: readonly RedlineChange[]
  /** Share of the words of both texts that stand in both, in the same order. */
  readonly share: number
}

/** A source as a redline takes it: what is cut of it is no part of what is compared. */
export interface RedlineText {
  readonly text: string
  readonly cuts: readonly Span[]
}

/**
 * Words taken out and put in before two texts count as having too little in common. The cost grows with the square:
 * two texts of 1,500 words with no word in common need all of these.
 */
const REDLINE_BUDGET = 3000

/** From this share on a redline reads well: less than every second word is struck or put in. */
const READABLE_FROM = 0.5

/** Up to so many words in common between two changes are taken into one change with them … */
const CHOPPY_UP_TO = 2
/** … where each has at least so many: "the" between two rewritten halves of a sentence is no island of sense. */
const CHOPPY_BETWEEN = 4

/** True for texts that are so near to each other that one redline of both can be read. */
export function isReadable({ share }: Redline): boolean {
  return share >= READABLE_FROM
}

/**
 * The second text with what the first has otherwise in place. Case, quotes, dashes and breaks of lines are no changes.
 *
 * "The old ferry sails." / "The ferry sails daily." -> "The ", only-a "old", " ferry sails ", only-b "daily", "."
 */
export function redline(first: RedlineText, second: RedlineText): Redline {
  const a = withoutCuts(first)
  const b = withoutCuts(second)
  const wholeA = { from: 0, to: a.length }
  const wholeB = { from: 0, to: b.length }
  const { runs, complete } = wordDiff(a, wholeA, b, wholeB, REDLINE_BUDGET)
  if (!complete) return { rows: [], changes: [], share: 0 }
  const count = (text: string, span: Span | null) => (span ? diffTokens(text, span).length : 0)
  const all = count(a, wholeA) + count(b, wholeB)
  const same = runs.reduce((sum, run) => sum + (run.kind === 'same' ? 2 * count(b, run.b) : 0), 0)
  const lengthOf = (run: DiffRun) => Math.max(count(a, run.a), count(b, run.b))
  const joined = joinChoppy(runs, lengthOf, (run) => hasBreak(a, run.a) || hasBreak(b, run.b)).filter(
    (run) => lengthOf(run) > 0,
  )
  return { ...laidOut(joined, a, b), share: all === 0 ? 0 : same / all }
}

/** The text with blanks in place of what is cut, so that places stay what they are. */
function withoutCuts({ text, cuts }: RedlineText): string {
  let kept = ''
  for (const { from, to } of [...cuts].sort((x, y) => x.from - y.from)) {
    if (to <= kept.length) continue
    kept += text.slice(kept.length, from)
    kept += text.slice(kept.length, to).replace(/[^\n]/g, ' ')
  }
  return kept + text.slice(kept.length)
}

function hasBreak(text: string, span: Span | null): boolean {
  return span !== null && text.slice(span.from, span.to).includes('\n')
}

function joinChoppy(
  runs: readonly DiffRun[],
  lengthOf: (run: DiffRun) => number,
  isBreak: (run: DiffRun) => boolean,
): readonly DiffRun[] {
  const joined: DiffRun[] = []
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]
    const before = joined.at(-1)
    const after = runs[i + 1]
    if (!run) continue
    const isIsland =
      run.kind === 'same' &&
      before &&
      after &&
      lengthOf(run) <= CHOPPY_UP_TO &&
      lengthOf(before) >= CHOPPY_BETWEEN &&
      lengthOf(after) >= CHOPPY_BETWEEN &&
      !isBreak(run)
    if (!isIsland) {
      joined.push(run)
      continue
    }
    const a = hull([before.a, run.a, after.a])
    const b = hull([before.b, run.b, after.b])
    joined[joined.length - 1] = { kind: 'changed', a, b }
    i++
  }
  return joined
}

function hull(spans: readonly (Span | null)[]): Span | null {
  const present = spans.filter((span) => span !== null)
  if (present.length === 0) return null
  return {
    from: Math.min(...present.map(({ from }) => from)),
    to: Math.max(...present.map(({ to }) => to)),
  }
}

function laidOut(runs: readonly DiffRun[], a: string, b: string): Pick<Redline, 'rows' | 'changes'> {
  const rows: RedlinePiece[][] = [[]]
  const changes: RedlineChange[] = []
  // Lines of a text become paragraphs.
  const put = (kind: RedlinePiece['kind'], text: string, from: number, change: number | null) => {
    for (const part of text.matchAll(/[^\n]+|\n+/g)) {
      if (part[0].startsWith('\n')) rows.push([])
      else rows.at(-1)?.push({ kind, text: part[0], from: from + part.index, change })
    }
  }
  for (const run of runs) {
    const ofA = run.a ? a.slice(run.a.from, run.a.to) : ''
    const ofB = run.b ? b.slice(run.b.from, run.b.to) : ''
    if (run.kind === 'same') {
      // Where only the first text goes on, the white space around is only in the first.
      put('same', missing(leading(ofA), leading(ofB)), run.b?.from ?? 0, null)
      put('same', ofB, run.b?.from ?? 0, null)
      put('same', missing(trailing(ofA), trailing(ofB)), run.b?.to ?? 0, null)
      continue
    }
    put('only-a', ofA, run.a?.from ?? 0, changes.length)
    put('only-b', ofB, run.b?.from ?? 0, changes.length)
    changes.push({ onlyA: onOneLine(ofA), onlyB: onOneLine(ofB) })
  }
  return { rows: rows.filter((row) => row.some(({ text }) => text.trim() !== '')), changes }
}

/** What `theirs` lacks of `mine`: a break of lines, or a blank. */
function missing(mine: string, theirs: string): string {
  if (mine.includes('\n')) return theirs.includes('\n') ? '' : '\n'
  return mine !== '' && theirs === '' ? ' ' : ''
}

function leading(text: string): string {
  return /^\s*/.exec(text)?.[0] ?? ''
}

function trailing(text: string): string {
  return text.slice(text.trimEnd().length)
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
