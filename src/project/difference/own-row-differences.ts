import type { ProjectContents } from '../project-contents'
import type { AnnotationRecord, DeclaredRecord, DeclaredRelation } from '../project-rows'
import { sourceName } from '../source-name'
import { sameJson } from './same-json'

type Change = 'added' | 'removed' | 'changed'

/** A note or tags on a passage or a source that came, went or became another. */
export interface AnnotationDifference {
  readonly id: string
  /** Of its source; empty where that is in neither state. */
  readonly source: string
  /** The passage; null where it is about the whole source. */
  readonly quote: string | null
  readonly change: Change
  /** The note; empty where there was none, or is none. */
  readonly from: string
  readonly to: string
}

/** A finding made by hand that came, went or became another. */
export interface DeclaredDifference {
  readonly id: string
  readonly quotes: readonly [string, string]
  readonly change: Change
  /** Null where there was none, or is none. */
  readonly from: DeclaredRelation | null
  readonly to: DeclaredRelation | null
}

/** What differs in the notes on sources, by source and place. */
export function annotationDifferences(
  from: ProjectContents,
  to: ProjectContents,
): readonly AnnotationDifference[] {
  const names = new Map([...from.sources, ...to.sources].map((row) => [row.id, sourceName(row)]))
  return changedRows(from.annotations, to.annotations, untimed).map(({ old, now, row, change }) => ({
    id: row.id,
    source: names.get(row.sourceId) ?? '',
    quote: row.anchor?.quote ?? null,
    change,
    from: old?.note ?? '',
    to: now?.note ?? '',
  }))
}

/** What differs in the findings made by hand. */
export function declaredDifferences(
  from: ProjectContents,
  to: ProjectContents,
): readonly DeclaredDifference[] {
  return changedRows(from.declared, to.declared, untimed).map(({ old, now, row, change }) => ({
    id: row.id,
    quotes: [row.a.quote, row.b.quote],
    change,
    from: old?.relation ?? null,
    to: now?.relation ?? null,
  }))
}

/** When a thing was said is no difference in what it says. */
function untimed(row: AnnotationRecord | DeclaredRecord): object {
  return { ...row, at: '' }
}

function changedRows<R extends { readonly id: string }>(
  from: readonly R[],
  to: readonly R[],
  saying: (row: R) => object,
) {
  const before = new Map(from.map((row) => [row.id, row]))
  const after = new Map(to.map((row) => [row.id, row]))
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)]
    const row = now ?? old
    if (!row || (old && now && sameJson(saying(old), saying(now)))) return []
    const change: Change = !old ? 'added' : now ? 'changed' : 'removed'
    return [{ old, now, row, change }]
  })
}
