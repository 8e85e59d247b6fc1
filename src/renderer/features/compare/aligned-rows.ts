import type { CellState, Claim, ClaimGroup, NotAnalysed } from '../../../core'
import type { Link } from './claim-marks'
import { MARK_KINDS, type MarkKind } from './display-blocks'

/** A claim in its cell. */
export interface AlignedClaim {
  readonly claim: Claim
  /** How it stands to the claims of the other sources on screen. */
  readonly mark: MarkKind
  /** The finding that a click on it shows; null where there is none. */
  readonly findingId: string | null
}

/** What one source says on a point. */
export interface AlignedCell {
  readonly articleId: string
  readonly state: CellState | 'not-analysed'
  /** In text order. */
  readonly claims: readonly AlignedClaim[]
}

/** A point: what each source on screen says on it, in the order of the columns. */
export interface AlignedRow {
  readonly id: string
  readonly cells: readonly AlignedCell[]
}

interface AlignedInput {
  readonly points: readonly ClaimGroup[]
  readonly claims: readonly Claim[]
  readonly links: readonly Link[]
  readonly notAnalysed: readonly NotAnalysed[]
  /** Ids of the sources on screen, the base first. */
  readonly shown: readonly string[]
  /** Also points of which only one of the sources on screen speaks. */
  readonly withAlone: boolean
}

/**
 * The points of which the sources on screen speak, in the order of the base's text. What the base does not speak of
 * stands where it stands in the source that does: after the point that comes before it there.
 */
export function alignedRows(input: AlignedInput): readonly AlignedRow[] {
  const { points, claims, links, shown, withAlone, notAnalysed } = input
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const best = bestLinks(links, new Set(shown))
  const rows = points.flatMap((point): AlignedRow[] => {
    const cells = shown.map((articleId): AlignedCell => {
      const cell = point.cells.find((one) => one.articleId === articleId)
      const own = (cell?.claims ?? []).flatMap((id) => byId.get(id) ?? [])
      return {
        articleId,
        state: cell?.state ?? 'not-covered',
        claims: own.toSorted(inText).map((claim) => ({
          claim,
          mark: best.get(claim.id)?.kind ?? 'only',
          findingId: best.get(claim.id)?.findingId ?? null,
        })),
      }
    })
    // Two claims of one source are a point too: a text can contradict itself.
    const count = cells.reduce((sum, cell) => sum + cell.claims.length, 0)
    return count > (withAlone ? 0 : 1) ? [{ id: point.id, cells: withMissing(cells, notAnalysed) }] : []
  })
  return inReadingOrder(rows, shown)
}

/** The row that has both sides of a finding, else the first that has one; -1 where none has. */
export function rowOfClaims(rows: readonly AlignedRow[], a: string, b: string): number {
  const has = ({ cells }: AlignedRow, id: string) =>
    cells.some((cell) => cell.claims.some(({ claim }) => claim.id === id))
  const both = rows.findIndex((row) => has(row, a) && has(row, b))
  return both >= 0 ? both : rows.findIndex((row) => has(row, a) || has(row, b))
}

/** A source that was not compared with those that speak is not silent. */
function withMissing(
  cells: readonly AlignedCell[],
  notAnalysed: readonly NotAnalysed[],
): readonly AlignedCell[] {
  if (notAnalysed.length === 0) return cells
  const speaking = cells.filter(({ claims }) => claims.length > 0).map(({ articleId }) => articleId)
  const isMissing = (id: string) =>
    notAnalysed.some(
      ({ articles }) =>
        articles.includes(id) && (articles.length === 1 || articles.some((one) => speaking.includes(one))),
    )
  return cells.map((cell) =>
    cell.claims.length === 0 && isMissing(cell.articleId) ? { ...cell, state: 'not-analysed' } : cell,
  )
}

/** For each claim the link that weighs most, among those between two sources on screen; one with a finding first. */
function bestLinks(links: readonly Link[], shown: ReadonlySet<string>): ReadonlyMap<string, Link> {
  const best = new Map<string, Link>()
  const rank = (link: Link) => MARK_KINDS.indexOf(link.kind) * 2 + (link.findingId === null ? 1 : 0)
  for (const link of links) {
    if (!shown.has(link.a.articleId) || !shown.has(link.b.articleId)) continue
    for (const { claimId } of [link.a, link.b]) {
      const known = best.get(claimId)
      if (!known || rank(link) < rank(known)) best.set(claimId, link)
    }
  }
  return best
}

function inReadingOrder(rows: readonly AlignedRow[], shown: readonly string[]): readonly AlignedRow[] {
  const ordered: AlignedRow[] = []
  const isPlaced = new Set<AlignedRow>()
  for (const column of shown.keys()) {
    const speaking = rows
      .flatMap((row) => {
        const first = row.cells[column]?.claims[0]
        return first ? [{ row, from: startOf(first.claim) }] : []
      })
      .toSorted((one, other) => one.from - other.from)
    let before: AlignedRow | null = null
    for (const { row } of speaking) {
      if (!isPlaced.has(row)) {
        ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, row)
        isPlaced.add(row)
      }
      before = row
    }
  }
  return ordered
}

function inText(one: Claim, other: Claim): number {
  return startOf(one) - startOf(other)
}

function startOf({ spans }: Claim): number {
  return spans[0]?.from ?? 0
}
