import { judgeTexts, type PairJudgement } from '../../src/core'
import { areaUnderCurve, averagePrecision, quality } from './metrics'
import { type PairRow, readPairs } from './read-rows'
import type { TableRow } from './table'

interface Judged {
  readonly row: PairRow
  readonly judgement: PairJudgement
}

const memo = new Map<string, readonly Judged[]>()

export function judgedSet(set: string): readonly Judged[] {
  let judged = memo.get(set)
  if (!judged) {
    judged = readPairs(set).map((row) => ({ row, judgement: judgeTexts(row.a, row.b) }))
    memo.set(set, judged)
  }
  return judged
}

/** Precision, recall and F1 of one label against the engine's "contradiction". */
export function contradictionRow(set: string, label = 'contradiction', goal: number | null = null): TableRow {
  const judged = judgedSet(set)
  const found = judged.filter(isContradiction)
  const right = found.filter(({ row }) => row.label === label)
  const wanted = judged.filter(({ row }) => row.label === label)
  const { precision, recall, f1 } = quality(found.length, right.length, wanted.length)
  const ranked = judged.map(({ row, judgement }) => ({
    score: judgement.score,
    positive: row.label === label,
  }))
  return {
    name: `${set}: ${label} F1`,
    value: f1,
    goal,
    detail: `P ${two(precision)} R ${two(recall)} AP ${two(averagePrecision(ranked))} rows ${judged.length}`,
  }
}

/** Right answers where everything that is no contradiction counts as the other label. */
export function accuracyRow(set: string, goal: number): TableRow {
  const judged = judgedSet(set)
  const right = judged.filter((item) => isContradiction(item) === (item.row.label === 'contradiction'))
  return {
    name: `${set}: accuracy`,
    value: right.length / Math.max(1, judged.length),
    goal,
    detail: `rows ${judged.length}`,
  }
}

/** Three-way accuracy: contradiction, agreement for entailment, the rest neutral. */
export function threeWayRow(set: string): TableRow {
  const judged = judgedSet(set)
  const right = judged.filter(({ row, judgement }) => row.label === threeWay(judgement))
  return {
    name: `${set}: 3-way accuracy`,
    value: right.length / Math.max(1, judged.length),
    goal: null,
    detail: '',
  }
}

/** Ordering by likeness: one label's rows above the others'. */
export function likenessRow(
  name: string,
  sets: readonly string[],
  label: string,
  goal: number | null,
): TableRow {
  const judged = sets.flatMap((set) => judgedSet(set))
  const scores = (positive: boolean): readonly number[] =>
    judged
      .filter(({ row }) => (row.label === label) === positive)
      .map(({ judgement }) => judgement.similarity)
  return {
    name: `${name}: AUC`,
    value: areaUnderCurve(scores(true), scores(false)),
    goal,
    detail: `rows ${judged.length}`,
  }
}

/** Share of rows with `label` called a contradiction. */
export function falseAlarmRow(set: string, label: string, limit: number): TableRow {
  const rows = judgedSet(set).filter(({ row }) => row.label === label)
  const found = rows.filter(isContradiction)
  return {
    name: `${set}: false contradictions on ${label}`,
    value: found.length / Math.max(1, rows.length),
    goal: limit,
    lowerIsBetter: true,
    detail: `${found.length} of ${rows.length}`,
  }
}

function isContradiction({ judgement }: Judged): boolean {
  return judgement.relation === 'contradiction'
}

function threeWay(judgement: PairJudgement): string {
  if (judgement.relation === 'contradiction') return 'contradiction'
  return judgement.relation === 'agreement' ? 'entailment' : 'neutral'
}

function two(value: number): string {
  return value.toFixed(2).replace(/^0/, '')
}
