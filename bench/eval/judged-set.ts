import { judgeTexts, type PairJudgement } from '../../src/core'
import { type PairRow, readPairs } from './read-rows'

/** A labelled row and what the engine says of it. */
export interface Judged {
  readonly row: PairRow
  readonly judgement: PairJudgement
}

/**
 * The label that stands for "these two conflict"; `null` where no label does. A set that is not here says nothing
 * of conflicts at all.
 */
const CONFLICT_LABELS: ReadonlyMap<string, string | null> = new Map([
  ['rte3', 'contradiction'],
  ['negnli_mnli', 'contradiction'],
  ['negnli_snli', 'contradiction'],
  ['nan_nli', 'contradiction'],
  ['sick', 'contradiction'],
  ['fever_symmetric', 'contradiction'],
  ['claimdiff', 'weaken'],
  ['targeted_guard', 'contradiction'],
  ['breaking_nli', 'contradiction'],
  ['conjnli', 'contradiction'],
  ['glue_diagnostic', 'contradiction'],
  ['cannot', 'contradiction'],
  ['emergent', 'against'],
  ['wikicontradict', 'contradiction'],
  ['summedits_news', 'inconsistent'],
  ['mrpc', null],
  ['golden_pairs', 'contradiction'],
])

/** Labels of which nobody said whether the two conflict: a pair that is no paraphrase may well do. */
const UNDECIDED_LABELS = new Set(['not_paraphrase'])

const memo = new Map<string, readonly Judged[]>()

/** Every row of a set with the engine's judgement; judged once however many figures need it. */
export function judgedSet(set: string): readonly Judged[] {
  return remembered(set, () => readPairs(set).map((row) => ({ row, judgement: judgeTexts(row.a, row.b) })))
}

/** Judges a set by another way of reading its rows, once. */
export function remembered(set: string, judge: () => readonly Judged[]): readonly Judged[] {
  const judged = memo.get(set) ?? judge()
  memo.set(set, judged)
  return judged
}

/** What was judged in this run, by set. */
export function judgedSets(): ReadonlyMap<string, readonly Judged[]> {
  return memo
}

export function isFound({ judgement }: Judged): boolean {
  return judgement.relation === 'contradiction'
}

/** True or false as the label says; `null` where the set's labels do not say. */
export function isConflict(set: string, { row }: Judged): boolean | null {
  const label = CONFLICT_LABELS.get(set)
  if (label === undefined || UNDECIDED_LABELS.has(row.label)) return null
  return row.label === label
}
