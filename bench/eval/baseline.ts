import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ENGINE_VERSION } from '../../src/core'
import type { CategoryFigures, Tally } from './phenomena'
import { isRecord, text } from './read-rows'
import type { TableRow } from './table'

/** Figures only: no row of any set is kept. */
export const BASELINE_FILE = 'docs/evaluation.json'

/** What one whole run measured. */
export interface Snapshot {
  readonly date: string
  readonly commit: string
  readonly engine: string
  /** Which judge took part; empty where none did. */
  readonly judge: string
  readonly figures: readonly TableRow[]
  /** What was called by both together, where a judge took part. */
  readonly rules: readonly Tally[]
  readonly others: readonly Tally[]
  /** Figures by rules, judge and both. */
  readonly categories: readonly CategoryFigures[]
}

/** The run that is compared with, and the last one of the engine before it. */
export interface Baseline {
  readonly now: Snapshot
  readonly before: Snapshot | null
}

/** A run of today's engine at the checked-out commit. */
export function snapshotOf(measured: Omit<Snapshot, 'date' | 'commit' | 'engine'>): Snapshot {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'resources') !== ''
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`,
    engine: ENGINE_VERSION,
    ...measured,
  }
}

/** The committed baseline; `null` where there is none. */
export function readBaseline(): Baseline | null {
  if (!existsSync(BASELINE_FILE)) return null
  const parsed: unknown = JSON.parse(readFileSync(BASELINE_FILE, 'utf8'))
  if (!isRecord(parsed)) return null
  const now = snapshot(parsed['now'])
  return now && { now, before: snapshot(parsed['before']) }
}

/** The new run takes the old one's place; a run of another engine version steps back to `before`. */
export function nextBaseline(old: Baseline | null, now: Snapshot): Baseline {
  if (!old) return { now, before: null }
  return { now, before: old.now.engine === now.engine ? old.before : old.now }
}

export function saveBaseline(baseline: Baseline): void {
  writeFileSync(BASELINE_FILE, `${JSON.stringify(baseline, null, 2)}\n`)
}

function snapshot(value: unknown): Snapshot | null {
  if (!isRecord(value)) return null
  return {
    date: text(value['date']),
    commit: text(value['commit']),
    engine: text(value['engine']),
    judge: text(value['judge']),
    figures: list(value['figures']).map(figure),
    rules: list(value['rules']).map(tally),
    others: list(value['others']).map(tally),
    categories: list(value['categories']).map(category),
  }
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function figure(row: Readonly<Record<string, unknown>>): TableRow {
  return {
    name: text(row['name']),
    // Before there was a judge, a row had one figure.
    rules: number(row['rules'] ?? row['value']),
    judge: number(row['judge']),
    both: number(row['both']),
    heldOut: number(row['heldOut']),
    goal: number(row['goal']),
    lowerIsBetter: row['lowerIsBetter'] === true,
    detail: text(row['detail']),
  }
}

function tally(row: Readonly<Record<string, unknown>>): Tally {
  return { name: text(row['name']), fired: number(row['fired']) ?? 0, right: number(row['right']) ?? 0 }
}

function category(row: Readonly<Record<string, unknown>>): CategoryFigures {
  const figures = Array.isArray(row['figures']) ? row['figures'] : []
  return {
    set: text(row['set']),
    category: text(row['category']),
    rows: number(row['rows']) ?? 0,
    wanted: number(row['wanted']) ?? 0,
    figures: figures.map((value) => number(value) ?? 0),
  }
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
