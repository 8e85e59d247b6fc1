/** Longer is a paragraph that was caught by a class name. */
const MAX_LENGTH = 300

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
}

/**
 * A value of metadata on one line, or `null` where there is none worth having. Many sites escape twice, so
 * that `&#8217;` is still there after parsing: it is read as the character that was meant.
 */
export function metadataField(value: string | null | undefined): string | null {
  const text = (value ?? '')
    .slice(0, MAX_LENGTH * 4)
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/giu, characterOf)
    .replace(/\s+/gu, ' ')
    .trim()
  return text !== '' && text.length <= MAX_LENGTH ? text : null
}

function characterOf(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  const printable = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return printable ? String.fromCodePoint(code) : whole
}
