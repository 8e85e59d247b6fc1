import type { CellState, ClaimGroup, Finding, FindingReview } from '../../../core'

/** A point of the comparison as a row of the matrix. */
export interface MatrixRow {
  readonly point: ClaimGroup
  /** What the first source that speaks says. */
  readonly words: string
  /** Conflicts among its claims that stand: listed, and not judged to be none. In rank order. */
  readonly conflicts: readonly Finding[]
  /** Of these, how many nobody has judged to be one. */
  readonly open: number
  /** Ids of the tags on any finding of the point, in the order of the project's tags. */
  readonly tags: readonly string[]
  /** How many sources are in each state. */
  readonly counts: Readonly<Record<CellState, number>>
}

export const MATRIX_ORDERS = ['disagreement', 'text', 'sources'] as const
/** Most disagreement first; as in the texts; those on which most sources speak first. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

export interface MatrixWish {
  readonly order: MatrixOrder
  /** Only points on which a source denies or differs. */
  readonly onlyDisagreement: boolean
  /** Only points with these words in any of their claims. */
  readonly words: string
}

/** Everything that rows are made from. */
export interface MatrixInput {
  readonly points: readonly ClaimGroup[]
  /** Those that are listed, in rank order. */
  readonly findings: readonly Finding[]
  readonly reviews: ReadonlyMap<string, FindingReview>
  readonly tagOrder: readonly string[]
  /** The words of a claim. */
  readonly wordsOf: (claimId: string) => string
}

/** The rows, in the order of the comparison's points. */
export function matrixRows({
  points,
  findings,
  reviews,
  tagOrder,
  wordsOf,
}: MatrixInput): readonly MatrixRow[] {
  const pointsOf = new Map<string, string[]>()
  for (const { id, claims } of points) {
    for (const claim of claims) pointsOf.set(claim, [...(pointsOf.get(claim) ?? []), id])
  }
  const within = new Map<string, Finding[]>()
  for (const finding of findings) {
    const others = new Set(pointsOf.get(finding.b.claimId))
    for (const id of pointsOf.get(finding.a.claimId) ?? []) {
      if (others.has(id)) within.set(id, [...(within.get(id) ?? []), finding])
    }
  }
  return points.map((point): MatrixRow => {
    const own = within.get(point.id) ?? []
    const conflicts = own.filter((finding) => stands(finding, reviews.get(finding.id)))
    const tags = new Set(own.flatMap(({ id }) => reviews.get(id)?.tags ?? []))
    return {
      point,
      words: wordsOf(point.cells.find(({ claims }) => claims.length > 0)?.claims[0] ?? ''),
      conflicts,
      open: conflicts.filter(({ id }) => reviews.get(id)?.verdict !== 'conflict').length,
      tags: tagOrder.filter((id) => tags.has(id)),
      counts: countStates(point),
    }
  })
}

/** True for a conflict that nobody has judged to be none. */
export function stands(finding: Finding, review: FindingReview | undefined): boolean {
  if (review?.verdict === 'conflict') return true
  return finding.kind === 'contradiction' && review?.verdict !== 'no-conflict'
}

function countStates({ cells }: ClaimGroup): Readonly<Record<CellState, number>> {
  const counts = { says: 0, denies: 0, differs: 0, silent: 0, 'not-covered': 0 }
  for (const { state } of cells) counts[state] += 1
  return counts
}

/** The rows that are wanted, in the wanted order. Rows that are equal in it stay as they were. */
export function orderedRows(
  rows: readonly MatrixRow[],
  { order, onlyDisagreement, words }: MatrixWish,
  wordsOf: (claimId: string) => string,
): readonly MatrixRow[] {
  const sought = words.trim().toLowerCase()
  const wanted = rows.filter(
    (row) =>
      (!onlyDisagreement || disagrees(row)) &&
      (sought === '' || row.point.claims.some((id) => wordsOf(id).toLowerCase().includes(sought))),
  )
  if (order === 'text') return inTextOrder(wanted)
  const keys = order === 'disagreement' ? disagreement : (row: MatrixRow) => [speaking(row)]
  return inTextOrder(wanted).toSorted((one, other) => compareKeys(keys(other), keys(one)))
}

export function disagrees({ conflicts, counts }: MatrixRow): boolean {
  return conflicts.length + counts.denies + counts.differs > 0
}

/** What weighs first, second, …: conflicts, denials, differences, sources that speak. */
function disagreement(row: MatrixRow): readonly number[] {
  return [row.conflicts.length, row.counts.denies, row.counts.differs, speaking(row)]
}

function speaking({ counts }: MatrixRow): number {
  return counts.says + counts.denies + counts.differs
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, i) => key !== other[i])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** By the first source that speaks, then by the place in its text. */
function inTextOrder(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  return rows.toSorted((one, other) => compareKeys(placeOf(one), placeOf(other)))
}

function placeOf({ point }: MatrixRow): readonly number[] {
  const source = point.cells.findIndex(({ claims }) => claims.length > 0)
  // A claim's id ends in its place: `<article>:<from>-<to>`.
  const from = /:(\d+)-\d+(?:~\d+)?$/.exec(point.cells[source]?.claims[0] ?? '')?.[1]
  return [source, Number(from ?? 0)]
}
