import type { ArticleMeta } from '../core'
import { declaredCharset } from './encoding/declared-charset'
import { decodeBytes } from './encoding/decode-bytes'
import { mendCharacters } from './encoding/mend-characters'
import { markupExcess } from './html/markup-size'
import { readPage } from './html/read-page'
import { MAX_TEXT_LENGTH } from './limits'
import { readFrontMatter } from './markdown/front-matter'
import { plainMarkdown } from './markdown/plain-markdown'
import {
  refused,
  refusedBinary,
  refusedEmpty,
  refusedFormat,
  refusedForSize,
  refusedLongText,
  refusedMarkup,
  refusedWordless,
} from './refusals'
import { sha256Hex } from './sha256'
import { looksLikePage, sniffKind } from './sniff-kind'
import type { IngestResult, SourceFile } from './source-draft'
import { titleLine } from './title-line'

interface ReadText {
  readonly text: string
  readonly meta: ArticleMeta
  readonly notes: readonly string[]
}

/** Reads one file whole or refuses it whole; never throws, never runs or loads anything that is in it. */
export async function readSource(file: SourceFile): Promise<IngestResult> {
  try {
    return await readBytes(file)
  } catch {
    return refused(
      file.name,
      'could not be read: it is damaged or made in an unexpected way.',
      'Paste its text instead.',
    )
  }
}

async function readBytes({ name, bytes }: SourceFile): Promise<IngestResult> {
  if (bytes.length === 0) return refusedEmpty(name)
  const tooLarge = refusedForSize(name, bytes.length)
  if (tooLarge) return tooLarge
  const kind = sniffKind(name, bytes)
  if (kind.kind === 'binary') return refusedBinary(name, kind.what)
  if (kind.kind === 'unread') return refusedFormat(name, kind.what)

  const decoded = decodeBytes(bytes, kind.kind === 'html' ? declaredCharset(bytes) : null)
  if (!decoded) return refusedBinary(name, 'a picture, a program or other data')
  const mended = mendCharacters(decoded.text)
  if (mended.text.trim() === '') return refusedEmpty(name)

  const page = looksLikePage(mended.text)
  let read: ReadText
  if (page || (kind.kind === 'html' && /<[a-z!/]/iu.test(mended.text))) {
    const excess = markupExcess(mended.text)
    if (excess) return refusedMarkup(name, excess)
    read = readPage(mended.text)
    if (kind.kind !== 'html') read = { ...read, notes: [...read.notes, 'Read as the web page that it is.'] }
  } else {
    read = kind.kind === 'markdown' ? readMarkdown(mended.text) : readPlain(mended.text)
  }
  if (!/[\p{L}\p{N}]/u.test(read.text)) return refusedWordless(name)
  if (read.text.length > MAX_TEXT_LENGTH) return refusedLongText(name, read.text.length)
  return {
    outcome: 'read',
    draft: {
      fileName: name,
      text: read.text,
      meta: read.meta,
      sha256: await sha256Hex(bytes),
      notes: [...decoded.notes, ...mended.notes, ...read.notes],
    },
  }
}

function readMarkdown(source: string): ReadText {
  const { meta, body } = readFrontMatter(source)
  const { text, title } = plainMarkdown(body)
  return { text, meta: meta.title === undefined && title !== null ? { ...meta, title } : meta, notes: [] }
}

/** Plain text stays as it is to the last character: offsets hold in the file itself. */
function readPlain(text: string): ReadText {
  const title = titleLine(text)
  return { text, meta: title === null ? {} : { title }, notes: [] }
}
