const LONGEST_TITLE = 160
const FEWEST_WORDS = 4
/** Lines above a headline that are no headline: `World`, `3 hours ago`, `5 min read`, `2 March 2023`. */
const FURNITURE =
  /^(?:\S+(?:\s+\S+)?|.{0,40}\b(?:ago|read)|(?:by|published|updated|posted)\b.*|\D{0,12}\d{1,2}\D{1,12}\d{4}.{0,20})$/iu
/** Lines above the headline that are passed over at most. */
const MAX_PASSED = 3

/** The first line that stands alone and reads like a headline: some words and no full stop. */
export function titleLine(text: string): string | null {
  const lines = text
    .slice(0, 4000)
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
  const at = lines.findIndex((line) => !FURNITURE.test(line))
  const line = lines[at]
  if (line === undefined || at > MAX_PASSED || at === lines.length - 1) return null
  const words = line.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length
  return words >= FEWEST_WORDS && line.length <= LONGEST_TITLE && !/[.:;,…]["”’)]?$/u.test(line) ? line : null
}
