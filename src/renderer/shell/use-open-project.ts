import { useEffect, useRef } from 'react'
import type { ProjectRecord } from '../../project'
import { useProject } from '../storage/queries'
import { useSetting } from '../storage/settings'
import { addressOf, type Place, placeFrom } from './use-place'

interface OpenProject {
  /** The project that the rail leads to: the one on screen, or the last that was. */
  readonly projectId: string | null
  readonly project: ProjectRecord | null
}

function projectOf(place: Place): string | null {
  return 'projectId' in place ? place.projectId : null
}

/** Remembers the last place over restarts, and leaves a project that is gone. */
export function useOpenProject(place: Place, go: (place: Place) => void): OpenProject {
  const [lastPlace, setLastPlace] = useSetting('lastPlace')
  const lastProject = lastPlace ? projectOf(placeFrom(lastPlace)) : null
  const projectId = projectOf(place) ?? lastProject
  const project = useProject(projectId ?? '')
  const restored = useRef(window.location.hash !== '')

  useEffect(() => {
    if (restored.current || !lastPlace) return
    restored.current = true
    go(placeFrom(lastPlace))
  }, [lastPlace, go])
  useEffect(() => {
    if (!('projectId' in place)) return
    restored.current = true
    const address = addressOf(place)
    if (address !== lastPlace) void setLastPlace(address)
  }, [place, lastPlace, setLastPlace])
  useEffect(() => {
    // `null` is an answer (no such project); `undefined` is none yet.
    if (project === null && projectOf(place)) go({ view: 'home' })
  }, [project, place, go])

  return { projectId: project ? projectId : null, project: project ?? null }
}
