import { judgeTexts, type PairJudgement } from '../../src/core'
import { isFound, type Judged, remembered } from './judged-set'
import { readPairs } from './read-rows'
import type { TableRow } from './table'

const SET = 'summedits_news'

/** Sentences of a document, roughly: the judge reads one at a time. */
const SENTENCE = /[^.!?]+[.!?]+["”’)]*\s*|[^.!?]+$/g

/** Balanced accuracy of "the summary contradicts the document". */
export function summaryRow(): TableRow {
  const judged = remembered(SET, judgeSummaries)
  const rightShare = (label: string): number => {
    const rows = judged.filter(({ row }) => row.label === label)
    const right = rows.filter((item) => isFound(item) === (label === 'inconsistent'))
    return right.length / Math.max(1, rows.length)
  }
  return {
    name: `${SET}: balanced accuracy`,
    value: (rightShare('consistent') + rightShare('inconsistent')) / 2,
    goal: null,
    detail: `rows ${judged.length}`,
  }
}

/** Each row with the strongest judgement between a sentence of the document and one of the summary. */
function judgeSummaries(): readonly Judged[] {
  return readPairs(SET).flatMap((row): readonly Judged[] => {
    const summary = row.b.match(SENTENCE) ?? []
    const between = (row.a.match(SENTENCE) ?? []).flatMap((a) =>
      summary.map((b): Judged => ({ row: { ...row, a, b }, judgement: judgeTexts(a, b) })),
    )
    const [first, ...rest] = between
    return first ? [rest.reduce((best, item) => (weight(item) > weight(best) ? item : best), first)] : []
  })
}

/** A conflict before everything, then likeness: what a reader would look at. */
function weight({ judgement }: { readonly judgement: PairJudgement }): number {
  return judgement.relation === 'contradiction' ? 1 + judgement.score : judgement.similarity
}
