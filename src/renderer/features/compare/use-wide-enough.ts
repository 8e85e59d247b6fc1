import { useSyncExternalStore } from 'react'

/** Below this width the findings become a drawer over the text. */
const query = '(min-width: 1100px)'

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

/** True when the findings have room beside the sources. */
export function useWideEnough(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
