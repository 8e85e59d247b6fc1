/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Quality {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function quality(found: number, right: number, wanted: number): Quality {
  const precision = found > 0 ? right / found : 0
  const recall = wanted > 0 ? right / wanted : 0
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  }
}

/** Area under the ROC curve: the chance that a positive scores above a negative, ties counting half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return 0
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((x, y) => x.score - y.score)
  let rankSum = 0
  for (let start = 0; start < all.length; ) {
    let end = start
    while (end < all.length && all[end]?.score === all[start]?.score) end++
    const middle = (start + end + 1) / 2
    for (let at = start; at < end; at++) if (all[at]?.positive) rankSum += middle
    start = end
  }
  const n = positives.length
  return (rankSum - (n * (n + 1)) / 2) / (n * negatives.length)
}

/** Mean of the precision at each positive, in order of score; rows with the same score count together. */
export function averagePrecision(
  rows: readonly { readonly score: number; readonly positive: boolean }[],
): number {
  const ordered = [...rows].sort((x, y) => y.score - x.score)
  let hits = 0
  let total = 0
  for (let start = 0; start < ordered.length; ) {
    let end = start
    let here = 0
    for (; end < ordered.length && ordered[end]?.score === ordered[start]?.score; end++)
      if (ordered[end]?.positive) here++
    hits += here
    total += (here * hits) / end
    start = end
  }
  return hits > 0 ? total / hits : 0
}
