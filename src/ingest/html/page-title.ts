const SEPARATOR = /\s+[|–—·»:-]{1,2}\s+|\s*\|\s*/gu

/**
 * A page title without the site's name at either end: `Talks resume | The Example` -> `Talks resume`.
 * A part goes only when it is the publisher's name, or when the page's heading is the rest.
 */
export function withoutSiteName(title: string, heading: string | null, publisher: string | null): string {
  if (heading !== null && heading.length >= 10 && title.startsWith(heading)) {
    const rest = title.slice(heading.length)
    if (rest === '' || /^\s*[|–—·»:-]/u.test(rest)) return heading
  }
  const separators = [...title.matchAll(SEPARATOR)]
  const last = separators.at(-1)
  const first = separators[0]
  if (last && isName(title.slice(last.index + last[0].length), publisher))
    return title.slice(0, last.index).trim()
  if (first && isName(title.slice(0, first.index), publisher))
    return title.slice(first.index + first[0].length).trim()
  return title
}

function isName(part: string, publisher: string | null): boolean {
  if (publisher === null) return false
  const [left, right] = [lettersOf(part), lettersOf(publisher)]
  return (
    left !== '' &&
    right !== '' &&
    (left === right || (left.length > 3 && right.startsWith(left)) || left.startsWith(right))
  )
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+|\.(?:com|org|net|co\.uk)$/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
