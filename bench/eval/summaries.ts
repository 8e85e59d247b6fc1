import { judgeTexts } from '../../src/core'
import { readLines, text } from './read-rows'
import type { TableRow } from './table'

/** Sentences of a document, roughly: the judge reads one at a time. */
const SENTENCE = /[^.!?]+[.!?]+["”’)]*\s*|[^.!?]+$/g

/** Balanced accuracy of "the summary contradicts the document". */
export function summaryRow(): TableRow {
  const rows = readLines('pairs/summedits_news.jsonl')
  const name = 'summedits_news: balanced accuracy'
  if (rows.length === 0) return { name, value: null, goal: null, detail: 'no data' }
  const counts = { consistent: { all: 0, right: 0 }, inconsistent: { all: 0, right: 0 } }
  for (const row of rows) {
    const label = row['label'] === 'inconsistent' ? 'inconsistent' : 'consistent'
    const summary = text(row['b']).match(SENTENCE) ?? []
    const conflict = (text(row['a']).match(SENTENCE) ?? []).some((sentence) =>
      summary.some((claim) => judgeTexts(sentence, claim).relation === 'contradiction'),
    )
    counts[label].all++
    if (conflict === (label === 'inconsistent')) counts[label].right++
  }
  const share = ({ all, right }: { all: number; right: number }): number => (all > 0 ? right / all : 0)
  const value = (share(counts.consistent) + share(counts.inconsistent)) / 2
  return { name, value, goal: null, detail: `rows ${rows.length}` }
}
