import type { Claim, Comparison, Finding, FindingSide } from '../../../core'
import { isGuardKind, REASON_LETTERS } from '../../findings/guard-words'
import { MARK_KINDS, type MarkedSpan, type MarkKind } from './display-blocks'

/** A line between two sources: one finding, or one aligned pair without a finding. */
export interface Link {
  readonly id: string
  readonly kind: Exclude<MarkKind, 'only'>
  /** Letter of the guard, or the sign of what was moved: what a ribbon has in its middle. */
  readonly letter: string | null
  readonly a: { readonly articleId: string; readonly claimId: string }
  readonly b: { readonly articleId: string; readonly claimId: string }
  readonly findingId: string | null
}

/** On the ribbon of a passage that stands elsewhere in the other source. */
const MOVED_SIGN = '⇅'

/** The mark that a finding gives its two claims. */
export function kindOfFinding(finding: Finding): Exclude<MarkKind, 'only'> {
  if (finding.kind === 'contradiction') return 'conflict'
  return isGuardKind(finding.kind) ? 'guard' : 'same'
}

/**
 * All links between claims, findings first: those that are listed. An aligned pair that has a finding is not linked
 * twice, nor as an agreement where its finding is not listed. What agrees and stands elsewhere in the other source is
 * moved.
 */
export function linksOf(
  comparison: Comparison,
  listed: readonly Finding[] = comparison.findings,
): readonly Link[] {
  const articleOf = new Map(comparison.claims.map((claim) => [claim.id, claim.articleId]))
  const pairKey = (x: string, y: string) => (x < y ? `${x}\n${y}` : `${y}\n${x}`)
  const taken = new Set(comparison.findings.map(({ a, b }) => pairKey(a.claimId, b.claimId)))
  const movedPairs = new Set(
    comparison.alignments.flatMap(({ a, b, moved }) => (moved ? [pairKey(a, b)] : [])),
  )
  const links: Link[] = listed.flatMap((finding) =>
    sidePairs(finding).map(([a, b], at) => ({
      id: at === 0 ? finding.id : `${finding.id}/${at}`,
      ...lookOf(finding, movedPairs.has(pairKey(a.claimId, b.claimId))),
      a,
      b,
      findingId: finding.id,
    })),
  )
  for (const { a, b, relation, moved } of comparison.alignments) {
    if (relation === 'related' || taken.has(pairKey(a, b))) continue
    links.push({
      id: `${a}|${b}`,
      kind: moved ? 'moved' : relation,
      letter: moved ? MOVED_SIGN : null,
      a: { articleId: articleOf.get(a) ?? '', claimId: a },
      b: { articleId: articleOf.get(b) ?? '', claimId: b },
      findingId: null,
    })
  }
  return links
}

function lookOf(finding: Finding, moved: boolean): Pick<Link, 'kind' | 'letter'> {
  const kind = kindOfFinding(finding)
  if (kind === 'same' && moved) return { kind: 'moved', letter: MOVED_SIGN }
  return { kind, letter: isGuardKind(finding.kind) ? (REASON_LETTERS[finding.kind] ?? null) : null }
}

/** The two sides; of three sources each with each. */
function sidePairs({ a, b, third }: Finding): readonly (readonly [FindingSide, FindingSide])[] {
  const pairs = [[a, b] as const]
  return third ? [...pairs, [a, third] as const, [b, third] as const] : pairs
}

/** Marks of one source's claims, seen against the other sources that are on screen. */
export function marksFor(
  claims: readonly Claim[],
  links: readonly Link[],
  articleId: string,
  shown: ReadonlySet<string>,
): readonly MarkedSpan[] {
  const best = new Map<string, Link>()
  const consider = (claimId: string, other: string, link: Link) => {
    if (!shown.has(other)) return
    const known = best.get(claimId)
    if (!known || MARK_KINDS.indexOf(link.kind) < MARK_KINDS.indexOf(known.kind)) best.set(claimId, link)
  }
  for (const link of links) {
    if (link.a.articleId === articleId) consider(link.a.claimId, link.b.articleId, link)
    if (link.b.articleId === articleId) consider(link.b.claimId, link.a.articleId, link)
  }
  return claims
    .filter((claim) => claim.articleId === articleId)
    .flatMap((claim) => {
      const link = best.get(claim.id)
      const mark: MarkKind | null = link?.kind ?? (claim.kind === 'heading' ? null : 'only')
      return claim.spans.map((span) => ({
        ...span,
        claimId: claim.id,
        mark,
        ...(link?.kind === 'guard' && link.letter ? { letter: link.letter } : {}),
      }))
    })
}
