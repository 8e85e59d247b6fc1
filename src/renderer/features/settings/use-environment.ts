import { useCallback, useEffect, useState } from 'react'
import type { EnvironmentInfo } from '../../../shared/desktop-api'

export type EnvironmentState =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly info: EnvironmentInfo }
  | { readonly state: 'failed' }

/** What the application knows about itself, and the function that asks again. */
export function useEnvironment(): readonly [EnvironmentState, () => Promise<void>] {
  const [environment, setEnvironment] = useState<EnvironmentState>({ state: 'asking' })
  const ask = useCallback(async () => {
    try {
      setEnvironment({ state: 'known', info: await window.desktop.environment() })
    } catch {
      setEnvironment({ state: 'failed' })
    }
  }, [])
  useEffect(() => {
    void ask()
  }, [ask])
  return [environment, ask]
}
