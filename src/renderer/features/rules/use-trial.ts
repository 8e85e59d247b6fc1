import { useEffect, useState } from 'react'
import type { OppositesTest, OwnOpposites } from '../../../core'
import { tryOpposites } from '../../engine/comparison-session'

/** Pause in typing after which the sentences are tried. */
const TRY_AFTER_MS = 200

export type Trial =
  | { readonly state: 'waiting' }
  | { readonly state: 'tried'; readonly a: string; readonly b: string; readonly result: OppositesTest }
  | { readonly state: 'failed'; readonly message: string }

const WAITING: Trial = { state: 'waiting' }

/** What the pairs make of two sentences, a moment after they were typed; the last answer stands until the next comes. */
export function useTrial(own: readonly OwnOpposites[], a: string, b: string): Trial {
  const [trial, setTrial] = useState<Trial>(WAITING)
  const key = JSON.stringify(own)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pairs count by what is in them
  useEffect(() => {
    if (a.trim() === '' || b.trim() === '') return setTrial(WAITING)
    let isCurrent = true
    const timer = window.setTimeout(() => {
      tryOpposites(own, a, b).then(
        (result) => isCurrent && setTrial({ state: 'tried', a, b, result }),
        (error: unknown) =>
          isCurrent && setTrial({ state: 'failed', message: error instanceof Error ? error.message : '' }),
      )
    }, TRY_AFTER_MS)
    return () => {
      isCurrent = false
      window.clearTimeout(timer)
    }
  }, [key, a, b])
  return trial
}
