/** Longest text of a pair: a long passage. Whole articles are for `compare`. */
const MAX_TEXT_LENGTH = 20_000

/** A line of the input: a pair of texts, or in plain words why it is none. */
export type PairLine =
  | { readonly line: number; readonly row: PairRow }
  | { readonly line: number; readonly refusal: string }

export interface PairRow {
  readonly id: string | number
  readonly a: string
  readonly b: string
}

/** Reads JSON Lines; empty lines are passed over. A row without an id goes by its line number. */
export async function* pairLines(lines: AsyncIterable<string>): AsyncGenerator<PairLine> {
  let line = 0
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    const row = rowOf(text, line)
    yield typeof row === 'string' ? { line, refusal: row } : { line, row }
  }
}

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
