import { describe, expect, it } from 'vitest'
import { declaredCharset } from './declared-charset'
import { decodeBytes } from './decode-bytes'
import { mendCharacters } from './mend-characters'
import { utf16WithoutMark } from './utf16'
import { withWindows1252Marks } from './windows-1252'

const SAMPLE = 'The café’s owner said: “No ferry runs in winter.” – A naïve plan, at 12 €.\n'
const RUSSIAN = 'Паром не ходит зимой, сказал начальник порта. Билеты стоят двенадцать крон.\n'

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(bytes.buffer)
}

/** One byte a character, by the table of a legacy encoding. */
function encoded(text: string, label: string): Uint8Array {
  const decoded = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const table = label === 'windows-1252' ? withWindows1252Marks(decoded) : decoded
  return Uint8Array.from(text, (character) => {
    const byte = [...table].indexOf(character)
    if (byte === -1) throw new Error(`${label} has no ${character}`)
    return byte
  })
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a mark, without a note', () => {
    expect(decodeBytes(utf8(SAMPLE))).toEqual({ text: SAMPLE, encoding: 'utf-8', notes: [] })
    expect(decodeBytes(utf8(`\uFEFF${SAMPLE}`))).toEqual({ text: SAMPLE, encoding: 'utf-8', notes: [] })
  })

  it('reads UTF-16 of both byte orders, with and without a mark, and says so', () => {
    for (const text of [SAMPLE, RUSSIAN]) {
      for (const littleEndian of [true, false]) {
        for (const mark of ['', '\uFEFF']) {
          const decoded = decodeBytes(utf16(mark + text, littleEndian))
          expect(decoded?.text).toBe(text)
          expect(decoded?.encoding).toBe(littleEndian ? 'utf-16le' : 'utf-16be')
          expect(decoded?.notes[0]).toContain('UTF-16')
        }
      }
    }
  })

  it('does not take one-byte text for UTF-16', () => {
    expect(utf16WithoutMark(utf8(SAMPLE.repeat(2)))).toBeNull()
  })

  it('recognises windows-1252 and windows-1251 by their letters and says so', () => {
    for (const [text, label] of [
      [SAMPLE.repeat(4), 'windows-1252'],
      [RUSSIAN.repeat(4), 'windows-1251'],
    ] as const) {
      const decoded = decodeBytes(encoded(text, label))
      expect(decoded?.text).toBe(text)
      expect(decoded?.notes.join()).toContain(`Read as ${label}`)
    }
  })

  it('reads the quotation marks and dashes of windows-1252', () => {
    const bytes = Uint8Array.from([
      ...utf8('He said: '),
      0x93,
      ...utf8('no boat'),
      0x94,
      0x20,
      0x97,
      0x20,
      0xe9,
      0x74,
      0xe9,
      0x2e,
    ])
    expect(decodeBytes(bytes)?.text).toBe('He said: “no boat” — été.')
  })

  it('believes what a page declares, unless the bytes are UTF-8', () => {
    const page = `<html><head><meta charset="iso-8859-2"></head><body>Příliš žluťoučký kůň</body></html>`
    const bytes = encoded(page, 'iso-8859-2')
    expect(declaredCharset(bytes)).toBe('iso-8859-2')
    expect(decodeBytes(bytes, declaredCharset(bytes))?.text).toBe(page)
    expect(decodeBytes(utf8(page), declaredCharset(utf8(page)))?.text).toBe(page)
    expect(decodeBytes(encoded(SAMPLE, 'windows-1252'), 'no-such-charset')?.encoding).toBe('windows-1252')
  })

  it('reads UTF-8 with a few broken bytes as UTF-8 and counts them', () => {
    const bytes = utf8(SAMPLE.repeat(10))
    const damaged = Uint8Array.from([...bytes.slice(0, 60), 0xff, ...bytes.slice(60)])
    const decoded = decodeBytes(damaged)
    expect(decoded?.encoding).toBe('utf-8')
    expect(decoded?.notes).toEqual(['1 unreadable character is shown as \uFFFD.'])
  })

  it('refuses bytes that are no text', () => {
    expect(decodeBytes(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))).toBeNull()
    expect(
      decodeBytes(
        Uint8Array.from([0xff, 0xfe, ...Array.from({ length: 400 }, (_, at) => (at % 4 === 0 ? 65 : 0))]),
      ),
    ).toBeNull()
  })
})

describe('mendCharacters', () => {
  it('replaces NUL and half pairs one for one and says so', () => {
    expect(mendCharacters('a\u0000b\uD800c\u{1F600}')).toEqual({
      text: 'a\uFFFDb\uFFFDc\u{1F600}',
      notes: ['1 NUL character was replaced by \uFFFD.', '1 broken character was replaced by \uFFFD.'],
    })
  })

  it('leaves everything else alone, line ends and invisible characters too', () => {
    const text = 'a\r\nb\rc\u202E\u200B\u00AD\uFB01'
    expect(mendCharacters(text)).toEqual({ text, notes: [] })
  })
})
