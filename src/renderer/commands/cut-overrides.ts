import type { CutOverride, Span } from '../../core'

/**
 * The overrides after the reader's last word on `span`: it wins over older ones where they overlap, what of them lies
 * outside stays, and neighbours that say the same are joined.
 *
 * Example: cut 0-100, then keep 40-60 -> cut 0-40, keep 40-60, cut 60-100.
 */
export function withCutOverride(
  overrides: readonly CutOverride[],
  span: Span,
  cut: boolean | null,
): readonly CutOverride[] {
  const kept = overrides.flatMap((old) => outside(old, span))
  const all = cut === null || span.from >= span.to ? kept : [...kept, { from: span.from, to: span.to, cut }]
  return joined(all.sort((a, b) => a.from - b.from))
}

function outside(old: CutOverride, span: Span): CutOverride[] {
  const before = {
    from: old.from,
    to: Math.min(old.to, span.from),
    cut: old.cut,
  }
  const after = { from: Math.max(old.from, span.to), to: old.to, cut: old.cut }
  return [before, after].filter((part) => part.from < part.to)
}

function joined(sorted: readonly CutOverride[]): readonly CutOverride[] {
  const result: CutOverride[] = []
  for (const next of sorted) {
    const last = result.at(-1)
    if (last && last.to === next.from && last.cut === next.cut)
      result[result.length - 1] = { ...last, to: next.to }
    else result.push(next)
  }
  return result
}
