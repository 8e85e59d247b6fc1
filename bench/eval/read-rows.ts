import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the development data lies, seen from the project's root; it is not part of the project. */
export const EVAL_FOLDER = '../shared/eval'

/** One row of a pair set, reduced to what is measured. */
export interface PairRow {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly label: string
  /** The phenomenon that the set's authors name for the row; empty where they name none. */
  readonly category: string
  /** What a pair is about, where the set says so. */
  readonly topic: string
}

/** True when the data is there. */
export function hasEvalData(): boolean {
  return existsSync(EVAL_FOLDER)
}

/** Objects of a JSON Lines file under the data folder; empty when the file is missing. */
export function readLines(file: string): readonly Readonly<Record<string, unknown>>[] {
  const path = join(EVAL_FOLDER, file)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord)
}

/** Rows of a pair set; the guard set names its columns differently. */
export function readPairs(set: string): readonly PairRow[] {
  return readLines(`pairs/${set}.jsonl`).map((row) => ({
    id: text(row['id'] ?? row['pair_id']),
    a: text(row['a'] ?? row['assertion_a']),
    b: text(row['b'] ?? row['assertion_b']),
    label: text(row['label'] ?? row['ground_truth']),
    category: text(row['category'] ?? row['bucket'] ?? row['ctype']),
    topic: text(row['subtopic']),
  }))
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
