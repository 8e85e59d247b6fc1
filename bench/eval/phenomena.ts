import { isConflict, isFound, type Judged } from './judged-set'
import { quality } from './metrics'
import { share } from './table'

/** A judged row whose label says whether the two conflict. */
interface Decided {
  readonly set: string
  readonly item: Judged
  readonly conflict: boolean
}

/** How often something fired on rows whose labels say whether the two conflict. */
export interface Tally {
  readonly name: string
  readonly fired: number
  /** A rule is right on a conflict; a guard, an agreement or silence where there is none. */
  readonly right: number
}

/** Conflicts wanted, found and rightly found within one category of a set. */
export interface CategoryTally {
  readonly set: string
  readonly category: string
  readonly rows: number
  readonly wanted: number
  readonly found: number
  readonly right: number
}

type Sets = ReadonlyMap<string, readonly Judged[]>

/** By rule: conflicts it called, and how many of them are labelled so. */
export function ruleTallies(sets: Sets): readonly Tally[] {
  const called = decided(sets).filter(({ item }) => isFound(item))
  return tallies(called, ({ item }) => item.judgement.rule ?? 'no rule', true)
}

/** By what was said instead of "conflict": each guard, agreement, and silence (`neutral`). */
export function otherTallies(sets: Sets): readonly Tally[] {
  const rest = decided(sets).filter(({ item }) => !isFound(item))
  return tallies(rest, ({ item }) => item.judgement.relation, false)
}

/** By the category that a set's authors name. */
export function categoryTallies(sets: Sets): readonly CategoryTally[] {
  const named = decided(sets).filter(({ item }) => item.row.category !== '')
  return [...grouped(named, ({ set, item }) => `${set}\n${item.row.category}`)].map(([key, rows]) => {
    const [set = '', category = ''] = key.split('\n')
    const found = rows.filter(({ item }) => isFound(item))
    return {
      set,
      category,
      rows: rows.length,
      wanted: rows.filter(({ conflict }) => conflict).length,
      found: found.length,
      right: found.filter(({ conflict }) => conflict).length,
    }
  })
}

/** The three tables as lines to print. */
export function phenomenaLines(sets: Sets): readonly string[] {
  const tally =
    (word: string) =>
    ({ name, fired, right }: Tally): string =>
      `  ${name.padEnd(18)} ${String(fired).padStart(5)}  ${word} ${String(right).padStart(5)}  ${share(right / fired)}`
  return [
    'Conflicts called, by rule',
    ...ruleTallies(sets).map(tally('right')),
    'Not called a conflict, by guard or reason; right where the label says so too',
    ...otherTallies(sets).map(tally('right')),
    'By category',
    ...categoryTallies(sets).map((row) => {
      const { precision, recall, f1 } = quality(row.found, row.right, row.wanted)
      const figures =
        row.wanted > 0
          ? `P ${share(precision)} R ${share(recall)} F1 ${share(f1)}`
          : `${row.found} false contradictions`
      return `  ${`${row.set}: ${row.category}`.padEnd(46)} rows ${String(row.rows).padStart(4)}  ${figures}`
    }),
  ]
}

function decided(sets: Sets): readonly Decided[] {
  return [...sets].flatMap(([set, judged]) =>
    judged.flatMap((item) => {
      const conflict = isConflict(set, item)
      return conflict === null ? [] : [{ set, item, conflict }]
    }),
  )
}

function tallies(
  rows: readonly Decided[],
  nameOf: (row: Decided) => string,
  rightOn: boolean,
): readonly Tally[] {
  return [...grouped(rows, nameOf)]
    .map(([name, group]) => ({
      name,
      fired: group.length,
      right: group.filter(({ conflict }) => conflict === rightOn).length,
    }))
    .sort((x, y) => y.fired - x.fired || (x.name < y.name ? -1 : 1))
}

function grouped(
  rows: readonly Decided[],
  keyOf: (row: Decided) => string,
): ReadonlyMap<string, readonly Decided[]> {
  const groups = new Map<string, Decided[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
