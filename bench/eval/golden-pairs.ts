import { readFileSync } from 'node:fs'
import { compare, judgeTexts, type PairJudgement } from '../../src/core'
import { isFound, type Judged, remembered } from './judged-set'
import { quality } from './metrics'
import { isRecord, text } from './read-rows'
import { share, type TableRow } from './table'

const SET = 'golden_pairs'
const FOLDER = 'src/core/golden/pairs'
const FILES = ['conflicts', 'guards', 'harmless'] as const

/** The project's own pairs: conflicts against everything else. Its tests keep them right, so 1 is the least. */
export function goldenPairsRow(): TableRow {
  const judged = remembered(SET, () => FILES.flatMap(judgeFile))
  const found = judged.filter(isFound)
  const right = found.filter(({ row }) => row.label === 'contradiction')
  const wanted = judged.filter(({ row }) => row.label === 'contradiction')
  const { precision, recall, f1 } = quality(found.length, right.length, wanted.length)
  return {
    name: 'golden pairs: contradiction F1',
    value: f1,
    goal: 1,
    detail: `P ${share(precision)} R ${share(recall)} rows ${judged.length}`,
  }
}

function judgeFile(file: (typeof FILES)[number]): readonly Judged[] {
  const rows: unknown = JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8'))
  if (!Array.isArray(rows)) return []
  return rows.filter(isRecord).map((pair) => {
    const category = file === 'guards' ? text(pair['relation']) : file
    const label = file === 'conflicts' ? 'contradiction' : 'not_contradiction'
    const row = { id: text(pair['id']), a: text(pair['a']), b: text(pair['b']), label, category }
    return { row, judgement: judged(row, text(pair['dateA']), text(pair['dateB'])) }
  })
}

/** A pair with dates is judged as two articles, since only articles have dates. */
function judged({ a, b }: Judged['row'], dateA: string, dateB: string): PairJudgement {
  const judgement = judgeTexts(a, b)
  if (dateA === '' || dateB === '') return judgement
  const [finding] = compare([
    { id: 'a', text: a, meta: { date: dateA }, cutOverrides: [] },
    { id: 'b', text: b, meta: { date: dateB }, cutOverrides: [] },
  ]).findings
  const guards = finding?.guards.flatMap(({ guard, fired }) => (fired ? [guard] : [])) ?? []
  return {
    ...judgement,
    relation: finding?.kind ?? 'neutral',
    rule: finding?.rule ?? null,
    guards,
  }
}
