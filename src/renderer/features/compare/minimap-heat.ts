import { counted } from '../../ui/counted'
import type { ClaimHeight } from './column-geometry'
import type { MarkedSpan, MarkKind } from './display-blocks'

/** What a place of a source has on the map: how it stands to the other sources on screen. */
export interface HotPlace extends ClaimHeight {
  readonly kind: Exclude<MarkKind, 'only'>
}

/** One stripe of the map: how many conflicts and agreements reach into it. */
export interface Stripe {
  readonly conflicts: number
  readonly guards: number
  readonly agreements: number
}

/** The marked claims of a column that the reader has not switched off, from top to bottom; each once. */
export function hotPlaces(
  marks: readonly MarkedSpan[],
  heights: ReadonlyMap<string, ClaimHeight>,
  hidden: ReadonlySet<MarkKind>,
): readonly HotPlace[] {
  const places = new Map<string, HotPlace>()
  for (const { claimId, mark } of marks) {
    const height = heights.get(claimId)
    if (!height || mark === null || mark === 'only' || hidden.has(mark)) continue
    places.set(claimId, { ...height, kind: mark })
  }
  return [...places.values()].sort((x, y) => x.top - y.top || x.bottom - y.bottom)
}

/** The map as `count` stripes of equal height over content of `total` pixels. */
export function stripesOf(places: readonly HotPlace[], total: number, count: number): readonly Stripe[] {
  const stripes = Array.from({ length: count }, () => ({ conflicts: 0, guards: 0, agreements: 0 }))
  if (total <= 0) return stripes
  const at = (height: number) => Math.max(0, Math.min(count - 1, Math.floor((height / total) * count)))
  for (const { top, bottom, kind } of places) {
    for (let i = at(top); i <= at(Math.max(top, bottom - 1)); i++) {
      const stripe = stripes[i]
      if (!stripe) continue
      if (kind === 'conflict') stripe.conflicts += 1
      else if (kind === 'guard') stripe.guards += 1
      else stripe.agreements += 1
    }
  }
  return stripes
}

/** The next or previous conflict from a height; null where there is none further. */
export function conflictFrom(places: readonly HotPlace[], height: number, by: 1 | -1): HotPlace | null {
  const conflicts = places.filter(({ kind }) => kind === 'conflict')
  const next =
    by === 1
      ? conflicts.find(({ top }) => top > height + SAME_LINE)
      : conflicts.findLast(({ top }) => top < height - SAME_LINE)
  return next ?? null
}

/** Pixels; what stands this close to a line stands on it. */
const SAME_LINE = 2

/** What a screen reader says of the part in view: how far down it is, and what it has. */
export function viewWords(
  places: readonly HotPlace[],
  view: { readonly top: number; readonly height: number; readonly total: number },
): string {
  const room = view.total - view.height
  const share = room <= 0 ? 0 : Math.round((100 * view.top) / room)
  const seen = places.filter(({ top, bottom }) => bottom > view.top && top < view.top + view.height)
  const conflicts = seen.filter(({ kind }) => kind === 'conflict').length
  const agreements = seen.filter(
    ({ kind }) => kind === 'same' || kind === 'reworded' || kind === 'moved',
  ).length
  const has = [
    ...(conflicts > 0 ? [counted(conflicts, 'conflict')] : []),
    ...(agreements > 0 ? [counted(agreements, 'agreement')] : []),
  ]
  return `${share} % down; in view ${has.length > 0 ? has.join(' and ') : 'neither conflicts nor agreements'}`
}
