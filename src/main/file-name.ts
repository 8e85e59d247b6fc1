/** Names that Windows keeps for devices, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i

/** Well below the 255 bytes of common file systems, even in scripts of three bytes a letter. */
const MAX_STEM = 80

/** A name that every system accepts and that says nothing false: no folders, no control or direction characters. */
export function fileName(suggested: string, ending: string, otherwise = 'report'): string {
  const clean = suggested
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/[/\\:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
  const withoutEnding = clean.toLowerCase().endsWith(`.${ending}`)
    ? clean.slice(0, -ending.length - 1)
    : clean
  const stem = [...withoutEnding]
    .slice(0, MAX_STEM)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const usable = stem === '' || RESERVED.test(stem) ? otherwise : stem
  return `${usable}.${ending}`
}
