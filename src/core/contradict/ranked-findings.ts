import { sharedView } from '../judge/judged-finding'
import type { Claim } from '../model/claim'
import type { ClaimGroup, EngineSettings, Finding } from '../model/comparison'
import { jointFindings } from './jointly/joint-findings'
import type { Rankable } from './merge-points'
import type { Analysed } from './pair-findings'
import { pairSource } from './pair-source'
import { rank, rankJudged } from './rank'
import { rankable } from './rankable'
import { withSameText } from './same-text'

/** What is known of all sources when their findings are put in order. */
export interface Surroundings {
  readonly sources: readonly Analysed[]
  readonly claims: readonly Claim[]
  readonly groups: readonly ClaimGroup[]
  /** Sources that are copies of one text. */
  readonly voices: readonly (readonly string[])[]
  readonly settings: EngineSettings
}

/** The findings of all pairs, with those that only three sources together show, as the reader gets them. */
export function rankedFindings(
  found: readonly Finding[],
  { sources, claims, groups, voices, settings }: Surroundings,
): readonly Finding[] {
  const firstOf = new Map(voices.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)))
  const voiceOf = (id: string): string => firstOf.get(id) ?? id
  const ruled = found.filter(({ rule }) => rule !== 'judge')
  const judged = found.filter(({ rule }) => rule === 'judge')
  const known = new Set(ruled.map(({ id }) => id))
  const joint = settings.rulesOff.includes('jointly') ? [] : jointFindings(sources, voiceOf)
  const all = [...ruled, ...joint.filter(({ id }) => !known.has(id))]
  const placed = (findings: readonly Finding[]): readonly Rankable[] =>
    rankable(findings, claims, groups, voiceOf)
  const byRules = rank(placed(all))
  const ranked =
    all.some(({ judge }) => judge) || judged.length > 0 ? reranked(byRules, all, judged, placed) : byRules
  if (voices.length === 0) return ranked
  const names = new Map(
    sources.map(({ article, analysed }) => [article.id, pairSource(article, analysed).name]),
  )
  return withSameText(ranked, voiceOf, (id) => names.get(id) ?? '')
}

/**
 * The rules' findings, every one that they would give alone, with the rank that they have beside the judge's view,
 * and what only the judge sees.
 */
function reranked(
  byRules: readonly Finding[],
  all: readonly Finding[],
  judged: readonly Finding[],
  placed: (findings: readonly Finding[]) => readonly Rankable[],
): readonly Finding[] {
  const scores = new Map(all.map(({ id, score }) => [id, score]))
  const turned = new Set(judged.flatMap(({ id, kind }) => (kind === 'agreement' ? [] : [id])))
  const kept = byRules
    .filter(({ id, kind }) => kind !== 'agreement' || !turned.has(id))
    .map((finding) => ({
      ...finding,
      score: (scores.get(finding.id) ?? finding.score) * sharedView(finding),
    }))
  const known = new Set(kept.map(({ id }) => id))
  const fresh = new Map(judged.filter(({ id }) => !known.has(id)).map((finding) => [finding.id, finding]))
  return rankJudged(placed(kept), placed([...fresh.values()]))
}
