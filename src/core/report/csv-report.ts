import type { FindingSide } from '../model/comparison'
import type { FindingReview } from '../model/review'
import { seenBy } from './judge-words'
import type { ReportInput } from './report-input'
import { type ReportView, reportView, tagNames } from './report-view'
import { kindWords, placeWords, reasonWords, ruleWords, verdictWords } from './report-words'
import { tableAsCsv } from './table-as-csv'

export interface CsvOptions {
  /** Spreadsheets read UTF-8 rightly only with a byte order mark. On unless a pipeline wants none. */
  readonly byteOrderMark: boolean
}

const SIDE = ['source', 'title', 'speaker', 'date', 'quote', 'from', 'to']
const HEADER = [
  'rank',
  'id',
  'kind',
  'rule',
  'explanation',
  'guards',
  'verdict',
  'tags',
  'note',
  ...SIDE.map((name) => `a_${name}`),
  ...SIDE.map((name) => `b_${name}`),
  'place',
  ...SIDE.map((name) => `third_${name}`),
  'also',
  'seen_by',
  'judge_contradiction',
  'judge_second_follows',
  'judge_first_follows',
]
/** Place, third side, further passages and the judge's view of a row that is no finding. */
const NO_MORE = ['', ...SIDE.map(() => ''), '', '', '', '', '']
/** One row a finding in rank order, then what was not analysed, then verdicts that have no finding. */
export function csvReport(input: ReportInput, options: CsvOptions = { byteOrderMark: true }): string {
  const view = reportView(input)
  const rows: (readonly (string | number)[])[] = [HEADER]
  for (const { number, finding, review } of view.findings) {
    rows.push([
      number,
      finding.id,
      kindWords(finding.kind),
      ruleWords(finding.rule),
      finding.explanation,
      finding.guards
        .filter((guard) => guard.fired)
        .map((guard) =>
          guard.note === '' ? reasonWords(guard.guard) : `${reasonWords(guard.guard)}: ${guard.note}`,
        )
        .join('; '),
      ...reviewCells(review, view),
      ...sideCells(finding.a, view),
      ...sideCells(finding.b, view),
      placeWords(finding.place),
      ...(finding.third ? sideCells(finding.third, view) : SIDE.map(() => '')),
      (finding.also ?? []).map(({ articleId, quote }) => `${articleId}: ${quote}`).join('\n'),
      seenBy(finding),
      finding.judge?.contradiction ?? '',
      finding.judge?.entailment ?? '',
      finding.judge?.reverseEntailment ?? '',
    ])
  }
  for (const part of view.missing) {
    const sides = [0, 1].flatMap((at) => [part.sourceIds[at] ?? '', part.names[at] ?? '', '', '', '', '', ''])
    rows.push([
      '',
      '',
      'Not analysed',
      '',
      `${part.reason}: ${part.message}`,
      '',
      '',
      '',
      '',
      ...sides,
      ...NO_MORE,
    ])
  }
  for (const review of [...view.kept, ...view.orphans]) {
    const sides = review.anchors.flatMap((anchor) => {
      const name = view.sourceOf.get(anchor.sourceId)?.name ?? ''
      return [anchor.sourceId, name, '', '', anchor.quote, anchor.from, anchor.to]
    })
    const kind = view.kept.includes(review) ? 'Verdict without a finding' : 'Verdict whose text is gone'
    rows.push(['', review.key, kind, '', '', '', ...reviewCells(review, view), ...sides, ...NO_MORE])
  }
  return tableAsCsv(rows, options.byteOrderMark)
}

function reviewCells(review: FindingReview | null, view: ReportView): readonly string[] {
  const verdict = verdictWords(review?.verdict ?? null, review?.reason ?? null)
  return [verdict, tagNames(review, view.tagOf).join('; '), review?.note ?? '']
}

function sideCells(side: FindingSide, view: ReportView): readonly (string | number)[] {
  const source = view.sourceOf.get(side.articleId)
  return [
    side.articleId,
    source?.name ?? '',
    side.speaker ?? '',
    side.date ?? source?.date ?? '',
    side.quote,
    side.from,
    side.to,
  ]
}
