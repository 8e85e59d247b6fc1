import { isFound, type Judged, judgedSet } from './judged-set'
import { areaUnderCurve, averagePrecision, quality } from './metrics'
import { share, type TableRow } from './table'

/** Precision, recall and F1 of one label against the engine's "contradiction". */
export function contradictionRow(set: string, label = 'contradiction', goal: number | null = null): TableRow {
  const judged = judgedSet(set)
  const found = judged.filter(isFound)
  const right = found.filter(({ row }) => row.label === label)
  const wanted = judged.filter(({ row }) => row.label === label)
  const { precision, recall, f1 } = quality(found.length, right.length, wanted.length)
  return {
    name: `${set}: ${label} F1`,
    value: f1,
    goal,
    detail: `P ${share(precision)} R ${share(recall)} AP ${share(precisionInOrder(judged, label))} rows ${judged.length}`,
  }
}

/** Average precision of one label when the rows are put in the order of the engine's score. */
export function averagePrecisionRow(set: string, label: string): TableRow {
  const judged = judgedSet(set)
  return {
    name: `${set}: ${label} average precision`,
    value: precisionInOrder(judged, label),
    goal: null,
    detail: `rows ${judged.length}`,
  }
}

function precisionInOrder(judged: readonly Judged[], label: string): number {
  return averagePrecision(
    judged.map(({ row, judgement }) => ({ score: judgement.score, positive: row.label === label })),
  )
}

/** Recall of a set that holds conflicts only; precision with the rows of `negatives` that do not conflict. */
export function recallRow(set: string, negatives: string, negativeLabel: string): TableRow {
  const wanted = judgedSet(set)
  const right = wanted.filter(isFound)
  const others = judgedSet(negatives).filter(({ row }) => row.label === negativeLabel)
  const wrong = others.filter(isFound)
  const { precision, recall } = quality(right.length + wrong.length, right.length, wanted.length)
  return {
    name: `${set}: contradiction recall`,
    value: recall,
    goal: null,
    detail: `${right.length} of ${wanted.length}; P ${share(precision)} with ${others.length} rows of ${negatives}`,
  }
}

/** Right answers where everything that is no contradiction counts as the other label. */
export function accuracyRow(set: string): TableRow {
  const judged = judgedSet(set)
  const right = judged.filter((item) => isFound(item) === (item.row.label === 'contradiction'))
  return {
    name: `${set}: accuracy`,
    value: right.length / Math.max(1, judged.length),
    goal: null,
    detail: `rows ${judged.length}`,
  }
}

/** Three-way accuracy: contradiction, agreement for entailment, the rest neutral. */
export function threeWayRow(set: string): TableRow {
  const judged = judgedSet(set)
  const right = judged.filter((item) => item.row.label === threeWay(item))
  return {
    name: `${set}: 3-way accuracy`,
    value: right.length / Math.max(1, judged.length),
    goal: null,
    detail: `rows ${judged.length}`,
  }
}

/** Ordering by likeness: the rows of `set` with `label` above the rows with another label of all sets named. */
export function likenessRow(
  name: string,
  { positives, negatives, label }: LikenessSets,
  goal: number | null,
): TableRow {
  const likenesses = (sets: readonly string[], positive: boolean): readonly number[] =>
    sets
      .flatMap((set) => judgedSet(set))
      .filter(({ row }) => (row.label === label) === positive)
      .map(({ judgement }) => judgement.similarity)
  const above = likenesses(positives, true)
  const below = likenesses(negatives, false)
  return {
    name: `${name}: AUC`,
    value: areaUnderCurve(above, below),
    goal,
    detail: `${above.length} above ${below.length}`,
  }
}

/** Sets that give the rows with the label, and sets that give those without. */
interface LikenessSets {
  readonly positives: readonly string[]
  readonly negatives: readonly string[]
  readonly label: string
}

/** Share of rows with `label` called a contradiction. */
export function falseAlarmRow(set: string, label: string, limit: number): TableRow {
  const rows = judgedSet(set).filter(({ row }) => row.label === label)
  const found = rows.filter(isFound)
  return {
    name: `${set}: false contradictions on ${label}`,
    value: found.length / Math.max(1, rows.length),
    goal: limit,
    lowerIsBetter: true,
    detail: `${found.length} of ${rows.length}`,
  }
}

function threeWay({ judgement }: Judged): string {
  if (judgement.relation === 'contradiction') return 'contradiction'
  return judgement.relation === 'agreement' ? 'entailment' : 'neutral'
}
