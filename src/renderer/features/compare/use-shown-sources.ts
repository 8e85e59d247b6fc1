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
        if (shown.includes(a) && shown.includes(b)) return
        setWanted(ids.indexOf(a) <= ids.indexOf(b) ? [a, b] : [b, a])
      },
      stepPair: (by) => {
        const pairs = pairsOf(ids)
        if (pairs.length === 0) return
        const at = pairs.findIndex(([a, b]) => a === shown[0] && b === shown[1])
        const next = pairs[(at + by + pairs.length) % pairs.length]
        if (next) setWanted(next)
      },
    }
  }, [sources, wanted])
}
