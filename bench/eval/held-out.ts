import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { JudgeIdentity } from '../../src/core'
import { isRecord, text } from './read-rows'

/** Beside the program, since it belongs to the coefficients that ship: figures only, no row of any set. */
const FILE = 'bench/eval/held-out.json'

/** Figures with the coefficients fitted without the rows measured, for the models that the fit has seen. */
export interface HeldOut {
  readonly judge: string
  readonly encoder: string
  readonly figures: Readonly<Record<string, number>>
}

/** What the last fit measured on rows that it left out; `null` where it was fitted to other models. */
export function readHeldOut({ sha256, encoderSha256 }: JudgeIdentity): HeldOut | null {
  if (!existsSync(FILE)) return null
  const parsed: unknown = JSON.parse(readFileSync(FILE, 'utf8'))
  if (!isRecord(parsed) || !isRecord(parsed['figures'])) return null
  const figures = Object.entries(parsed['figures']).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  )
  const judge = text(parsed['judge'])
  const encoder = text(parsed['encoder'])
  if (judge !== sha256 || encoder !== encoderSha256) return null
  return { judge, encoder, figures: Object.fromEntries(figures) }
}

export function saveHeldOut(heldOut: HeldOut): void {
  writeFileSync(FILE, `${JSON.stringify(heldOut, null, 2)}\n`)
}
