/** Longest list of names; longer is a sentence that a class name caught. */
const MAX_LENGTH = 120

/** `By Ada Example, Staff Writer | 2 March 2023` -> `Ada Example, Staff Writer`; `''` where no name is left. */
export function cleanByline(byline: string): string {
  const name = byline
    .replace(/\s+/gu, ' ')
    .replace(/^\s*(?:(?:written|posted|reported|story)\s+)?by:?\s+/iu, '')
    .replace(/\s*(?:[|•·]|\bpublished\b|\bupdated\b|\bposted on\b).*$/iu, '')
    .replace(/\s*,?\s*\b(?:on\s+)?\d{1,2}[\s/.-].*$/u, '')
    .replace(/[\s,;–—-]+$/u, '')
    .trim()
  const plausible =
    name.length > 1 && name.length <= MAX_LENGTH && /\p{L}{2}/u.test(name) && !/^https?:|@/iu.test(name)
  return plausible ? name : ''
}
