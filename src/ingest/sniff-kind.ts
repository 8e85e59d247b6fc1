/** What a file is, by its first bytes and its name; the bytes decide. */
export type FileKind =
  | { readonly kind: 'text' | 'markdown' | 'html' }
  /** Bytes that are not text whatever the name says. */
  | { readonly kind: 'binary'; readonly what: string }
  /** A document format that is known and not read. */
  | { readonly kind: 'unread'; readonly what: string }

/** First bytes that identify a format. */
const MAGIC: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF document' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], what: 'an empty zip archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: 'a media file' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7-Zip archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an older Office document' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], what: 'a program' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'a database' },
]

const UNREAD: Readonly<Record<string, string>> = {
  pdf: 'a PDF document',
  docx: 'a Word document',
  doc: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'a rich text document',
  epub: 'an e-book',
  mht: 'a saved page archive',
  mhtml: 'a saved page archive',
  eml: 'a saved mail',
  xml: 'an XML document',
  tei: 'a TEI document',
  ris: 'a reference list',
  bib: 'a reference list',
  json: 'a data file',
  csv: 'a table',
}

const RICH_TEXT_START = '{\\rtf'
/** A page that was saved under a text name; looked for in its first characters only. */
const PAGE_START =
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu

/** Kind of a file by its bytes where they tell, else by its name. */
export function sniffKind(name: string, bytes: Uint8Array): FileKind {
  const extension = extensionOf(name)
  const magic = MAGIC.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte))
  const unread = Object.hasOwn(UNREAD, extension) ? UNREAD[extension] : undefined
  if (unread !== undefined) return { kind: 'unread', what: unread }
  if (magic) return { kind: 'binary', what: magic.what }
  if (startsWith(bytes, RICH_TEXT_START)) return { kind: 'unread', what: 'a rich text document' }
  if (['html', 'htm', 'xhtml'].includes(extension)) return { kind: 'html' }
  if (['md', 'markdown', 'mdown', 'mkd'].includes(extension)) return { kind: 'markdown' }
  return { kind: 'text' }
}

/** True when the text of a file that is not named so is a web page. */
export function looksLikePage(text: string): boolean {
  return PAGE_START.test(text.slice(0, 2000))
}

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  return [...ascii].every((character, index) => bytes[index] === character.charCodeAt(0))
}
