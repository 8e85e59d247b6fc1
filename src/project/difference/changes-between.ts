import type { ProjectContents } from '../project-contents'
import {
  added,
  keyOf,
  type RowChange,
  type RowKey,
  type RowStore,
  type RowsByStore,
  removed,
} from '../row-change'
import { sameJson } from './same-json'

/**
 * The changes that turn the rows of `from` into those of `to`, one for each row that differs; read backwards they turn
 * them back. The undo lists are left out: what happened has happened. Both must be of one project.
 */
export function changesBetween(from: ProjectContents, to: ProjectContents): readonly RowChange[] {
  if (from.projectId !== to.projectId) throw new Error('The two states are of different projects')
  const project = (contents: ProjectContents) => (contents.project ? [contents.project] : [])
  return [
    ...between('projects', project(from), project(to)),
    ...between('sources', from.sources, to.sources),
    ...between('tags', from.tags, to.tags),
    ...between('reviews', from.reviews, to.reviews),
    ...between('colleagueReviews', from.colleagueReviews, to.colleagueReviews),
    ...between('annotations', from.annotations, to.annotations),
    ...between('declared', from.declared, to.declared),
  ]
}

/** Removed rows first, each kind in the order in which its rows came. */
function between<S extends RowStore>(
  store: S,
  from: readonly RowsByStore[S][],
  to: readonly RowsByStore[S][],
): RowChange[] {
  const name = (row: RowsByStore[S]) => rowId(keyOf(store, row))
  const before = new Map(from.map((row) => [name(row), row]))
  const after = new Set(to.map(name))
  const gone = from.filter((row) => !after.has(name(row))).map((row) => removed(store, row))
  const others = to.flatMap((row) => {
    const old = before.get(name(row))
    return old ? differing(store, old, row) : [added(store, row)]
  })
  return [...gone, ...others]
}

/** The fields in which two forms of one row differ, those that one of them lacks included. */
function differing<S extends RowStore>(store: S, from: RowsByStore[S], to: RowsByStore[S]): RowChange[] {
  if (sameJson(from, to)) return []
  const before = new Map<string, unknown>(Object.entries(from))
  const after = new Map<string, unknown>(Object.entries(to))
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const differ = names.filter((name) => !sameJson(before.get(name), after.get(name)))
  const only = (fields: ReadonlyMap<string, unknown>): object =>
    Object.fromEntries<unknown>(
      differ.map((name) => [name, fields.get(name)] as const).filter(([, value]) => value !== undefined),
    )
  return [{ store, key: keyOf(store, from), before: only(before), after: only(after) }]
}

/** All rows are of one project, which the key of a project itself is. */
function rowId(key: RowKey): string {
  return typeof key === 'string' ? key : key[1]
}
