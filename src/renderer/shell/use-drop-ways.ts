import { useCallback, useState } from 'react'
import type { FileToRead } from '../engine/ingest-client'
import type { HomeDrop } from '../features/home/home-view'
import type { Dropped } from './dropped'
import type { Place } from './use-place'
import { useWindowDrop } from './use-window-drop'

/** Where dropped files are on their way to. */
export interface DropWays {
  /** Files are held over the window. */
  readonly isOver: boolean
  /** What Sources is to read in. */
  readonly files: readonly FileToRead[] | null
  /** What Home is to open, or to start a project with. */
  readonly atHome: HomeDrop | null
  /** What has to be asked or said first. */
  readonly asking: Extract<Dropped, { readonly what: 'project-file' | 'too-much' }> | null
  /** The files were taken where they went. */
  readonly taken: () => void
  /** Adds files to a project. */
  readonly addTo: (projectId: string, files: readonly FileToRead[]) => void
  /** The answer on a project file: opened, merged into the project that is open, or left. */
  readonly answer: (answer: 'open' | 'merge' | 'leave') => void
}

/** The ways of dropped files: articles to the project that is open, or to a new one; a project file to Home. */
export function useDropWays(
  place: Place,
  project: { readonly id: string; readonly name: string } | null,
  go: (place: Place) => void,
): DropWays {
  const [files, setFiles] = useState<DropWays['files']>(null)
  const [atHome, setAtHome] = useState<HomeDrop | null>(null)
  const [asking, setAsking] = useState<DropWays['asking']>(null)
  const taken = useCallback(() => {
    setFiles(null)
    setAtHome(null)
  }, [])
  const addTo = (projectId: string, added: readonly FileToRead[]) => {
    setFiles(added)
    go({ view: 'sources', projectId })
  }
  const bringHome = (drop: HomeDrop) => {
    setAtHome(drop)
    go({ view: 'home' })
  }
  const isOver = useWindowDrop((dropped) => {
    if (dropped.what === 'sources') {
      if ('projectId' in place) addTo(place.projectId, dropped.files)
      else bringHome(dropped)
    } else if (dropped.what === 'project-file' && place.view === 'home') {
      bringHome({ ...dropped, into: null })
    } else if (dropped.what !== 'nothing') setAsking(dropped)
  })
  return {
    isOver,
    files,
    atHome,
    asking,
    taken,
    addTo,
    answer: (answer) => {
      setAsking(null)
      if (answer === 'leave' || asking?.what !== 'project-file') return
      bringHome({ ...asking, into: answer === 'merge' ? project : null })
    },
  }
}
