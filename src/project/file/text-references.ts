import type { RowChange } from '../row-change'

/** In place of a source's text, in rows and in the undo list: every distinct text lies in the file once. */
export interface TextReference {
  /** Name of the entry. */
  readonly entry: string
}

/** `changes` with the texts of sources taken out; `refer` gives what stands for one. */
export function withoutTexts(
  changes: readonly RowChange[],
  refer: (text: string) => TextReference,
): readonly RowChange[] {
  const side = (row: object | null): object | null =>
    row && 'text' in row && typeof row.text === 'string' ? { ...row, text: refer(row.text) } : row
  return changes.map((change) =>
    change.store === 'sources'
      ? { ...change, before: side(change.before), after: side(change.after) }
      : change,
  )
}
