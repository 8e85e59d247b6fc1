/** One example: its signs in the order of the coefficients, what it is, and how much it counts. */
export interface Example {
  readonly signs: readonly number[]
  readonly positive: boolean
  readonly weight: number
}

/** What a coefficient may be: `up` never negative, `down` never positive. */
export type Direction = 'up' | 'down' | 'free'

const MAX_ROUNDS = 200
/** A round that moves no coefficient by more than this was the last. */
const SETTLED = 1e-4

/**
 * Coefficients of a logistic model by coordinate descent: one after the other goes where its own curve is lowest, and
 * no further than its direction allows. `l2` keeps each but the first (the base) small. Deterministic.
 */
export function fitLogistic(
  examples: readonly Example[],
  directions: readonly Direction[],
  l2: number,
): readonly number[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const used = examples.filter(({ weight }) => weight > 0)
  const sums = new Float64Array(used.length)
  const coefficients = directions.map(() => 0)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = 0
    for (const [at, direction] of directions.entries()) {
      const old = coefficients[at] ?? 0
      const next = bounded(old - newtonStep(used, sums, at, old, at === 0 ? 0 : l2, total), direction)
      if (next === old) continue
      for (const [index, { signs }] of used.entries())
        sums[index] = (sums[index] ?? 0) + (next - old) * (signs[at] ?? 0)
      coefficients[at] = next
      moved = Math.max(moved, Math.abs(next - old))
    }
    if (moved < SETTLED) break
  }
  return coefficients
}

/** First over second derivative of the mean loss, at one coefficient. */
function newtonStep(
  examples: readonly Example[],
  sums: Float64Array,
  at: number,
  coefficient: number,
  l2: number,
  total: number,
): number {
  let slope = 0
  let bend = 0
  for (const [index, { signs, positive, weight }] of examples.entries()) {
    const sign = signs[at] ?? 0
    if (sign === 0) continue
    const share = 1 / (1 + Math.exp(-(sums[index] ?? 0)))
    slope += weight * sign * (share - (positive ? 1 : 0))
    bend += weight * sign * sign * share * (1 - share)
  }
  return (slope / total + l2 * coefficient) / (bend / total + l2 + Number.EPSILON)
}

function bounded(value: number, direction: Direction): number {
  if (direction === 'up') return Math.max(0, value)
  return direction === 'down' ? Math.min(0, value) : value
}
