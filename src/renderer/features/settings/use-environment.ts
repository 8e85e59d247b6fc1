import { useEffect, useState } from 'react'
import type { EnvironmentInfo } from '../../../shared/desktop-api'

export type EnvironmentState =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly info: EnvironmentInfo }
  | { readonly state: 'failed' }

/** What the application knows about itself. */
export function useEnvironment(): EnvironmentState {
  const [environment, setEnvironment] = useState<EnvironmentState>({ state: 'asking' })
  useEffect(() => {
    window.desktop.environment().then(
      (info) => setEnvironment({ state: 'known', info }),
      () => setEnvironment({ state: 'failed' }),
    )
  }, [])
  return environment
}
