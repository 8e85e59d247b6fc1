import { useSyncExternalStore } from 'react'
import { plainProblem } from '../storage/plain-problem'
import { CommandRefused } from './command'

export interface SaveState {
  /** True from the reader's act until it is on disk. */
  readonly saving: boolean
  /** Why the last act was not stored, in plain words; null when it was. */
  readonly problem: string | null
}

let state: SaveState = { saving: false, problem: null }
let underWay = 0
let waiters: (() => void)[] = []
const listeners = new Set<() => void>()

function publish(problem: string | null): void {
  state = { saving: underWay > 0, problem }
  for (const listener of listeners) listener()
  if (underWay > 0) return
  for (const resume of waiters) resume()
  waiters = []
}

/** Resolves when no save is under way any more, however they ended. */
export function savesEnded(): Promise<void> {
  return underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))
}

/**
 * Runs `work` and lets `useSaveState` tell that it is under way and how it ended. A refusal that the caller shows
 * itself is no matter of saving; a failure of the store always is.
 */
export async function whileSaving<T>(work: () => Promise<T>, callerShowsRefusal: boolean): Promise<T> {
  underWay += 1
  publish(state.problem)
  try {
    const result = await work()
    underWay -= 1
    publish(null)
    return result
  } catch (error) {
    underWay -= 1
    const isShown = callerShowsRefusal && error instanceof CommandRefused
    publish(isShown ? state.problem : plainProblem(error))
    throw error
  }
}

/** For the word "Saved" in the window: whether a change is still on its way to the disk, or failed to get there. */
export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, readSaveState)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The state as it is now. */
export function readSaveState(): SaveState {
  return state
}
