import { type ClaimEdit, hull, type Span } from '../../core'

/**
 * The edits as they are kept: within the text, parts of a claim in text order and apart from each other, in the order
 * of the text. An edit that replaces nothing is left out.
 */
export function soundClaimEdits(edits: readonly ClaimEdit[], length: number): readonly ClaimEdit[] {
  return edits
    .map(({ id, replaces, claims }) => ({
      id,
      replaces: within(replaces, length),
      claims: claims
        .map((parts) => joinedParts(parts.map((part) => within(part, length)).filter(isSome)))
        .filter((parts) => parts.length > 0)
        .sort((a, b) => hull(a).from - hull(b).from || hull(a).to - hull(b).to),
    }))
    .filter(({ replaces }) => isSome(replaces))
    .sort((a, b) => a.replaces.from - b.replaces.from || a.replaces.to - b.replaces.to)
}

function within({ from, to }: Span, length: number): Span {
  return { from: Math.max(0, Math.min(from, length)), to: Math.max(0, Math.min(to, length)) }
}

function isSome({ from, to }: Span): boolean {
  return from < to
}

/** In text order; parts that meet are one. */
function joinedParts(parts: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const next of [...parts].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && next.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
    } else joined.push(next)
  }
  return joined
}
