import { analyseArticle } from '../core'
import { type CliIo, EXIT, type ExitCode, WrongInput } from './cli-io'
import { openSource } from './open-source'

/** Prints what the engine makes of one source: cuts, blocks, sentences and claims with their offsets. */
export async function segmentCommand(path: string, io: CliIo): Promise<ExitCode> {
  const result = await openSource(path)
  if (result.outcome === 'refused') throw new WrongInput(result.message)
  const { text, meta, sha256, notes } = result.draft
  const { cuts, blocks, sentences, claims, date } = analyseArticle({ id: 's1', text, meta, cutOverrides: [] })
  const printed = {
    file: path,
    sha256,
    title: meta.title ?? null,
    date,
    notes,
    text,
    cut: cuts.map(({ from, to, reason }) => ({ from, to, reason })),
    blocks: blocks.map(({ from, to, role }) => ({ from, to, role })),
    sentences: sentences.map(({ from, to, role, block }) => ({
      from,
      to,
      role,
      block,
      text: text.slice(from, to),
    })),
    claims: claims.map(({ spans, sentence, kind, polarity, modality, attribution }) => ({
      spans: spans.map(({ from, to }) => ({ from, to })),
      text: spans.map(({ from, to }) => text.slice(from, to)).join(' … '),
      sentence,
      kind,
      polarity,
      modality,
      speaker: attribution?.speaker ?? null,
    })),
  }
  io.out(`${JSON.stringify(printed, null, 2)}\n`)
  return EXIT.done
}
