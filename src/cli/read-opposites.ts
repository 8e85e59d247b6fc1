import { readFile } from 'node:fs/promises'
import papaparse from 'papaparse'
import type { OwnOpposites } from '../core'
import { WrongInput } from './cli-io'
import { reasonOf } from './open-source'

/** Many words are many checks of every pair of claims; whoever needs more has a dictionary. */
const MOST_PAIRS = 500

/**
 * The reader's own opposites from a file: a pair a line, as `leased / sold` or as two CSV fields. Empty lines and lines
 * that begin with # are passed over. Throws `WrongInput` with the line's number where a line is no pair.
 */
export async function readOpposites(path: string): Promise<readonly OwnOpposites[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new WrongInput(`“${path}” ${reasonOf(error)}`)
  }
  const pairs = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((line, index): readonly OwnOpposites[] => {
      if (line.trim() === '' || line.trim().startsWith('#')) return []
      const pair = pairOf(line)
      if (pair) return [pair]
      throw new WrongInput(
        `Line ${index + 1} of “${path}” is no pair of opposites: write it as “leased / sold” or as two CSV fields.`,
      )
    })
  if (pairs.length === 0) throw new WrongInput(`“${path}” holds no pair of opposites.`)
  if (pairs.length > MOST_PAIRS) {
    throw new WrongInput(`“${path}” holds ${pairs.length} pairs; at most ${MOST_PAIRS} can be compared with.`)
  }
  return pairs
}

function pairOf(line: string): OwnOpposites | null {
  const fields = line.includes(' / ') ? line.split(' / ') : csvFields(line)
  const [a, b, ...more] = fields.map((field) => field.trim().replace(/\s+/gu, ' '))
  if (more.length > 0 || !isWords(a) || !isWords(b)) return null
  return a.toLowerCase() === b.toLowerCase() ? null : { a, b }
}

function isWords(field: string | undefined): field is string {
  return field !== undefined && /\p{L}/u.test(field)
}

/** Fields between commas, semicolons or tabs, with or without quotes. */
function csvFields(line: string): readonly string[] {
  const delimiter = [',', ';', '\t'].find((sign) => line.includes(sign)) ?? ','
  return papaparse.parse<string[]>(line, { delimiter }).data[0] ?? []
}
