import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isConflict, isFound, type Judged } from './judged-set'

/** Where the examples go unless told otherwise: a folder that git leaves out, since the rows are not ours. */
export const CONFUSIONS_FILE = 'test-results/eval/confusions.jsonl'

/** Writes every row that was called a conflict and is none, or is one and was not called so; returns how many. */
export function writeConfusions(file: string, sets: ReadonlyMap<string, readonly Judged[]>): number {
  const lines = [...sets].flatMap(([set, judged]) =>
    judged.filter((item) => isConfused(set, item)).map((item) => JSON.stringify(confusion(set, item))),
  )
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  return lines.length
}

function isConfused(set: string, item: Judged): boolean {
  const conflict = isConflict(set, item)
  return conflict !== null && conflict !== isFound(item)
}

function confusion(set: string, { row, judgement }: Judged): object {
  const { relation, rule, guards, score, similarity, evidence } = judgement
  const { id, a, b, label, category } = row
  const error = relation === 'contradiction' ? 'false alarm' : 'missed'
  return { set, error, id, label, category, relation, rule, guards, a, b, evidence, score, similarity }
}
