/** Where reading stops. All are counted on what really comes out while inflating, never on what the file says. */
export interface FileCaps {
  /** Bytes of one entry. */
  readonly entryBytes: number
  /** Bytes of all entries that are read, originals apart: those are read one at a time. */
  readonly totalBytes: number
  /** How many times as large an entry may become. Below `SMALL_ENTRY` it may be more: short texts repeat themselves. */
  readonly ratio: number
  readonly entries: number
}

const MB = 1024 * 1024

/** For files from anywhere: a real project of 10,000 articles stays below, what was made to fill the memory does not. */
export const FILE_CAPS: FileCaps = {
  entryBytes: 50 * MB,
  totalBytes: 200 * MB,
  ratio: 100,
  entries: 100_000,
}

/** Bytes below which the ratio is not looked at. */
export const SMALL_ENTRY = MB

/** Deepest nesting of JSON: ours has nine levels. Deeper ones overflow what walks them. */
export const JSON_DEPTH = 32
