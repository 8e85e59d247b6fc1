const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|"'<])/gu
/** Escaped characters wait in a supplementary private-use plane, which texts do not use, until marks are off. */
const STAND_IN_START = 0xf0000

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  mdash: '—',
  ndash: '–',
  '#39': "'",
}

/**
 * One line of Markdown without its inline marks: `**no** [channel](u)` -> `no channel`.
 * Every pattern stops at the next mark of its own kind, so that hostile input stays linear.
 */
export function plainInline(line: string): string {
  return withoutEmphasis(
    withoutEmphasis(
      line
        .replace(ESCAPED, (_, character: string) =>
          String.fromCodePoint(STAND_IN_START + character.charCodeAt(0)),
        )
        .replace(/!\[[^[\]]{0,500}\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])?/gu, '')
        .replace(/\[\^[^[\]]{1,100}\]/gu, '')
        .replace(/\[([^[\]]{1,1000})\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])/gu, '$1')
        .replace(/<(https?:[^<>\s]{1,2000})>/giu, '$1')
        .replace(/<\/?[A-Za-z][^<>]{0,2000}>/gu, '')
        .replace(/`+([^`]{1,1000})`+/gu, '$1'),
    ),
  )
    .replace(/&(amp|lt|gt|quot|nbsp|mdash|ndash|#39);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \t]{2,}/gu, ' ')
    .replace(/[\u{F0021}-\u{F007E}]/gu, (standIn) =>
      String.fromCharCode((standIn.codePointAt(0) ?? STAND_IN_START) - STAND_IN_START),
    )
}

/** Takes off one layer; called twice for bold inside italics. */
function withoutEmphasis(text: string): string {
  return text
    .replace(/(\*{1,3})(?=\S)([^*]{0,2000}[^*\s])\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{0,2000}[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~([^~]{1,2000})~~/gu, '$1')
}
