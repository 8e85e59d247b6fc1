import { type JudgePair, type JudgeScore, judgeTexts, type PairJudgement } from '../../src/core'
import { textsView } from './asked-views'
import { type PairRow, readPairs } from './read-rows'
import type { View } from './views'

/** A labelled row and what one view says of it. */
export interface Judged {
  readonly row: PairRow
  readonly judgement: PairJudgement
  /** `b` follows from `a`. */
  readonly follows: boolean
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
/** More sure than not: the judge's own call, without a fit. */
const SURE = 0.5

const memo = new Map<string, readonly Judged[]>()
/** Sets that were judged in this run, each once. */
const sets = new Set<string>()

/** Every row of a set with what a view says; judged once however many figures need it. */
export function judgedSet(set: string, view: View): readonly Judged[] {
  return remembered(set, view, () => readPairs(set).map((row) => judgedRow(row, view)))
}

/** Judges a set by another way of reading its rows, once. */
export function remembered(set: string, view: View, judge: () => readonly Judged[]): readonly Judged[] {
  const key = `${view} ${set}`
  const judged = memo.get(key) ?? judge()
  memo.set(key, judged)
  sets.add(set)
  return judged
}

/** Puts another way of judging in the place of what was judged. */
export function replaceJudged(set: string, view: View, judged: readonly Judged[]): void {
  memo.set(`${view} ${set}`, judged)
}

/** What was judged in this run by one view, by set. */
export function judgedSets(view: View): ReadonlyMap<string, readonly Judged[]> {
  return new Map(
    [...sets].flatMap((set) => (memo.has(`${view} ${set}`) ? [[set, memo.get(`${view} ${set}`) ?? []]] : [])),
  )
}

/** One row as a view judges it. */
export function judgedRow(row: PairRow, view: View): Judged {
  if (view === 'rules') {
    const judgement = judgeTexts(row.a, row.b)
    return { row, judgement, follows: judgement.relation === 'agreement' }
  }
  if (view === 'heldOut') throw new Error('Only the fit can judge rows that it left out.')
  const texts = textsView(row)
  const follows = texts.score.entailment >= SURE
  if (view === 'judge') return { row, judgement: judgeAlone(texts.score, texts.cosine), follows }
  return { row, judgement: judgeTexts(row.a, row.b, texts), follows }
}

/** What the judge would say without rules: its own probabilities, likeness by the sentence encoder. */
function judgeAlone(score: JudgeScore, cosine: number): PairJudgement {
  const conflict = score.contradiction >= SURE
  const same = Math.min(score.entailment, score.reverseEntailment) >= SURE
  return {
    relation: conflict ? 'contradiction' : same ? 'agreement' : 'neutral',
    score: score.contradiction,
    similarity: cosine,
    rule: conflict || same ? 'judge' : null,
    guards: [],
    evidence: { a: [], b: [], note: '' },
    features: null,
  }
}

/** The pairs that the judge must be asked about before a set of pairs can be judged. */
export function pairsOf(set: string): readonly JudgePair[] {
  return readPairs(set).map(({ a, b }) => ({ a, b }))
}

export function isFound({ judgement }: Judged): boolean {
  return judgement.relation === 'contradiction'
}

/** True or false as the label says; `null` where the set's labels do not say. */
export function isConflict(set: string, { row }: Pick<Judged, 'row'>): boolean | null {
  const label = CONFLICT_LABELS.get(set)
  if (label === undefined || UNDECIDED_LABELS.has(row.label)) return null
  return row.label === label
}
