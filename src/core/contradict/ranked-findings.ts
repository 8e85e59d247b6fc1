import type { Claim } from '../model/claim'
import type { ClaimGroup, EngineSettings, Finding } from '../model/comparison'
import { jointFindings } from './jointly/joint-findings'
import type { Analysed } from './pair-findings'
import { pairSource } from './pair-source'
import { rank } from './rank'
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
  const known = new Set(found.map(({ id }) => id))
  const joint = settings.rulesOff.includes('jointly') ? [] : jointFindings(sources, voiceOf)
  const all = [...found, ...joint.filter(({ id }) => !known.has(id))]
  const ranked = rank(rankable(all, claims, groups, voiceOf))
  if (voices.length === 0) return ranked
  const names = new Map(
    sources.map(({ article, analysed }) => [article.id, pairSource(article, analysed).name]),
  )
  return withSameText(ranked, voiceOf, (id) => names.get(id) ?? '')
}
