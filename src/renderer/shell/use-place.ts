import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type CompareTarget, targetOf, targetWord } from '../ui/compare-target'

export const PROJECT_VIEWS = [
  'sources',
  'compare',
  'review',
  'matrix',
  'timeline',
  'codebook',
  'reviewers',
  'rules',
  'reports',
  'history',
] as const
export type ProjectView = (typeof PROJECT_VIEWS)[number]

/** Where the window stands. The address after `#` is the only place that keeps it. */
export type Place =
  | { readonly view: 'home' | 'settings' | 'guide' }
  | {
      readonly view: ProjectView
      readonly projectId: string
      /** What of it is to be shown; only Compare knows such places. */
      readonly at?: CompareTarget
    }

/** Reads an address like `#/project/<id>/compare`; anything unknown is home. */
export function placeFrom(address: string): Place {
  const [, first, projectId, name, word] = address.replace(/^#/, '').split('/')
  if (first === 'settings' || first === 'guide') return { view: first }
  const view = PROJECT_VIEWS.find((known) => known === name)
  if (first === 'project' && projectId && view) {
    const at = view === 'compare' && word ? targetOf(decodeURIComponent(word)) : null
    return { view, projectId: decodeURIComponent(projectId), ...(at && { at }) }
  }
  return { view: 'home' }
}

/** The address of a place. */
export function addressOf(place: Place): string {
  if (place.view === 'home') return '#/'
  if (!('projectId' in place)) return `#/${place.view}`
  const address = `#/project/${encodeURIComponent(place.projectId)}/${place.view}`
  return place.at ? `${address}/${encodeURIComponent(targetWord(place.at))}` : address
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** The place, and the function that goes elsewhere (Back works). */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const address = useSyncExternalStore(subscribe, () => window.location.hash)
  const go = useCallback((place: Place) => {
    window.location.hash = addressOf(place)
  }, [])
  return [useMemo(() => placeFrom(address), [address]), go]
}
