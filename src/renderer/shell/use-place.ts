import { useCallback, useSyncExternalStore } from 'react'

export const PROJECT_VIEWS = ['sources', 'compare', 'rules', 'reports', 'history'] as const
export type ProjectView = (typeof PROJECT_VIEWS)[number]

/** Where the window stands. The address after `#` is the only place that keeps it. */
export type Place =
  | { readonly view: 'home' | 'settings' | 'guide' }
  | { readonly view: ProjectView; readonly projectId: string }

/** Reads an address like `#/project/<id>/compare`; anything unknown is home. */
export function placeFrom(address: string): Place {
  const [, first, projectId, name] = address.replace(/^#/, '').split('/')
  if (first === 'settings' || first === 'guide') return { view: first }
  const view = PROJECT_VIEWS.find((known) => known === name)
  if (first === 'project' && projectId && view) return { view, projectId: decodeURIComponent(projectId) }
  return { view: 'home' }
}

/** The address of a place. */
export function addressOf(place: Place): string {
  if (place.view === 'home') return '#/'
  if (!('projectId' in place)) return `#/${place.view}`
  return `#/project/${encodeURIComponent(place.projectId)}/${place.view}`
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
  return [placeFrom(address), go]
}
