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

/** F1 of "conflict" within one category by each view; where nothing conflicts, the false calls. */
export interface CategoryFigures {
  readonly set: string
  readonly category: string
  readonly rows: number
  readonly wanted: number
  /** By view, in the order in which they were given: F1, or the number of false contradictions. */
  readonly figures: readonly number[]
}

/** The categories of all sets, each judged by several views. */
export function categoryFigures(views: readonly Sets[]): readonly CategoryFigures[] {
  const [first, ...others] = views.map(categoryTallies)
  return (first ?? []).map((tally) => {
    const same = others.flatMap((tallies) =>
      tallies.filter(({ set, category }) => set === tally.set && category === tally.category),
    )
    const { set, category, rows, wanted } = tally
    return { set, category, rows, wanted, figures: [tally, ...same].map(categoryFigure) }
  })
}

function categoryFigure({ found, right, wanted }: CategoryTally): number {
  return wanted > 0 ? quality(found, right, wanted).f1 : found
}

/** The three tables as lines to print: calls by the last view, categories by all. */
export function phenomenaLines(views: ReadonlyMap<string, Sets>): readonly string[] {
  const sets = [...views.values()].at(-1) ?? new Map()
  const tally =
    (word: string) =>
    ({ name, fired, right }: Tally): string =>
      `  ${name.padEnd(18)} ${String(fired).padStart(5)}  ${word} ${String(right).padStart(5)}  ${share(right / fired)}`
  return [
    'Conflicts called, by rule',
    ...ruleTallies(sets).map(tally('right')),
    'Not called a conflict, by guard or reason; right where the label says so too',
    ...otherTallies(sets).map(tally('right')),
    `By category: F1 of ${[...views.keys()].join(', ')}`,
    ...categoryFigures([...views.values()]).map(({ set, category, rows, wanted, figures }) => {
      const cells = figures.map((value) => (wanted > 0 ? share(value) : String(value)).padStart(4))
      const what = wanted > 0 ? '' : '  false contradictions'
      return `  ${`${set}: ${category}`.padEnd(46)} rows ${String(rows).padStart(4)}  ${cells.join('  ')}${what}`
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
