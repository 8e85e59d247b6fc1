import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const file = join(import.meta.dirname, '..', 'test-results', 'electron.json')

function launchesSoFar(): number {
  try {
    const noted: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const known = typeof noted === 'object' && noted !== null && 'launches' in noted ? noted.launches : 0
    return typeof known === 'number' ? known : 0
  } catch {
    return 0
  }
}

/** Notes which Electron answered, for the runner, which fails when none did. */
export function noteElectron(versions: { readonly electron: string; readonly chromium: string }): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...versions, launches: launchesSoFar() + 1 }))
}
