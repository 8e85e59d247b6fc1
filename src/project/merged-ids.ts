/** Rows that come in, and what each row of theirs is called here. */
export interface MergedRows<C> {
  readonly changes: readonly C[]
  /** Their id to ours. */
  readonly ids: ReadonlyMap<string, string>
}

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that is not taken: another thing has that id here. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}

/** Names that a reader takes for the same have the same form. */
export function foldedName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

/** The position behind all of `rows`. */
export function nextPosition(rows: readonly { readonly position: number }[]): number {
  return rows.reduce((last, row) => Math.max(last, row.position), -1) + 1
}

/** In the order in which they are shown. */
export function inShownOrder<R extends { readonly position: number }>(rows: readonly R[]): readonly R[] {
  return [...rows].sort((a, b) => a.position - b.position)
}
