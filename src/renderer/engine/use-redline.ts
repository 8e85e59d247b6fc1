import { useEffect, useState } from 'react'
import type { Redline, RedlineText } from '../../core'
import { askRedline } from './ask-redline'
import { startRedlineWorker } from './start-workers'

export interface RedlineView {
  readonly state: 'working' | 'failed' | 'done'
  /** Null until it is made. */
  readonly redline: Redline | null
  /** Tries once more, after a failure. */
  readonly again: () => void
}

interface Made {
  readonly of: readonly [RedlineText, RedlineText, number]
  readonly redline: Redline | null
}

/** Two texts as one, made anew whenever one of them changes. Give the same objects for the same texts. */
export function useRedline(first: RedlineText, second: RedlineText): RedlineView {
  const [tries, setTries] = useState(0)
  const [made, setMade] = useState<Made | null>(null)
  useEffect(
    () =>
      askRedline(startRedlineWorker, { first, second }, (redline) =>
        setMade({ of: [first, second, tries], redline }),
      ),
    [first, second, tries],
  )
  const isOfThese = made?.of[0] === first && made.of[1] === second && made.of[2] === tries
  const again = () => setTries((count) => count + 1)
  if (!made || !isOfThese) return { state: 'working', redline: null, again }
  return { state: made.redline ? 'done' : 'failed', redline: made.redline, again }
}
