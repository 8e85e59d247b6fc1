import type { FindingSide, JudgeUse, JudgeView } from '../model/comparison'
import type { FindingReview, QuoteAnchor } from '../model/review'
import type { Span } from '../model/span'
import { seenBy } from './judge-words'
import type { ReportInput } from './report-input'
import { type ReportView, reportView, tagNames, type ViewFinding, type ViewSource } from './report-view'

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const REPORT_FORMAT_VERSION = 1

/**
 * The report for machines, as docs/report.schema.json describes it. Offsets are half-open UTF-16 code units in
 * `sources[].text`, so that every quote can be checked against the file itself.
 */
export function jsonReport(input: ReportInput): string {
  const view = reportView(input)
  const { ledger = [] } = input.comparison.settings
  const report = {
    format: 'counterclaim-report',
    formatVersion: REPORT_FORMAT_VERSION,
    project: { name: input.projectName, dated: input.dated === '' ? null : input.dated },
    engine: {
      version: input.comparison.engine,
      settings: {
        rulesOff: input.comparison.settings.rulesOff,
        ownOpposites: input.comparison.settings.ownOpposites.map(({ a, b }) => ({ a, b })),
        ...(ledger.length > 0 && { ledger: ledger.map(({ name, aliases }) => ({ name, aliases })) }),
        sensitivity: view.sensitivity,
      },
      neuralJudge: input.comparison.judge.pairs > 0 ? (input.comparison.judge.identity?.name ?? null) : null,
      judge: judgeRecord(input.comparison.judge),
      offsets: 'utf-16',
      pairsDone: input.comparison.pairsDone,
      pairsTotal: input.comparison.pairsTotal,
    },
    counts: {
      contradictions: view.conflicts.length,
      nonContradictions: view.guarded.length,
      agreements: view.agreements.length,
      notAnalysed: view.missing.length,
      belowCut: view.belowCut,
    },
    sources: view.sources.map(sourceRecord),
    copies: input.comparison.copies ?? [],
    findings: view.findings.map((entry) => findingRecord(entry, view)),
    reviews: [
      ...view.findings.flatMap(({ finding, review }) =>
        review ? [reviewRecord(review, 'current', finding.id, view)] : [],
      ),
      ...view.kept.map((review) => reviewRecord(review, 'kept', null, view)),
      ...view.orphans.map((review) => reviewRecord(review, 'orphan', null, view)),
    ],
    tags: input.tags.map(({ name, colour }) => ({ name, colour })),
    notAnalysed: view.missing.map(({ sourceIds, names, reason, message }) => ({
      sources: sourceIds,
      names,
      reason,
      message,
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function sourceRecord(source: ViewSource): object {
  const { meta, text } = source.article
  return {
    id: source.id,
    file: source.fileName,
    title: meta.title ?? null,
    author: meta.author ?? null,
    publisher: meta.publisher ?? null,
    date: source.date,
    url: meta.url ?? null,
    language: meta.language ?? null,
    sha256: source.sha256,
    cut: source.cuts.map(({ from, to, reason }) => ({ from, to, reason })),
    text,
  }
}

function findingRecord({ finding, review }: ViewFinding, view: ReportView): object {
  return {
    id: finding.id,
    kind: finding.kind,
    rule: finding.rule,
    a: sideRecord(finding.a),
    b: sideRecord(finding.b),
    third: finding.third ? sideRecord(finding.third) : null,
    also: (finding.also ?? []).map(sideRecord),
    place: finding.place,
    listed: finding.listed ?? 'sure',
    explanation: finding.explanation,
    seenBy: seenBy(finding),
    judge: finding.judge ? viewRecord(finding.judge) : null,
    guards: finding.guards.map(({ guard, fired, note }) => ({ guard, fired, note })),
    sharedTerms: finding.sharedTerms,
    verdict: review?.verdict ?? null,
    reason: review?.reason ?? null,
    tags: tagNames(review, view.tagOf),
    note: review?.note ?? '',
  }
}

function judgeRecord({ identity, state, pairs, message }: JudgeUse): object {
  return {
    name: identity?.name ?? null,
    version: identity?.version ?? null,
    sha256: identity?.sha256 ?? null,
    encoderSha256: identity?.encoderSha256 ?? null,
    state,
    pairs,
    message,
  }
}

function viewRecord({ contradiction, entailment, reverseEntailment, words }: JudgeView): object {
  const places = (spans: readonly Span[] = []): readonly Span[] => spans.map(({ from, to }) => ({ from, to }))
  return {
    contradiction,
    entailment,
    reverseEntailment,
    wordsA: places(words?.a),
    wordsB: places(words?.b),
  }
}

function sideRecord(side: FindingSide): object {
  return {
    source: side.articleId,
    quote: side.quote,
    from: side.from,
    to: side.to,
    speaker: side.speaker,
    date: side.date,
    cues: side.cues.map(({ from, to, role }) => ({ from, to, role })),
  }
}

function reviewRecord(
  review: FindingReview,
  state: 'current' | 'kept' | 'orphan',
  finding: string | null,
  view: ReportView,
): object {
  return {
    key: review.key,
    state,
    finding,
    verdict: review.verdict,
    reason: review.reason,
    tags: tagNames(review, view.tagOf),
    note: review.note,
    kindWhenJudged: review.kindWhenJudged,
    anchors: review.anchors.map(anchorRecord),
  }
}

function anchorRecord({ sourceId, quote, prefix, suffix, from, to }: QuoteAnchor): object {
  return { source: sourceId, quote, prefix, suffix, from, to }
}
