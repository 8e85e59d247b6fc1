import { useCallback } from 'react'
import type { Command } from '../commands/command'
import { runCommand } from '../commands/run-command'

/** Runs a command; false when it was not stored. The reason is then shown by the window's save state. */
export function useRun(): (command: Command) => Promise<boolean> {
  return useCallback(
    (command: Command) =>
      runCommand(command).then(
        () => true,
        () => false,
      ),
    [],
  )
}
