import { useMemo, useState } from 'react'
import type { SourceRecord } from '../../storage/records'

interface ShownSources {
  /** Ids of the sources on screen, left to right. */
  readonly shown: readonly string[]
  readonly setShown: (ids: readonly string[]) => void
  /** Puts both on screen, keeping what is there where it can. */
  readonly bringUp: (a: string, b: string) => void
  /** The next or previous pair of the project's sources. */
  readonly stepPair: (by: 1 | -1) => void
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const))
}

/**
 * Columns that hold both sources, side by side so that ribbons join them: the base stays where it is when it is one of
 * the two, there are as many columns as before, and those that can stay do.
 */
export function withBoth(
  shown: readonly string[],
  a: string,
  b: string,
  ids: readonly string[],
): readonly string[] {
  const bFirst = shown[0] === b || (shown[0] !== a && ids.indexOf(b) < ids.indexOf(a))
  const pair = bFirst ? [b, a] : [a, b]
  return [...pair, ...shown.filter((id) => !pair.includes(id))].slice(0, Math.max(2, shown.length))
}

/** Which sources stand side by side: the first two until the reader chooses. */
export function useShownSources(sources: readonly SourceRecord[]): ShownSources {
  const [wanted, setWanted] = useState<readonly string[]>([])
  return useMemo(() => {
    const ids = sources.map((source) => source.id)
    const standing = wanted.filter((id) => ids.includes(id))
    const shown =
      standing.length >= 2
        ? standing
        : [...standing, ...ids.filter((id) => !standing.includes(id))].slice(0, 2)
    return {
      shown,
      setShown: setWanted,
      bringUp: (a, b) => {
        if (!shown.includes(a) || !shown.includes(b)) setWanted(withBoth(shown, a, b, ids))
      },
      stepPair: (by) => {
        const pairs = pairsOf(ids)
        if (pairs.length === 0) return
        const two = shown.slice(0, 2)
        const at = pairs.findIndex((pair) => pair.every((id) => two.includes(id)))
        const next = pairs[(at + by + pairs.length) % pairs.length]
        if (next) setWanted(next)
      },
    }
  }, [sources, wanted])
}
