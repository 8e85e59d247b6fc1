import type { ProjectContents } from '../project-contents'
import type { SourceRecord } from '../project-rows'
import { sourceName } from '../source-name'
import { sameJson } from './same-json'

/** What of a source can differ, and the fields that hold it. */
const ASPECTS = {
  text: ['text', 'sha256'],
  details: ['meta', 'fileName'],
  cuts: ['cutOverrides'],
  claims: ['claimEdits'],
  reading: ['notes', 'importedAt'],
} as const satisfies Record<string, readonly (keyof SourceRecord)[]>

export type SourceAspect = keyof typeof ASPECTS
const ASPECT_NAMES = [
  'text',
  'details',
  'cuts',
  'claims',
  'reading',
] as const satisfies readonly SourceAspect[]

export interface SourceDifference {
  readonly id: string
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
  /** What differs; empty unless `change` is `changed`. */
  readonly aspects: readonly SourceAspect[]
}

/** The sources that differ: added ones, removed ones, changed ones, each in reading order. */
export function sourceDifferences(from: ProjectContents, to: ProjectContents): readonly SourceDifference[] {
  const before = new Map(from.sources.map((source) => [source.id, source]))
  const after = new Set(to.sources.map((source) => source.id))
  const of = (
    source: SourceRecord,
    change: SourceDifference['change'],
    aspects: readonly SourceAspect[],
  ) => ({
    id: source.id,
    name: sourceName(source),
    change,
    aspects,
  })
  const changed = inReadingOrder(to.sources).flatMap((source) => {
    const old = before.get(source.id)
    const aspects = old ? ASPECT_NAMES.filter((aspect) => differs(aspect, old, source)) : []
    return aspects.length > 0 ? [of(source, 'changed', aspects)] : []
  })
  return [
    ...inReadingOrder(to.sources)
      .filter((source) => !before.has(source.id))
      .map((source) => of(source, 'added', [])),
    ...inReadingOrder(from.sources)
      .filter((source) => !after.has(source.id))
      .map((source) => of(source, 'removed', [])),
    ...changed,
  ]
}

/** Whether the sources that both have stand in another order. */
export function sourcesReordered(from: ProjectContents, to: ProjectContents): boolean {
  const inBoth = (one: ProjectContents, other: ProjectContents) => {
    const ids = new Set(other.sources.map((source) => source.id))
    return inReadingOrder(one.sources)
      .map((source) => source.id)
      .filter((id) => ids.has(id))
  }
  return !sameJson(inBoth(from, to), inBoth(to, from))
}

function differs(aspect: SourceAspect, a: SourceRecord, b: SourceRecord): boolean {
  return ASPECTS[aspect].some((field) => !sameJson(a[field], b[field]))
}

/** By position; where two share one, by id. */
export function inReadingOrder(sources: readonly SourceRecord[]): readonly SourceRecord[] {
  return [...sources].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
