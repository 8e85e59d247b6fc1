import { useMemo } from 'react'
import {
  type Claim,
  type Comparison,
  claimNames,
  claimText,
  type Finding,
  type FindingReview,
  judgedPoints,
  ledgerKey,
  listedFindings,
  matchReviews,
  type SourcePair,
} from '../../../core'
import { type SourceRecord, sourceName, type TagRecord } from '../../../project'
import { type ComparisonView, useComparison } from '../../engine/use-comparison'
import { engineOf } from '../../storage/project-engine'
import { useProject, useReviews, useSources, useTags } from '../../storage/queries'
import { sourceLetter } from '../../ui/source-letter'
import { type MatrixRow, matrixRows } from './matrix-rows'

/** A source as the overviews name it. */
export interface OverviewSource {
  readonly id: string
  readonly letter: string
  readonly name: string
  /** ISO date, possibly cut; null where unknown. */
  readonly date: string | null
  /** Letters of the sources with the same text: one voice. */
  readonly sameAs: readonly string[]
}

/** A project seen as a whole: its comparison with the reader's verdicts in it. */
export interface Overview {
  readonly projectName: string
  readonly comparison: Comparison
  readonly sources: readonly OverviewSource[]
  readonly tags: readonly TagRecord[]
  readonly rows: readonly MatrixRow[]
  readonly pairs: readonly SourcePair[]
  /** Listed or judged, in rank order. */
  readonly findings: readonly Finding[]
  readonly reviews: ReadonlyMap<string, FindingReview>
  readonly claimOf: (id: string) => Claim | undefined
  readonly wordsOf: (claimId: string) => string
  /** The readable name that an entity key stands for. */
  readonly nameOf: (key: string) => string
}

export interface OverviewView {
  /** Null until something was compared. */
  readonly overview: Overview | null
  readonly view: ComparisonView
  /** False until the project has been read. */
  readonly isRead: boolean
}

/** The overview of a project, kept up to date with its sources, verdicts and tags. */
export function useOverview(projectId: string): OverviewView {
  const project = useProject(projectId)
  const sources = useSources(projectId)
  const reviews = useReviews(projectId)
  const tags = useTags(projectId)
  const view = useComparison(projectId)
  const { comparison } = view
  const overview = useMemo(
    () =>
      project && sources && reviews && tags && comparison && sources.length > 1
        ? overviewOf(
            project.name,
            sources,
            comparison,
            listedFindings(comparison.findings, engineOf(project).sensitivity),
            reviews,
            tags,
          )
        : null,
    [project, sources, reviews, tags, comparison],
  )
  return { overview, view, isRead: Boolean(project && sources && reviews && tags) }
}

function overviewOf(
  projectName: string,
  sources: readonly SourceRecord[],
  comparison: Comparison,
  above: readonly Finding[],
  stored: readonly FindingReview[],
  tags: readonly TagRecord[],
): Overview {
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  const { byFinding } = matchReviews(comparison.findings, stored, texts)
  const isAbove = new Set(above)
  const findings = comparison.findings.filter((one) => isAbove.has(one) || byFinding.has(one.id))
  const { points, pairs } = judgedPoints(comparison, findings, byFinding)
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  const wordsOf = (id: string): string => {
    const claim = claims.get(id)
    return claim ? claimText(claim, texts.get(claim.articleId) ?? '').replace(/\s+/gu, ' ') : ''
  }
  const names = claimNames(comparison.claims, (id) => texts.get(id) ?? '')
  // What the reader calls it goes before how the sources write it.
  const own = new Map((comparison.settings.ledger ?? []).map((entry) => [ledgerKey(entry), entry.name]))
  const rows = matrixRows({
    points,
    findings,
    reviews: byFinding,
    tagOrder: tags.map(({ id }) => id),
    wordsOf,
  })
  return {
    projectName,
    comparison,
    sources: overviewSources(sources, comparison),
    tags,
    rows,
    pairs,
    findings,
    reviews: byFinding,
    claimOf: (id) => claims.get(id),
    wordsOf,
    nameOf: (key) => own.get(key) ?? names.get(key) ?? key,
  }
}

/** Those that were compared, in the order of the comparison. */
function overviewSources(
  sources: readonly SourceRecord[],
  { articles, copies = [] }: Comparison,
): readonly OverviewSource[] {
  const letters = new Map(sources.map(({ id }, index) => [id, sourceLetter(index)]))
  const byId = new Map(sources.map((source) => [source.id, source]))
  return articles.map(({ id, date }) => {
    const source = byId.get(id)
    return {
      id,
      letter: letters.get(id) ?? '?',
      name: source ? sourceName(source) : 'Removed source',
      date: source?.meta.date ?? date,
      sameAs: (copies.find((group) => group.includes(id)) ?? [])
        .filter((other) => other !== id)
        .map((other) => letters.get(other) ?? '?'),
    }
  })
}
