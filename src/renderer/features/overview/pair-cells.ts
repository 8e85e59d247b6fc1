import type { Comparison, Finding, FindingReview, NotAnalysed, SourcePair } from '../../../core'
import { stands } from './matrix-rows'

/** How two sources stand to each other, as a cell of the table of sources. */
export interface PairCell {
  /** Ids of the two, in the order of the sources. */
  readonly a: string
  readonly b: string
  /** Points on which both speak: `same`, `differs` and `denies` together. */
  readonly shared: number
  readonly same: number
  readonly differs: number
  readonly denies: number
  /** Conflicts between them that stand, in rank order. */
  readonly conflicts: readonly Finding[]
  /** How many of these were judged to be conflicts. */
  readonly judged: number
  /** Why the two were not compared wholly; null where they were. */
  readonly missing: string | null
}

/** The pairs of sources with what stands between them. */
export function pairCells(
  pairs: readonly SourcePair[],
  findings: readonly Finding[],
  reviews: ReadonlyMap<string, FindingReview>,
  { notAnalysed, copies = [] }: Pick<Comparison, 'notAnalysed' | 'copies'>,
): readonly PairCell[] {
  const between = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.place !== 'between-sources' || !stands(finding, reviews.get(finding.id))) continue
    for (const key of pairsIn(voicesIn(finding, copies))) {
      between.set(key, [...(between.get(key) ?? []), finding])
    }
  }
  return pairs.map(({ a, b, same, differs, denies }) => {
    const conflicts = between.get(pairKey(a, b)) ?? []
    return {
      a,
      b,
      shared: same.length + differs.length + denies.length,
      same: same.length,
      differs: differs.length,
      denies: denies.length,
      conflicts,
      judged: conflicts.filter(({ id }) => reviews.get(id)?.verdict === 'conflict').length,
      missing: missingOf(notAnalysed, a, b),
    }
  })
}

/** The cell of two sources, in any order. */
export function cellOf(cells: readonly PairCell[], one: string, other: string): PairCell | undefined {
  const key = pairKey(one, other)
  return cells.find(({ a, b }) => pairKey(a, b) === key)
}

/** `12 the same, 2 differ, 1 denied`, or that they share no point. */
export function pairWords({ shared, same, differs, denies }: PairCell): string {
  if (shared === 0) return 'no shared point'
  return [
    same > 0 && `${same} the same`,
    differs > 0 && `${differs} differ`,
    denies > 0 && `${denies} denied`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** A part names the two, or one of them that was not analysed at all. */
function missingOf(parts: readonly NotAnalysed[], a: string, b: string): string | null {
  const part = parts.find(({ articles }) => articles.every((id) => id === a || id === b))
  return part ? part.message : null
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/**
 * The sources on each side of a finding. Of copies of one text only one has the finding; those that have the passage too
 * stand beside it.
 */
function voicesIn(
  { a, b, third, also = [] }: Finding,
  copies: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return [a, b, third].flatMap((side) => {
    if (!side) return []
    const voice = copies.find((ids) => ids.includes(side.articleId)) ?? []
    const beside = also.map(({ articleId }) => articleId).filter((id) => voice.includes(id))
    return [[side.articleId, ...beside]]
  })
}

/** Each two sources on different sides. Where three exclude each other only together, each two of them are meant. */
function pairsIn(sides: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    sides.flatMap((side, at) =>
      sides
        .slice(at + 1)
        .flat()
        .flatMap((other) => side.filter((one) => one !== other).map((one) => pairKey(one, other))),
    ),
  )
}
