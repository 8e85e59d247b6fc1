import { describe, expect, it } from 'vitest'
import {
  draftFromPaste,
  type IngestResult,
  MAX_FILE_BYTES,
  MAX_TEXT_LENGTH,
  readSource,
  refusedFolder,
} from './index'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const TEXT = 'Winter ferry stops for good\n\nThe ferry does not run between November and March.\r\nNo boat.\n'

function message(result: IngestResult): string {
  expect(result.outcome).toBe('refused')
  return result.outcome === 'refused' ? result.message : ''
}

async function read(
  name: string,
  bytes: Uint8Array,
): Promise<Extract<IngestResult, { outcome: 'read' }>['draft']> {
  const result = await readSource({ name, bytes })
  if (result.outcome === 'refused') throw new Error(result.message)
  return result.draft
}

describe('readSource', () => {
  it('keeps plain text to the last character, with its title line and checksum', async () => {
    expect(await read('a.txt', utf8(TEXT))).toEqual({
      fileName: 'a.txt',
      text: TEXT,
      meta: { title: 'Winter ferry stops for good' },
      sha256: '63d11b4c8be762ecc427384d3b79a31501ab338eaf3d435aa3d55a82b94e39b3',
      notes: [],
    })
  })

  it('passes over what stands above a headline and takes no sentence for one', async () => {
    const above = '3 hours ago\n\nWorld\n\nWinter ferry stops for good\n\n5 min read\n\nText.'
    expect((await read('a.txt', utf8(above))).meta.title).toBe('Winter ferry stops for good')
    expect(
      (await read('a.txt', utf8('The ferry does not run in winter.\nMore text.'))).meta.title,
    ).toBeUndefined()
  })

  it('reads Markdown and pages by name, and a page under a text name', async () => {
    expect((await read('a.md', utf8('# Winter ferry\n\nNo **boat**.'))).text).toBe('Winter ferry\n\nNo boat.')
    const page = utf8('<!doctype html><html><body><h1>Winter</h1><p>No boat.</p></body></html>')
    expect((await read('a.html', page)).text).toContain('No boat.')
    const renamed = await read('a.txt', page)
    expect(renamed.text).not.toContain('<p>')
    expect(renamed.notes).toContain('Read as the web page that it is.')
    expect((await read('a.html', utf8('No markup at all, only a sentence.'))).text).toBe(
      'No markup at all, only a sentence.',
    )
  })

  it('replaces NUL once and says so', async () => {
    const draft = await read('a.txt', utf8(`${TEXT.repeat(20)}\u0000`))
    expect(draft.text.endsWith('\uFFFD')).toBe(true)
    expect(draft.notes.join()).toContain('NUL')
  })

  it.each([
    ['empty.txt', new Uint8Array(), 'is empty'],
    ['blank.txt', utf8(' \n\t\n'), 'is empty'],
    ['archive.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'a zip archive'],
    ['document.txt', utf8('%PDF-1.7\n%âãÏÓ'), 'a PDF document'],
    ['picture.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a PNG picture'],
    ['data.txt', Uint8Array.from({ length: 9000 }, (_, at) => (at * 7919) % 256), 'is not text'],
    [
      'letter.docx',
      Uint8Array.from([0x50, 0x4b, 3, 4]),
      'a Word document, which Counterclaim cannot read yet',
    ],
    ['letter.txt', utf8('{\\rtf1\\ansi text}'), 'a rich text document'],
    ['list.json', utf8('{"__proto__": {"x": 1}}'), 'a data file'],
    [
      'wordless.html',
      utf8('<html><body><img src="a.png"><script>text()</script></body></html>'),
      'no readable text',
    ],
    ['deep.html', utf8(`<html><body>${'<div>'.repeat(100_000)}x`), 'nests its elements'],
    ['deep.txt', utf8(`<html><body>${'<div>'.repeat(100_000)}x`), 'nests its elements'],
    ['twenty.txt', utf8(TEXT.repeat(250_000)), 'a source may have up to 16 MB'],
    ['nine.txt', utf8(TEXT.repeat(100_000)), 'a source may have up to 4 million'],
  ])('refuses %s whole, in plain words', async (name, bytes, words) => {
    const said = message(await readSource({ name, bytes }))
    expect(said).toContain(name)
    expect(said).toContain(words)
    expect(said).toContain('Nothing of it was imported')
    expect(said).not.toMatch(/undefined|Error|null/u)
  })

  it('names its caps', () => {
    expect(MAX_FILE_BYTES).toBe(16 * 1024 * 1024)
    expect(MAX_TEXT_LENGTH).toBe(4_000_000)
  })

  it('has words for a folder', () => {
    expect(message(refusedFolder('a.pdf'))).toContain('is a folder, not a file.')
  })
})

describe('draftFromPaste', () => {
  it('makes a draft without a file name', async () => {
    const result = await draftFromPaste(TEXT)
    expect(result.outcome === 'read' && result.draft).toMatchObject({ fileName: null, text: TEXT })
  })

  it('mends halves of pairs and says so', async () => {
    const result = await draftFromPaste('No boat \uD83D today.')
    expect(result.outcome === 'read' && result.draft.text).toBe('No boat \uFFFD today.')
    expect(result.outcome === 'read' && result.draft.notes).toHaveLength(1)
  })

  it('refuses what has no words', async () => {
    expect(message(await draftFromPaste(' … '))).toContain('no words')
  })
})
