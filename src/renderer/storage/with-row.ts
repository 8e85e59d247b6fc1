import { keyOf, type RowKey, type RowStore, type RowsByStore } from '../../project'

/** The rows, ordered by their keys or otherwise, with one put where it stood, added in the order of the keys, or taken out. */
export function withRow<S extends RowStore>(
  store: S,
  rows: readonly RowsByStore[S][],
  key: RowKey,
  row: RowsByStore[S] | null,
): readonly RowsByStore[S][] {
  const id = idIn(key)
  const idOf = (one: RowsByStore[S]) => idIn(keyOf(store, one))
  if (row === null) return rows.filter((one) => idOf(one) !== id)
  if (rows.some((one) => idOf(one) === id)) return rows.map((one) => (idOf(one) === id ? row : one))
  const next = rows.findIndex((one) => idOf(one) > id)
  const at = next < 0 ? rows.length : next
  return [...rows.slice(0, at), row, ...rows.slice(at)]
}

/** Id of the project that a row belongs to. */
export function projectIn(key: RowKey): string {
  return typeof key === 'string' ? key : key[0]
}

function idIn(key: RowKey): string {
  return typeof key === 'string' ? key : key[1]
}
