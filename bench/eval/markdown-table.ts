import { readFileSync, writeFileSync } from 'node:fs'
import type { Baseline, Snapshot } from './baseline'
import type { CategoryFigures, Tally } from './phenomena'
import { figure, headline, share, type TableRow } from './table'

const FILE = 'docs/evaluation.md'
const START = '<!-- figures: written by npm run eval -- --save -->'
const END = '<!-- end of figures -->'

/** Writes the figures between the markers of docs/evaluation.md and leaves the prose alone. */
export function saveMarkdown(baseline: Baseline): void {
  writeFileSync(FILE, withFigures(readFileSync(FILE, 'utf8'), baseline))
}

/** The page with its figures replaced. */
export function withFigures(page: string, baseline: Baseline): string {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start < 0 || end < start) throw new Error(`${FILE} has no place for the figures: ${START} … ${END}`)
  return `${page.slice(0, start + START.length)}\n${figuresOf(baseline)}\n${page.slice(end)}`
}

function figuresOf({ now, before }: Baseline): string {
  const old = new Map(before?.figures.map((row) => [row.name, row[headline(row)]]))
  return [
    before ? `Now: ${origin(now)}. Before: ${origin(before)}.` : `${origin(now)}.`,
    '',
    '| set and figure | before | rules | judge | both | held out | goal | |',
    '|---|---|---|---|---|---|---|---|',
    ...now.figures.map((row) => figureLine(row, old.get(row.name) ?? null)),
    '',
    'Conflicts called, by rule, over all sets whose labels say whether two texts conflict:',
    '',
    '| rule | called | right | precision | precision before |',
    '|---|---|---|---|---|',
    ...tallyLines(now.rules, before?.rules ?? []),
    '',
    'Not called a conflict, by guard or reason; right where the label says so too (`neutral`: nothing spoke):',
    '',
    '| guard or reason | held | right | share | share before |',
    '|---|---|---|---|---|',
    ...tallyLines(now.others, before?.others ?? []),
    '',
    'By the categories that the authors of a set name: F1 of "conflict", or false calls where nothing conflicts:',
    '',
    '| set: category | rows | rules | judge | both |',
    '|---|---|---|---|---|',
    ...now.categories.map(categoryLine),
  ].join('\n')
}

function origin({ date, engine, judge, commit }: Snapshot): string {
  return `${date}, engine ${engine}, ${judge === '' ? 'rules only' : judge}, at commit ${commit}`
}

function figureLine(row: TableRow, before: number | null): string {
  const figures = [before, row.rules, row.judge, row.both, row.heldOut, row.goal]
  const cells = [row.name, ...figures.map(cell), row.detail]
  return `| ${cells.join(' | ')} |`
}

function categoryLine({ set, category, rows, wanted, figures }: CategoryFigures): string {
  const cells = [0, 1, 2].map((view) => {
    const value = figures[view]
    if (value === undefined) return ''
    return wanted > 0 ? share(value) : `${value} false`
  })
  return `| ${[`${set}: ${category}`, rows, ...cells].join(' | ')} |`
}

function cell(value: number | null): string {
  return value === null ? '' : figure(value).trim()
}

function tallyLines(now: readonly Tally[], before: readonly Tally[]): readonly string[] {
  const old = new Map(before.map((tally) => [tally.name, tally]))
  return now.map((tally) => {
    const was = old.get(tally.name)
    const cells = [tally.name, tally.fired, tally.right, shareOf(tally), was ? shareOf(was) : '']
    return `| ${cells.join(' | ')} |`
  })
}

function shareOf({ fired, right }: Tally): string {
  return share(right / Math.max(1, fired))
}
