import papaparse from 'papaparse'

/** Cells that spreadsheets would run. The library's own pattern misses those that hold a line break. */
const FORMULA_START = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u

/** Rows as CSV for spreadsheets, which read UTF-8 rightly only with a byte order mark. */
export function tableAsCsv(rows: readonly (readonly (string | number)[])[], byteOrderMark = true): string {
  const table = papaparse.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: FORMULA_START },
  )
  return `${byteOrderMark ? '\uFEFF' : ''}${table}\r\n`
}
