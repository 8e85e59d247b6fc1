import type { Claim, Comparison, RedlineChange, RedlineRow } from '../../../core'
import type { Link } from './claim-marks'

/** A finding between the two sources of a redline, for the paragraph in which the second source speaks of it. */
export interface RedlineMark {
  readonly findingId: string
  readonly kind: Link['kind']
}

/** The row that holds this place of the second text: the last one that begins at it or before; null above all. */
export function rowAt(rows: readonly RedlineRow[], place: number): number | null {
  let found: number | null = null
  rows.forEach((row, index) => {
    const first = row.find(({ kind, text }) => kind !== 'only-a' && text.trim() !== '')
    if (first && first.from <= place) found = index
  })
  return found
}

/** Where the findings between two sources stand in their redline, each once, by the paragraph. */
export function redlineMarks(
  rows: readonly RedlineRow[],
  links: readonly Link[],
  claims: readonly Claim[],
  [first, second]: readonly [string, string],
): ReadonlyMap<number, readonly RedlineMark[]> {
  const placeOf = new Map(claims.map(({ id, spans }) => [id, spans[0]?.from ?? 0]))
  const marks = new Map<number, RedlineMark[]>()
  const seen = new Set<string>()
  for (const { a, b, kind, findingId } of links) {
    if (findingId === null || seen.has(findingId)) continue
    const there = a.articleId === second && b.articleId === first ? a : b
    const here = there === a ? b : a
    if (there.articleId !== second || here.articleId !== first) continue
    const row = rowAt(rows, placeOf.get(there.claimId) ?? 0)
    if (row === null) continue
    seen.add(findingId)
    marks.set(row, [...(marks.get(row) ?? []), { findingId, kind }])
  }
  return marks
}

/** The change to go to next; the first or last one where none was looked at; null where there is none that way. */
export function nextChange(count: number, at: number | null, by: 1 | -1): number | null {
  const next = at === null ? (by === 1 ? 0 : count - 1) : at + by
  return next >= 0 && next < count ? next : null
}

/** What a screen reader says of a change. */
export function changeWords(
  { onlyA, onlyB }: RedlineChange,
  at: number,
  count: number,
  [a, b]: readonly [string, string],
): string {
  const said = [onlyA && `only in ${a}: “${onlyA}”`, onlyB && `only in ${b}: “${onlyB}”`].filter(Boolean)
  return `Change ${at + 1} of ${count}, ${said.join('; ')}`
}

/** How near two texts are, for the head of a redline. A share that is not whole is never called so. */
export function shareWords(share: number): string {
  const percent = Math.round(100 * share)
  return `${share < 1 ? Math.min(99, percent) : 100} % of the words in common`
}

/** Two sources that the comparison found to be one text, other than these two; null where there are none. */
export function twoVersions(
  comparison: Comparison | null,
  except: readonly [string, string],
): readonly [string, string] | null {
  for (const group of comparison?.copies ?? []) {
    const [first, second] = group
    if (first !== undefined && second !== undefined && !except.every((id) => group.includes(id)))
      return [first, second]
  }
  return null
}
