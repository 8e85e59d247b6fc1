import { styleText } from 'node:util'

/** One line of the evaluation's table. */
export interface TableRow {
  readonly name: string
  /** `null` where it could not be measured. */
  readonly value: number | null
  /** What the rules alone should reach; `null` where none is set. */
  readonly goal: number | null
  readonly lowerIsBetter?: boolean
  readonly detail: string
}

/** How a figure moved against the one before; `same` within what three digits show. */
export type Change = 'better' | 'worse' | 'same'

const SIGNS: Readonly<Record<Change, string>> = { better: '▲', worse: '▼', same: '=' }
const COLOURS = { better: 'green', worse: 'red', same: 'dim' } as const
/** Below this, a difference is not shown in three digits. */
const SHOWN = 0.0005

/** The rows in columns: name, before, now, difference, goal, detail. */
export function printed(
  rows: readonly TableRow[],
  before: readonly TableRow[] = [],
  coloured = false,
): string {
  const width = Math.max(...rows.map((row) => row.name.length))
  const old = new Map(before.map((row) => [row.name, row]))
  const lines = rows.map((row) => {
    const known = old.get(row.name)
    const was = known?.value ?? null
    const line = `${row.name.padEnd(width)}  ${figure(was)}  ${figure(row.value)}`
    const goal = `${figure(row.goal)} ${isReached(row)}`
    return `${line}  ${difference(row, was, coloured)}  ${goal}  ${row.detail}`.trimEnd()
  })
  return [`${''.padEnd(width)}   was    now           goal`, ...lines].join('\n')
}

/** A share without its nought: `.43`. */
export function share(value: number): string {
  return value.toFixed(2).replace(/^0/, '')
}

/** Three digits, without the nought. */
export function figure(value: number | null): string {
  return value === null ? '    -' : value.toFixed(3).replace(/^0/, '').padStart(5)
}

/** Better or worse by the figure's own direction. */
export function changeOf(row: TableRow, was: number): Change {
  const gain = ((row.value ?? was) - was) * (row.lowerIsBetter === true ? -1 : 1)
  if (Math.abs(gain) < SHOWN) return 'same'
  return gain > 0 ? 'better' : 'worse'
}

function difference(row: TableRow, was: number | null, coloured: boolean): string {
  if (was === null || row.value === null) return '       '
  const change = changeOf(row, was)
  const moved = `${row.value < was ? '−' : '+'}${figure(Math.abs(row.value - was)).trim()}`
  const cell = `${SIGNS[change]} ${change === 'same' ? '' : moved}`.padEnd(7)
  return coloured ? styleText(COLOURS[change], cell, { validateStream: false }) : cell
}

function isReached(row: TableRow): string {
  if (row.value === null || row.goal === null) return ' '
  const reached = row.lowerIsBetter === true ? row.value <= row.goal : row.value >= row.goal
  return reached ? '✓' : '·'
}
