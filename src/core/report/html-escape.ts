const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Characters that reorder or hide text. They are written out (`U+202E`), so that a page that was made to look
 * different from what it says does not do so in a report. Joiners that scripts and emoji need stay.
 */
const DECEIVING = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that HTML forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu

/** Text for an element or a quoted attribute: no markup of its own, nothing that hides or reorders. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => NAMED[character] ?? '')
    .replace(FORBIDDEN, '\uFFFD')
    .replace(
      DECEIVING,
      (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}

/** A string for CSS `content`: everything but plain letters and digits is written as a code. */
export function cssString(text: string): string {
  const safe = [...text.replace(FORBIDDEN, ' ').replace(DECEIVING, '')].map((character) =>
    /[a-z0-9 ]/iu.test(character) ? character : `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `,
  )
  return `"${safe.join('')}"`
}
