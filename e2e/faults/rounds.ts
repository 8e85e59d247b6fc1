import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../launch'

/** How often a fault is made: a few times with every test run, many times by `npm run faults`. */
export function rounds(name: string, short: number, long: number): number {
  const wanted = process.env['COUNTERCLAIM_FAULTS']
  if (wanted === undefined) return short
  const own = new URLSearchParams(wanted).get(name)
  return own === null ? long : Number(own)
}

/** Notes what a fault came to, for the report of `npm run faults`. */
export function noteResult(fault: string, result: Readonly<Record<string, number | string>>): void {
  const folder = join(projectRoot, 'test-results')
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, 'faults.jsonl'), `${JSON.stringify({ fault, ...result })}\n`)
  note(
    `${fault}: ${Object.entries(result)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  )
}

/** Says something while the tests run. */
export function note(line: string): void {
  process.stdout.write(`${line}\n`)
}
