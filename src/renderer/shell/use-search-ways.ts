import { useState } from 'react'
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
  const searchFor = async (words: string, where: string) => {
    if (!projectId) return
    const kept = await readSetting('searches')
    await saveSetting('searches', { ...kept, [projectId]: { ...kept[projectId], words, where } })
    setRound((count) => count + 1)
    open()
  }
  return {
    asked,
    round,
    open,
    searchFor: (words, where) => void searchFor(words, where).catch(() => undefined),
  }
}
