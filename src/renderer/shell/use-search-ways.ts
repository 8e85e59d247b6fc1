import { useState } from 'react'
import type { SavedQuery } from '../../project'
import { readSetting, saveSetting } from '../storage/settings'
import type { Place } from './use-place'

interface SearchWays {
  /** How often the search was asked for. */
  readonly asked: number
  /** How often it was given words from elsewhere: it then has to begin anew with them. */
  readonly round: number
  readonly open: () => void
  /** Looks for these words, as if they had been typed there. */
  readonly searchFor: (words: string, where: 'everything' | 'tags') => void
  /** Searches as it was kept. */
  readonly searchAs: (query: SavedQuery) => void
}

/** The ways from anywhere in the window to the search of the open project. */
export function useSearchWays(projectId: string | null, go: (place: Place) => void): SearchWays {
  const [asked, setAsked] = useState(0)
  const [round, setRound] = useState(0)
  const open = () => {
    if (!projectId) return
    setAsked((count) => count + 1)
    go({ view: 'search', projectId })
  }
  const searchAs = async (change: SavedQuery) => {
    if (!projectId) return
    const kept = await readSetting('searches')
    await saveSetting('searches', { ...kept, [projectId]: { ...kept[projectId], ...change } })
    setRound((count) => count + 1)
    open()
  }
  return {
    asked,
    round,
    open,
    searchFor: (words, where) => void searchAs({ words, where }).catch(() => undefined),
    searchAs: (query) => void searchAs(query).catch(() => undefined),
  }
}
