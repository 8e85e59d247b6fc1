import { type JudgePair, judgeTexts, type PairJudgement } from '../../src/core'
import { isFound, type Judged, judgedRow, remembered } from './judged-set'
import { type PairRow, readPairs } from './read-rows'
import type { Figure, View } from './views'

const SET = 'summedits_news'

/** Sentences of a document, roughly: the judge reads one at a time. */
const SENTENCE = /[^.!?]+[.!?]+["”’)]*\s*|[^.!?]+$/g
/** Sentences of the document that the judge is asked about for one of the summary: those most like it. */
const CANDIDATES = 3

/** Balanced accuracy of "the summary contradicts the document". */
export function summaryAccuracy(view: View): Figure {
  const judged = remembered(SET, view, () => readPairs(SET).flatMap((row) => judgedSummary(row, view)))
  const rightShare = (label: string): number => {
    const rows = judged.filter(({ row }) => row.label === label)
    const right = rows.filter((item) => isFound(item) === (label === 'inconsistent'))
    return right.length / Math.max(1, rows.length)
  }
  return {
    value: (rightShare('consistent') + rightShare('inconsistent')) / 2,
    detail: `rows ${judged.length}; judge: ${CANDIDATES} likest sentences`,
  }
}

/** The pairs of sentences that the judge is asked about. */
export function summaryPairs(): readonly JudgePair[] {
  return readPairs(SET).flatMap((row) => candidates(row).map(({ a, b }) => ({ a, b })))
}

/** A row with the strongest judgement between a sentence of the document and one of the summary. */
function judgedSummary(row: PairRow, view: View): readonly Judged[] {
  const between =
    view === 'rules'
      ? sentencePairs(row).map(({ a, b, judgement }): Judged => {
          return { row: { ...row, a, b }, judgement, follows: judgement.relation === 'agreement' }
        })
      : candidates(row).map(({ a, b }) => judgedRow({ ...row, a, b }, view))
  const [first, ...rest] = between
  return first ? [rest.reduce((best, item) => (weight(item) > weight(best) ? item : best), first)] : []
}

interface SentencePair extends JudgePair {
  readonly judgement: PairJudgement
}

const memo = new Map<string, readonly SentencePair[]>()

/** Every sentence of the document against every one of the summary, as the rules see them. */
function sentencePairs({ id, a: document, b }: PairRow): readonly SentencePair[] {
  const known = memo.get(id)
  if (known) return known
  const summary = b.match(SENTENCE) ?? []
  const pairs = summary.flatMap((sentence) =>
    (document.match(SENTENCE) ?? []).map((other) => ({
      a: other,
      b: sentence,
      judgement: judgeTexts(other, sentence),
    })),
  )
  memo.set(id, pairs)
  return pairs
}

/** For each sentence of the summary those of the document that are most like it. */
function candidates(row: PairRow): readonly SentencePair[] {
  const bySentence = new Map<string, SentencePair[]>()
  for (const pair of sentencePairs(row)) bySentence.set(pair.b, [...(bySentence.get(pair.b) ?? []), pair])
  return [...bySentence.values()].flatMap((pairs) =>
    [...pairs].sort((x, y) => y.judgement.similarity - x.judgement.similarity).slice(0, CANDIDATES),
  )
}

/** A conflict before everything, then likeness: what a reader would look at. */
function weight({ judgement }: { readonly judgement: PairJudgement }): number {
  return judgement.relation === 'contradiction' ? 1 + judgement.score : judgement.similarity
}
