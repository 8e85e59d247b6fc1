import { execFileSync } from 'node:child_process'
import type { Running } from '../launch'

/** Ends every process of the application at once, as a power switch would: none can finish anything. */
export async function killAll(running: Running | null, profile: string): Promise<void> {
  const main = running?.app.process()
  const ended = new Promise((resolve) => main?.once('exit', resolve))
  try {
    execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`])
  } catch {
    // Nothing left to end.
  }
  if (main && main.exitCode === null && main.signalCode === null) await ended
}
