/** Lines of a text that comes in chunks, without their ends and without a byte order mark. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  let first = true
  for await (const chunk of chunks) {
    rest += first ? chunk.replace(/^\uFEFF/u, '') : chunk
    first = false
    const lines = rest.split(/\r?\n/u)
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
