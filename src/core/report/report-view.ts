import { DEFAULT_SENSITIVITY, listedFindings } from '../contradict/listed-findings'
import type { CutSpan } from '../model/article'
import type { Finding, Sensitivity } from '../model/comparison'
import type { FindingReview, Tag } from '../model/review'
import { matchReviews } from '../review/match-reviews'
import type { ReportInput, ReportSource } from './report-input'
import { missingWords } from './report-words'

/** A source with what the report says of it. */
export interface ViewSource extends ReportSource {
  readonly id: string
  /** Title, else file name, else id. */
  readonly name: string
  /** ISO date, as stated or found in the text. */
  readonly date: string | null
  readonly cuts: readonly CutSpan[]
}

/** A finding with its place in the list and what the reviewer left on it. */
export interface ViewFinding {
  /** From 1, over all listed findings in rank order. */
  readonly number: number
  readonly finding: Finding
  readonly review: FindingReview | null
}

/** A part that was not analysed, in words. */
export interface ViewMissing {
  readonly sourceIds: readonly string[]
  readonly names: readonly string[]
  readonly reason: string
  readonly message: string
}

/** What all report formats show, each in its own way. */
export interface ReportView {
  readonly sensitivity: Sensitivity
  /** Findings that the list leaves out at this sensitivity. */
  readonly belowCut: number
  readonly sources: readonly ViewSource[]
  readonly findings: readonly ViewFinding[]
  readonly conflicts: readonly ViewFinding[]
  /** Pairs that look opposed and are not, by guard. */
  readonly guarded: readonly ViewFinding[]
  readonly agreements: readonly ViewFinding[]
  /** Reviews whose quotes stand although no finding does, and those whose text is gone. */
  readonly kept: readonly FindingReview[]
  readonly orphans: readonly FindingReview[]
  readonly missing: readonly ViewMissing[]
  readonly tagOf: ReadonlyMap<string, Tag>
  readonly sourceOf: ReadonlyMap<string, ViewSource>
}

/** Joins comparison, reviews and sources; everything stays in rank order. */
export function reportView(input: ReportInput): ReportView {
  const compared = new Map(input.comparison.articles.map((article) => [article.id, article]))
  const sources = input.sources.map((source) => ({
    ...source,
    id: source.article.id,
    name: source.article.meta.title ?? source.fileName?.split(/[\\/]/u).at(-1) ?? source.article.id,
    date: compared.get(source.article.id)?.date ?? source.article.meta.date ?? null,
    cuts: compared.get(source.article.id)?.cuts ?? [],
  }))
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const texts = new Map(sources.map((source) => [source.id, source.article.text]))
  const matched = matchReviews(input.comparison.findings, input.reviews, texts)
  const sensitivity = input.sensitivity ?? DEFAULT_SENSITIVITY
  const listed = new Set(listedFindings(input.comparison.findings, sensitivity))
  const findings = input.comparison.findings
    .filter((finding) => listed.has(finding) || matched.byFinding.has(finding.id))
    .map((finding, index) => ({
      number: index + 1,
      finding,
      review: matched.byFinding.get(finding.id) ?? null,
    }))
  const ofKind = (wanted: (kind: string) => boolean): readonly ViewFinding[] =>
    findings.filter(({ finding }) => wanted(finding.kind))
  return {
    sensitivity,
    belowCut: input.comparison.findings.length - findings.length,
    sources,
    findings,
    conflicts: ofKind((kind) => kind === 'contradiction'),
    guarded: ofKind((kind) => kind !== 'contradiction' && kind !== 'agreement'),
    agreements: ofKind((kind) => kind === 'agreement'),
    kept: matched.kept,
    orphans: matched.orphans,
    missing: missingParts(input, sourceOf),
    tagOf: new Map(input.tags.map((tag) => [tag.id, tag])),
    sourceOf,
  }
}

function missingParts(input: ReportInput, sourceOf: ReadonlyMap<string, ViewSource>): readonly ViewMissing[] {
  const refused = (input.refused ?? []).map((file) => ({
    sourceIds: [file.id],
    names: [file.fileName],
    reason: 'not read',
    message: file.message,
  }))
  const parts = input.comparison.notAnalysed.map((part) => ({
    sourceIds: part.articles,
    names: part.articles.map((id) => sourceOf.get(id)?.name ?? id),
    reason: missingWords(part.reason),
    message: part.message,
  }))
  return [...refused, ...parts]
}

/** The names of a review's tags; a tag that was removed since is left out. */
export function tagNames(review: FindingReview | null, tagOf: ReadonlyMap<string, Tag>): readonly string[] {
  return (review?.tags ?? []).flatMap((id) => tagOf.get(id)?.name ?? [])
}
