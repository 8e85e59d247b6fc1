import { createReadStream } from 'node:fs'
import { judgeTexts } from '../core'
import { type CliIo, EXIT, type ExitCode, WrongInput } from './cli-io'
import { linesOf } from './lines-of'
import { reasonOf } from './open-source'

/** Longest text of a pair: a long passage. Whole articles are for `compare`. */
const MAX_TEXT_LENGTH = 20_000

interface PairRow {
  readonly id: string | number
  readonly a: string
  readonly b: string
}

/** Judges pairs line by line as they come; a bad line is named on stderr and the rest goes on. */
export async function judgeCommand(path: string, io: CliIo): Promise<ExitCode> {
  const chunks = path === '-' ? io.input : createReadStream(path, 'utf8')
  let line = 0
  let judged = 0
  let bad = 0
  try {
    for await (const text of linesOf(chunks)) {
      line++
      if (text.trim() === '') continue
      const row = rowOf(text, line)
      if (typeof row === 'string') {
        io.err(`Line ${line} was not judged: ${row}\n`)
        bad++
        continue
      }
      const { relation, score, similarity, rule, evidence } = judgeTexts(row.a, row.b)
      io.out(`${JSON.stringify({ id: row.id, relation, score, similarity, rule, evidence })}\n`)
      judged++
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new WrongInput(`“${path}” ${reasonOf(error)}`)
    throw error
  }
  if (judged === 0)
    throw new WrongInput('No pair was judged: each line needs a JSON object {"id", "a", "b"}.')
  return bad > 0 ? EXIT.partly : EXIT.done
}

/** The row, or in plain words why there is none. A row without an id goes by its line number. */
function rowOf(text: string, line: number): PairRow | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is not JSON.'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is not a JSON object.'
  const fields = new Map<string, unknown>(Object.entries(value))
  const a = fields.get('a')
  const b = fields.get('b')
  const id = fields.get('id') ?? line
  if (typeof a !== 'string' || typeof b !== 'string') return '"a" and "b" must be texts.'
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a text or a number.'
  if (Math.max(a.length, b.length) > MAX_TEXT_LENGTH) {
    return `a text is longer than ${MAX_TEXT_LENGTH} characters; use compare for whole articles.`
  }
  return { id, a, b }
}
