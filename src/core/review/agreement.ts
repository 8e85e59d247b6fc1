/** How far two reviewers agree beyond what chance alone would give. */
export interface Agreement {
  /** How many things both judged. */
  readonly count: number
  /** `table[i][j]`: how often the first chose category `i` and the second `j`. */
  readonly table: readonly (readonly number[])[]
  /** Share of things on which they chose the same; null where both judged nothing. */
  readonly observed: number | null
  /** The share that chance would give, each keeping to how often they chose what. */
  readonly expected: number | null
  /** Cohen's kappa; null where chance alone explains everything (both always chose one and the same category). */
  readonly kappa: number | null
  /** 95 % confidence interval of kappa for large samples; null with it. */
  readonly interval: readonly [number, number] | null
}

/** Quantile of the normal distribution for 95 %, both sides. */
const Z_95 = 1.959964

/**
 * Cohen's kappa (Cohen 1960) of pairs of category numbers, with the standard error of Fleiss, Cohen and Everitt (1969).
 * Pairs with a number outside the categories are left out.
 */
export function agreementOf(pairs: Iterable<readonly [number, number]>, categories: number): Agreement {
  const all = Array.from({ length: categories }, (_, index) => index)
  const counts = new Float64Array(categories * categories)
  let count = 0
  for (const [one, other] of pairs) {
    if (!isOneOf(one, categories) || !isOneOf(other, categories)) continue
    const at = one * categories + other
    counts[at] = (counts[at] ?? 0) + 1
    count += 1
  }
  const cell = (i: number, j: number) => counts[i * categories + j] ?? 0
  const table = all.map((i) => all.map((j) => cell(i, j)))
  if (count === 0) return { count, table, observed: null, expected: null, kappa: null, interval: null }

  const sum = (of: (index: number) => number) => all.reduce((total, index) => total + of(index), 0)
  const share = (i: number, j: number) => cell(i, j) / count
  const rows = all.map((i) => sum((j) => share(i, j)))
  const columns = all.map((j) => sum((i) => share(i, j)))
  const row = (i: number) => rows[i] ?? 0
  const column = (i: number) => columns[i] ?? 0
  const observed = sum((i) => share(i, i))
  const expected = sum((i) => row(i) * column(i))
  if (expected >= 1) return { count, table, observed, expected, kappa: null, interval: null }

  const kappa = (observed - expected) / (1 - expected)
  const same = sum((i) => share(i, i) * (1 - (row(i) + column(i)) * (1 - kappa)) ** 2)
  const apart = sum((i) => sum((j) => (i === j ? 0 : share(i, j) * (column(i) + row(j)) ** 2)))
  const variance =
    (same + (1 - kappa) ** 2 * apart - (kappa - expected * (1 - kappa)) ** 2) / (count * (1 - expected) ** 2)
  const reach = Z_95 * Math.sqrt(Math.max(0, variance))
  const interval = [Math.max(-1, kappa - reach), Math.min(1, kappa + reach)] as const
  return { count, table, observed, expected, kappa, interval }
}

function isOneOf(value: number, categories: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < categories
}
