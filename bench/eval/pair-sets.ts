import { isFound, type Judged, judgedSet } from './judged-set'
import { areaUnderCurve, averagePrecision, quality } from './metrics'
import { share } from './table'
import type { Measured } from './views'

/** Precision, recall and F1 of one label against the view's "contradiction". */
export function contradictionF1(set: string, label = 'contradiction'): Measured {
  return (view) => {
    const judged = judgedSet(set, view)
    const found = judged.filter(isFound)
    const right = found.filter(({ row }) => row.label === label)
    const wanted = judged.filter(({ row }) => row.label === label)
    const { precision, recall, f1 } = quality(found.length, right.length, wanted.length)
    const ordered = share(precisionInOrder(judged, label))
    return {
      value: f1,
      detail: `P ${share(precision)} R ${share(recall)} AP ${ordered} rows ${judged.length}`,
    }
  }
}

/** Average precision of one label when the rows are put in the order of the view's score. */
export function averagePrecisionOf(set: string, label: string): Measured {
  return (view) => {
    const judged = judgedSet(set, view)
    return { value: precisionInOrder(judged, label), detail: `rows ${judged.length}` }
  }
}

function precisionInOrder(judged: readonly Judged[], label: string): number {
  return averagePrecision(
    judged.map(({ row, judgement }) => ({ score: judgement.score, positive: row.label === label })),
  )
}

/** Recall of a set that holds conflicts only; precision with the rows of `negatives` that do not conflict. */
export function recallOf(set: string, negatives: string, negativeLabel: string): Measured {
  return (view) => {
    const wanted = judgedSet(set, view)
    const right = wanted.filter(isFound)
    const others = judgedSet(negatives, view).filter(({ row }) => row.label === negativeLabel)
    const wrong = others.filter(isFound)
    const { precision, recall } = quality(right.length + wrong.length, right.length, wanted.length)
    const among = `P ${share(precision)} with ${others.length} rows of ${negatives}`
    return { value: recall, detail: `${right.length} of ${wanted.length}; ${among}` }
  }
}

/** Right answers where everything that is no contradiction counts as the other label. */
export function accuracyOf(set: string): Measured {
  return (view) => {
    const judged = judgedSet(set, view)
    const right = judged.filter((item) => isFound(item) === (item.row.label === 'contradiction'))
    return { value: right.length / Math.max(1, judged.length), detail: `rows ${judged.length}` }
  }
}

/** Three-way accuracy: contradiction, entailment where `b` follows from `a`, the rest neutral. */
export function threeWayAccuracy(set: string): Measured {
  return (view) => {
    const judged = judgedSet(set, view)
    const right = judged.filter((item) => item.row.label === threeWay(item))
    return { value: right.length / Math.max(1, judged.length), detail: `rows ${judged.length}` }
  }
}

/** Ordering by likeness: the rows of `set` with `label` above the rows with another label of all sets named. */
export function likenessCurve({ positives, negatives, label }: LikenessSets): Measured {
  return (view) => {
    const likenesses = (sets: readonly string[], positive: boolean): readonly number[] =>
      sets
        .flatMap((set) => judgedSet(set, view))
        .filter(({ row }) => (row.label === label) === positive)
        .map(({ judgement }) => judgement.similarity)
    const above = likenesses(positives, true)
    const below = likenesses(negatives, false)
    return { value: areaUnderCurve(above, below), detail: `${above.length} above ${below.length}` }
  }
}

/** Sets that give the rows with the label, and sets that give those without. */
interface LikenessSets {
  readonly positives: readonly string[]
  readonly negatives: readonly string[]
  readonly label: string
}

/** Share of rows that are called a contradiction: of those with `label`, where one is named. */
export function falseAlarms(set: string, label?: string): Measured {
  return (view) => {
    const rows = judgedSet(set, view).filter(({ row }) => label === undefined || row.label === label)
    const found = rows.filter(isFound)
    return { value: found.length / Math.max(1, rows.length), detail: `${found.length} of ${rows.length}` }
  }
}

function threeWay(item: Judged): string {
  if (isFound(item)) return 'contradiction'
  return item.follows ? 'entailment' : 'neutral'
}
