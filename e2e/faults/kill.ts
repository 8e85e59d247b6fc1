import { type ChildProcess, spawn } from 'node:child_process'
import { electronPath, launchArguments } from '../launch'

/**
 * Ends every process of the application at once, as a power switch would: none can finish anything. They are one
 * group, which the first of them leads (so does Playwright start them), and which no other process is in.
 */
export async function killAll(main: ChildProcess): Promise<void> {
  const { pid } = main
  if (pid === undefined || main.exitCode !== null || main.signalCode !== null) return
  const ended = new Promise((resolve) => main.once('exit', resolve))
  // Windows knows no groups; there the others end when they have lost the first.
  if (process.platform === 'win32') main.kill('SIGKILL')
  else process.kill(-pid, 'SIGKILL')
  await ended
}

/** Starts the application as the leader of its own group, with nobody waiting for its window. */
export function startUnwatched(profile: string): ChildProcess {
  return spawn(electronPath(), launchArguments(profile), { detached: true, stdio: 'ignore' })
}
