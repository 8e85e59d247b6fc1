import type {
  AnnotationRecord,
  ColleagueReviewRecord,
  DeclaredRecord,
  ProjectRecord,
  ReviewRecord,
  SourceRecord,
  TagRecord,
} from './project-rows'

/** The stores that commands change and undo gives back. */
export interface RowsByStore {
  readonly projects: ProjectRecord
  readonly sources: SourceRecord
  readonly reviews: ReviewRecord
  readonly tags: TagRecord
  readonly colleagueReviews: ColleagueReviewRecord
  readonly annotations: AnnotationRecord
  readonly declared: DeclaredRecord
}
export type RowStore = keyof RowsByStore

export const ROW_STORES = [
  'projects',
  'sources',
  'reviews',
  'tags',
  'colleagueReviews',
  'annotations',
  'declared',
] as const

/** Primary key: one string, or project and row id together. */
export type RowKey = string | readonly [projectId: string, id: string]

/**
 * What happened to one row. Holds both directions, so that it is its own inverse read backwards: `before` is null for
 * an added row, `after` for a removed one; where both stand they hold only the fields that differ, and a field that
 * one of them lacks was not there, or is not there afterwards: JSON has no undefined.
 */
export interface RowChange {
  readonly store: RowStore
  readonly key: RowKey
  readonly before: object | null
  readonly after: object | null
}

const KEY_OF: { readonly [S in RowStore]: (row: RowsByStore[S]) => RowKey } = {
  projects: (row) => row.id,
  sources: (row) => [row.projectId, row.id],
  reviews: (row) => [row.projectId, row.key],
  tags: (row) => [row.projectId, row.id],
  colleagueReviews: (row) => [row.projectId, row.id],
  annotations: (row) => [row.projectId, row.id],
  declared: (row) => [row.projectId, row.id],
}

/** The primary key of a row. */
export function keyOf<S extends RowStore>(store: S, row: RowsByStore[S]): RowKey {
  return KEY_OF[store](row)
}

/** The change that adds `row`. */
export function added<S extends RowStore>(store: S, row: RowsByStore[S]): RowChange {
  return { store, key: keyOf(store, row), before: null, after: row }
}

/** The change that removes `row`. */
export function removed<S extends RowStore>(store: S, row: RowsByStore[S]): RowChange {
  return { store, key: keyOf(store, row), before: row, after: null }
}

/** Fields as they are to be; one that is undefined is to be taken out. */
export type FieldsOf<R> = { readonly [F in keyof R]?: R[F] | undefined }

/** The change that sets `fields` on `row`, or null when they stand there already. */
export function changed<S extends RowStore>(
  store: S,
  row: RowsByStore[S],
  fields: FieldsOf<RowsByStore[S]>,
): RowChange | null {
  const present = new Map<string, unknown>(Object.entries(row))
  const wanted: [string, unknown][] = Object.entries(fields)
  const differing = wanted.filter(([name, value]) => !sameValue(present.get(name), value))
  if (differing.length === 0) return null
  const replaced = differing.map(([name]) => [name, present.get(name)] as const)
  const before: object = Object.fromEntries(replaced.filter(([, value]) => value !== undefined))
  const after: object = Object.fromEntries(differing.filter(([, value]) => value !== undefined))
  return { store, key: keyOf(store, row), before, after }
}

/** The change that makes `row` into `to`, a row of the same key, or null when they are the same. */
export function became<S extends RowStore>(
  store: S,
  row: RowsByStore[S],
  to: RowsByStore[S],
): RowChange | null {
  const gone = Object.keys(row).filter((name) => !(name in to))
  return changed(store, row, { ...Object.fromEntries(gone.map((name) => [name, undefined])), ...to })
}

/** `row` once the fields `from` have become the fields `to`. */
export function withFields(row: object, from: object, to: object): object {
  const entries = Object.entries(row).filter(([name]) => !(name in from))
  return Object.fromEntries([...entries, ...Object.entries(to)].filter(([, value]) => value !== undefined))
}

/** Rows hold plain JSON data only, so their text form tells whether they are the same. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
