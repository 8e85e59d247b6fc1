/** One line of the evaluation's table. */
export interface TableRow {
  readonly name: string
  /** `null` where it could not be measured. */
  readonly value: number | null
  /** First goal of the engine's plan; `null` where none is set. */
  readonly goal: number | null
  readonly lowerIsBetter?: boolean
  readonly detail: string
}

/** The rows in columns: name, reached, first goal, detail. */
export function printed(rows: readonly TableRow[]): string {
  const width = Math.max(...rows.map((row) => row.name.length))
  const lines = rows.map((row) => {
    const value = row.value === null ? '  -' : figure(row.value)
    const goal = row.goal === null ? '   ' : figure(row.goal)
    return `${row.name.padEnd(width)}  ${value}  ${goal}  ${mark(row)}  ${row.detail}`.trimEnd()
  })
  return [`${''.padEnd(width)}  now   goal`, ...lines].join('\n')
}

/** A share without its nought: `.43`. */
export function share(value: number): string {
  return value.toFixed(2).replace(/^0/, '')
}

function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '').padStart(4)
}

function mark(row: TableRow): string {
  if (row.value === null || row.goal === null) return ' '
  const reached = row.lowerIsBetter === true ? row.value <= row.goal : row.value >= row.goal
  return reached ? '+' : '-'
}
