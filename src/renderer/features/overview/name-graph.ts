import type { Claim } from '../../../core'
import { disagrees, type MatrixRow } from './matrix-rows'

/** Somebody or something that sources name, with the points in which they do. */
export interface NamedThing {
  /** Key of the name, the same for all its spellings. */
  readonly id: string
  readonly name: string
  /** Ids of the points, in the order of the points. */
  readonly points: readonly string[]
  /** Ids of the sources that name it in these, in their order. */
  readonly sources: readonly string[]
  /** In how many of the points a source denies or differs. */
  readonly disagreements: number
  readonly conflicts: number
}

/** Everybody and everything named in the points, those in most points first. */
export function namedThings(
  rows: readonly MatrixRow[],
  sourceIds: readonly string[],
  claimOf: (id: string) => Claim | undefined,
  nameOf: (key: string) => string,
): readonly NamedThing[] {
  const rowsOf = new Map<string, Set<MatrixRow>>()
  const sourcesOf = new Map<string, Set<string>>()
  for (const row of rows) {
    for (const claim of row.point.claims.flatMap((id) => claimOf(id) ?? [])) {
      for (const { key } of claim.entities) {
        rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(row))
        sourcesOf.set(key, (sourcesOf.get(key) ?? new Set()).add(claim.articleId))
      }
    }
  }
  return [...rowsOf]
    .map(([id, own]): NamedThing => {
      const all = [...own]
      return {
        id,
        name: nameOf(id),
        points: all.map(({ point }) => point.id),
        sources: sourceIds.filter((source) => sourcesOf.get(id)?.has(source)),
        disagreements: all.filter(disagrees).length,
        conflicts: all.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
      }
    })
    .toSorted(
      (one, other) =>
        other.points.length - one.points.length ||
        other.conflicts - one.conflicts ||
        (one.id < other.id ? -1 : 1),
    )
}

/** The graph as it is drawn: names on the left, points on the right, each from top to bottom. */
export interface NameGraph {
  readonly names: readonly NamedThing[]
  readonly points: readonly MatrixRow[]
  /** Indices into `names` and `points`. */
  readonly edges: readonly (readonly [name: number, point: number])[]
  /** How many names and points there was no room for. */
  readonly left: { readonly names: number; readonly points: number }
}

/** More are a tangle; the table has all. */
const MOST_NAMES = 40
const MOST_POINTS = 80
/** After so many rounds the order hardly changes any more. */
const ROUNDS = 12

/**
 * Puts names and points into an order in which few lines cross: each in turn by the middle of what it is joined to. The
 * same input gives the same picture. `rows` in the order of their weight: what there is no room for is left out from the
 * end.
 */
export function nameGraph(things: readonly NamedThing[], rows: readonly MatrixRow[]): NameGraph {
  const names = things.slice(0, MOST_NAMES)
  const named = new Set(names.flatMap(({ points }) => points))
  const joined = rows.filter(({ point }) => named.has(point.id))
  const points = joined.slice(0, MOST_POINTS)
  const pointAt = new Map(points.map(({ point }, index) => [point.id, index]))
  const links = names.map((thing) => thing.points.flatMap((id) => pointAt.get(id) ?? []))
  const namesOf = points.map((_, at) => links.flatMap((own, name) => (own.includes(at) ? [name] : [])))

  let nameOrder = names.map((_, index) => index)
  let pointOrder = points.map((_, index) => index)
  for (let round = 0; round < ROUNDS; round += 1) {
    pointOrder = byMiddle(pointOrder, namesOf, nameOrder)
    nameOrder = byMiddle(nameOrder, links, pointOrder)
  }
  const placeOfPoint = placesIn(pointOrder)
  return {
    names: nameOrder.flatMap((index) => names[index] ?? []),
    points: pointOrder.flatMap((index) => points[index] ?? []),
    edges: nameOrder.flatMap((index, place) =>
      (links[index] ?? []).map((point) => [place, placeOfPoint.get(point) ?? 0] as const),
    ),
    left: { names: things.length - names.length, points: joined.length - points.length },
  }
}

/** `order` by the mean place of what each is joined to; what is joined to nothing stays where it is. */
function byMiddle(
  order: readonly number[],
  joinedTo: readonly (readonly number[])[],
  others: readonly number[],
): number[] {
  const places = placesIn(others)
  const middles = new Map(
    order.map((index, place) => {
      const own = joinedTo[index] ?? []
      const sum = own.reduce((total, other) => total + (places.get(other) ?? 0), 0)
      return [index, own.length > 0 ? sum / own.length : place]
    }),
  )
  return order.toSorted((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0))
}

function placesIn(order: readonly number[]): ReadonlyMap<number, number> {
  return new Map(order.map((index, place) => [index, place]))
}
