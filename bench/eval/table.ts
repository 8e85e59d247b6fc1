import { styleText } from 'node:util'
import { VIEWS, type View } from './views'

/** One line of the evaluation's table: a figure for each view that it makes sense for, `null` for the others. */
export interface TableRow extends Readonly<Record<View, number | null>> {
  readonly name: string
  /** What rules and judge together should reach; `null` where none is set. */
  readonly goal: number | null
  readonly lowerIsBetter?: boolean
  readonly detail: string
}

/** A row that was not measured yet. */
export const NO_FIGURES: Readonly<Record<View, null>> = {
  rules: null,
  judge: null,
  both: null,
  heldOut: null,
}

/** How a figure moved against the one before; `same` within what three digits show. */
export type Change = 'better' | 'worse' | 'same'

const SIGNS: Readonly<Record<Change, string>> = { better: '▲', worse: '▼', same: '=' }
const COLOURS = { better: 'green', worse: 'red', same: 'dim' } as const
/** Below this, a difference is not shown in three digits. */
const SHOWN = 0.0005

/** The view that a run is judged by: both where the judge took part. */
export function headline(row: Readonly<Record<View, number | null>>): 'both' | 'rules' {
  return row.both === null ? 'rules' : 'both'
}

/** The rows in columns: name, before, each view, difference, goal, detail. */
export function printed(
  rows: readonly TableRow[],
  before: readonly TableRow[] = [],
  coloured = false,
): string {
  const width = Math.max(...rows.map((row) => row.name.length))
  const old = new Map(before.map((row) => [row.name, row]))
  const lines = rows.map((row) => {
    const known = old.get(row.name)
    // Before there was a judge the rules stood alone: that is what both together are compared with.
    const was = known?.[headline(row)] ?? known?.rules ?? null
    const views = VIEWS.map((view) => figure(row[view])).join('  ')
    const goal = `${figure(row.goal)} ${isReached(row)}`
    return `${row.name.padEnd(width)}  ${figure(was)}  ${views}  ${difference(row, was, coloured)}  ${goal}  ${row.detail}`.trimEnd()
  })
  return [`${''.padEnd(width)}    was  rules  judge   both  apart             goal`, ...lines].join('\n')
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
  const gain = ((row[headline(row)] ?? was) - was) * (row.lowerIsBetter === true ? -1 : 1)
  if (Math.abs(gain) < SHOWN) return 'same'
  return gain > 0 ? 'better' : 'worse'
}

function difference(row: TableRow, was: number | null, coloured: boolean): string {
  const now = row[headline(row)]
  if (was === null || now === null) return '       '
  const change = changeOf(row, was)
  const moved = `${now < was ? '−' : '+'}${figure(Math.abs(now - was)).trim()}`
  const cell = `${SIGNS[change]} ${change === 'same' ? '' : moved}`.padEnd(7)
  return coloured ? styleText(COLOURS[change], cell, { validateStream: false }) : cell
}

function isReached(row: TableRow): string {
  const now = row[headline(row)]
  if (now === null || row.goal === null) return ' '
  const reached = row.lowerIsBetter === true ? now <= row.goal : now >= row.goal
  return reached ? '✓' : '·'
}
