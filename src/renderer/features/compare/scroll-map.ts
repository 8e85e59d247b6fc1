/** A pair of heights that belong together: pixels from the top of each column's content. */
export interface HeightPair {
  readonly a: number
  readonly b: number
}

/**
 * The longest run of pairs that rises on both sides: passages that moved would make the other
 * column jump back and forth. Patience sorting, O(n log n).
 */
export function risingPairs(pairs: readonly HeightPair[]): readonly HeightPair[] {
  const sorted = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b)
  const tails: number[] = []
  const before = sorted.map(() => -1)
  sorted.forEach((pair, i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] ?? 0]?.b ?? 0) < pair.b) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = i
  })
  const run: HeightPair[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = sorted[i]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

/** Where the other column stands when this one is at `height`: linear between the pairs of a rising run and the two ends. */
export function mapHeight(height: number, run: readonly HeightPair[], endA: number, endB: number): number {
  let low = 0
  let high = run.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((run[middle]?.a ?? 0) < height) low = middle + 1
    else high = middle
  }
  const left = run[low - 1] ?? { a: 0, b: 0 }
  const right = run[low] ?? { a: endA, b: endB }
  if (height > right.a) return right.b
  const share = right.a === left.a ? 0 : (height - left.a) / (right.a - left.a)
  return left.b + share * (right.b - left.b)
}
