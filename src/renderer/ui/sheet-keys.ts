/** A cell by its row and column, both from 0. */
export interface SheetPlace {
  readonly row: number
  readonly column: number
}

export interface SheetSize {
  readonly rows: number
  readonly columns: number
  /** Rows that fit into sight. */
  readonly page: number
}

/** Where a key leads from a cell; null for keys that the sheet leaves alone. */
export function placeAfter(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: SheetPlace,
  { rows, columns, page }: SheetSize,
): SheetPlace | null {
  if (altKey) return null
  const far = ctrlKey || metaKey
  const to = (wantedRow: number, wantedColumn: number): SheetPlace => ({
    row: Math.max(0, Math.min(rows - 1, wantedRow)),
    column: Math.max(0, Math.min(columns - 1, wantedColumn)),
  })
  switch (key) {
    case 'ArrowUp':
      return far ? to(0, column) : to(row - 1, column)
    case 'ArrowDown':
      return far ? to(rows - 1, column) : to(row + 1, column)
    case 'ArrowLeft':
      return far ? to(row, 0) : to(row, column - 1)
    case 'ArrowRight':
      return far ? to(row, columns - 1) : to(row, column + 1)
    case 'Home':
      return far ? to(0, 0) : to(row, 0)
    case 'End':
      return far ? to(rows - 1, columns - 1) : to(row, columns - 1)
    case 'PageUp':
      return to(row - page, column)
    case 'PageDown':
      return to(row + page, column)
    default:
      return null
  }
}
