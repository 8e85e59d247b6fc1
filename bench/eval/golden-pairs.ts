import { readFileSync } from 'node:fs'
import type { JudgePair } from '../../src/core'
import { compared } from './compared'
import { isFound, type Judged, judgedRow, remembered } from './judged-set'
import { quality } from './metrics'
import { isRecord, type PairRow, text } from './read-rows'
import { share } from './table'
import type { Figure, View } from './views'

const SET = 'golden_pairs'
const FOLDER = 'src/core/golden/pairs'
const FILES = ['conflicts', 'guards', 'harmless'] as const

interface DatedRow {
  readonly row: PairRow
  readonly dateA: string
  readonly dateB: string
}

/** The project's own pairs: conflicts against everything else. Its tests keep the rules right about them. */
export async function goldenPairsF1(view: View): Promise<Figure> {
  const rows = await Promise.all(readGolden().map((dated) => judged(dated, view)))
  const all = remembered(SET, view, () => rows)
  const found = all.filter(isFound)
  const right = found.filter(({ row }) => row.label === 'contradiction')
  const wanted = all.filter(({ row }) => row.label === 'contradiction')
  const { precision, recall, f1 } = quality(found.length, right.length, wanted.length)
  return { value: f1, detail: `P ${share(precision)} R ${share(recall)} rows ${all.length}` }
}

/** The pairs that the judge is asked about. */
export function goldenPairs(): readonly JudgePair[] {
  return readGolden().map(({ row: { a, b } }) => ({ a, b }))
}

function readGolden(): readonly DatedRow[] {
  return FILES.flatMap((file) => {
    const rows: unknown = JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8'))
    if (!Array.isArray(rows)) return []
    return rows.filter(isRecord).map((pair) => ({
      row: {
        id: text(pair['id']),
        a: text(pair['a']),
        b: text(pair['b']),
        label: file === 'conflicts' ? 'contradiction' : 'not_contradiction',
        category: file === 'guards' ? text(pair['relation']) : file,
        topic: '',
      },
      dateA: text(pair['dateA']),
      dateB: text(pair['dateB']),
    }))
  })
}

/** A pair with dates is judged as two articles, since only articles have dates; the judge alone knows of none. */
async function judged({ row, dateA, dateB }: DatedRow, view: View): Promise<Judged> {
  const item = judgedRow(row, view)
  if (dateA === '' || dateB === '' || view === 'judge') return item
  const { findings } = await compared(
    [
      { id: 'a', text: row.a, meta: { date: dateA }, cutOverrides: [] },
      { id: 'b', text: row.b, meta: { date: dateB }, cutOverrides: [] },
    ],
    view === 'rules' ? 'rules' : 'both',
  )
  const [finding] = findings
  const guards = finding?.guards.flatMap(({ guard, fired }) => (fired ? [guard] : [])) ?? []
  return {
    ...item,
    judgement: {
      ...item.judgement,
      relation: finding?.kind ?? 'neutral',
      // Nothing is declared by hand here.
      rule: finding && finding.rule !== 'by-hand' ? finding.rule : null,
      guards,
    },
  }
}
