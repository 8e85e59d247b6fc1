import { findCuts, type Span } from '../core'
import { type CliIo, EXIT, type ExitCode, WrongInput } from './cli-io'
import { openSource } from './open-source'

/** Prints the article found in a page: metadata, text, paragraphs and cuts with their offsets in that text. */
export async function extractCommand(path: string, io: CliIo): Promise<ExitCode> {
  const result = await openSource(path)
  if (result.outcome === 'refused') throw new WrongInput(result.message)
  const { text, meta, sha256, notes } = result.draft
  const cuts = findCuts({ id: 's1', text, meta, cutOverrides: [] })
  const printed = {
    file: path,
    sha256,
    title: meta.title ?? null,
    author: meta.author ?? null,
    date: meta.date ?? null,
    publisher: meta.publisher ?? null,
    url: meta.url ?? null,
    language: meta.language ?? null,
    text,
    paragraphs: paragraphsOf(text),
    cut: cuts.map(({ from, to, reason }) => ({ from, to, reason })),
    notes,
  }
  io.out(`${JSON.stringify(printed, null, 2)}\n`)
  return EXIT.done
}

/** Lines that hold something, without the spaces around them. */
function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\r\n]*\S)?/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}
