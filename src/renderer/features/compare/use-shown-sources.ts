import { useMemo, useState } from 'react'
import type { SourceRecord } from '../../../project'

interface ShownSources {
  /** Ids of the sources on screen, left to right. */
  readonly shown: readonly string[]
  readonly setShown: (ids: readonly string[]) => void
  /** Puts all of these on screen, keeping what is there where it can. */
  readonly bringUp: (wanted: readonly string[]) => void
  /** The next or previous pair of the project's sources. */
  readonly stepPair: (by: 1 | -1) => void
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const))
}

/**
 * Columns that hold all of `wanted`, side by side so that ribbons join them: the base stays where it is when it is one
 * of them or when only one is wanted, there are no fewer columns than before, and those that can stay do.
 */
export function withAll(
  shown: readonly string[],
  wanted: readonly string[],
  ids: readonly string[],
): readonly string[] {
  const base = shown[0]
  const inOrder = [...new Set(wanted)].sort((x, y) => ids.indexOf(x) - ids.indexOf(y))
  const keepsBase = base !== undefined && (inOrder.length < 2 || inOrder.includes(base))
  const first = keepsBase ? [base, ...inOrder.filter((id) => id !== base)] : inOrder
  const rest = shown.filter((id) => !first.includes(id))
  return [...first, ...rest].slice(0, Math.max(2, first.length, shown.length))
}

/** Which sources stand side by side: the first two until the reader chooses. */
export function useShownSources(sources: readonly SourceRecord[]): ShownSources {
  const [chosen, setChosen] = useState<readonly string[]>([])
  return useMemo(() => {
    const ids = sources.map((source) => source.id)
    const standing = chosen.filter((id) => ids.includes(id))
    const shown =
      standing.length >= 2
        ? standing
        : [...standing, ...ids.filter((id) => !standing.includes(id))].slice(0, 2)
    return {
      shown,
      setShown: setChosen,
      bringUp: (wanted) => {
        if (!wanted.every((id) => shown.includes(id))) setChosen(withAll(shown, wanted, ids))
      },
      stepPair: (by) => {
        const pairs = pairsOf(ids)
        if (pairs.length === 0) return
        const two = shown.slice(0, 2)
        const at = pairs.findIndex((pair) => pair.every((id) => two.includes(id)))
        const next = pairs[(at + by + pairs.length) % pairs.length]
        if (next) setChosen(next)
      },
    }
  }, [sources, chosen])
}

/** Puts `wanted` in the place of `id`; where it is on screen already, the two change places. */
export function swapped(shown: readonly string[], id: string, wanted: string): readonly string[] {
  return shown.map((other) => (other === id ? wanted : other === wanted ? id : other))
}
