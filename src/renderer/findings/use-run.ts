import { useCallback } from 'react'
import type { Command, Wish } from '../commands/command'
import { runCommand } from '../commands/run-command'

/** Stores what the reader wants; false when it was not stored, and the window has said why. */
export type Run = (wanted: Command | Wish) => Promise<boolean>

/** Runs a command; false when it was not stored. The reason is then shown by the window's save state. */
export function useRun(): Run {
  return useCallback(
    (wanted) =>
      runCommand(wanted).then(
        () => true,
        () => false,
      ),
    [],
  )
}
