import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type CompareTarget, targetOf, targetWord } from '../ui/compare-target'
import { type PassageTarget, passageOf, passageWord } from '../ui/passage-target'

export const PROJECT_VIEWS = [
  'sources',
  'compare',
  'review',
  'matrix',
  'timeline',
  'codebook',
  'reviewers',
  'search',
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
      /** The passage that Sources is to show. */
      readonly passage?: PassageTarget
    }

/** Reads an address like `#/project/<id>/compare`; anything unknown is home. */
export function placeFrom(address: string): Place {
  const [, first, projectId, name, word] = address.replace(/^#/, '').split('/')
  if (first === 'settings' || first === 'guide') return { view: first }
  const view = PROJECT_VIEWS.find((known) => known === name)
  if (first === 'project' && projectId && view) {
    const at = view === 'compare' && word ? targetOf(decodeURIComponent(word)) : null
    const passage = view === 'sources' && word ? passageOf(decodeURIComponent(word)) : null
    return { view, projectId: decodeURIComponent(projectId), ...(at && { at }), ...(passage && { passage }) }
  }
  return { view: 'home' }
}

/** The address of a place. */
export function addressOf(place: Place): string {
  if (place.view === 'home') return '#/'
  if (!('projectId' in place)) return `#/${place.view}`
  const address = `#/project/${encodeURIComponent(place.projectId)}/${place.view}`
  const word = place.at ? targetWord(place.at) : place.passage ? passageWord(place.passage) : null
  return word === null ? address : `${address}/${encodeURIComponent(word)}`
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
