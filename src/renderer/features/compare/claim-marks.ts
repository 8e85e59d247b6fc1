import type { Claim, Comparison, Finding } from '../../../core'
import { MARK_KINDS, type MarkedSpan, type MarkKind } from './display-blocks'
import { isGuardKind, REASON_LETTERS } from './guard-words'

/** A line between two sources: one finding, or one aligned pair without a finding. */
export interface Link {
  readonly id: string
  readonly kind: Exclude<MarkKind, 'only'>
  readonly letter: string | null
  readonly a: { readonly articleId: string; readonly claimId: string }
  readonly b: { readonly articleId: string; readonly claimId: string }
  readonly findingId: string | null
}

/** The mark that a finding gives its two claims. */
export function kindOfFinding(finding: Finding): Exclude<MarkKind, 'only'> {
  if (finding.kind === 'contradiction') return 'conflict'
  return isGuardKind(finding.kind) ? 'guard' : 'same'
}

/** All links between claims, findings first; an aligned pair that has a finding is not listed twice. */
export function linksOf(comparison: Comparison): readonly Link[] {
  const articleOf = new Map(comparison.claims.map((claim) => [claim.id, claim.articleId]))
  const pairKey = (x: string, y: string) => (x < y ? `${x}\n${y}` : `${y}\n${x}`)
  const taken = new Set<string>()
  const links: Link[] = comparison.findings.map((finding) => {
    taken.add(pairKey(finding.a.claimId, finding.b.claimId))
    return {
      id: finding.id,
      kind: kindOfFinding(finding),
      letter: isGuardKind(finding.kind) ? REASON_LETTERS[finding.kind] : null,
      a: finding.a,
      b: finding.b,
      findingId: finding.id,
    }
  })
  for (const { a, b, relation } of comparison.alignments) {
    if (relation === 'related' || taken.has(pairKey(a, b))) continue
    links.push({
      id: `${a}|${b}`,
      kind: relation,
      letter: null,
      a: { articleId: articleOf.get(a) ?? '', claimId: a },
      b: { articleId: articleOf.get(b) ?? '', claimId: b },
      findingId: null,
    })
  }
  return links
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
    if (!shown.has(other) || other === articleId) return
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
        ...(link?.letter ? { letter: link.letter } : {}),
      }))
    })
}
