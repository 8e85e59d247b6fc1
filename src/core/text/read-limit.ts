/**
 * What is read of one source: some 21,000 words or 80 pages. Counted in characters, never by the clock. Meant to keep
 * two texts of any kind within five seconds on two cores; `npm run bench` prints what each kind takes.
 */
const MAX_READ = 130_000
/** How far back from the limit a line or sentence may end for the cut to be made there. */
const MAX_STEP_BACK = 2_000

/** Where reading stops: the end of the text, or the end of a line, sentence or word before the limit. */
export function readLimit(text: string): number {
  if (text.length <= MAX_READ) return text.length
  const from = MAX_READ - MAX_STEP_BACK
  const tail = text.slice(from, MAX_READ)
  const line = tail.lastIndexOf('\n')
  if (line >= 0) return from + line + 1
  const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('? '), tail.lastIndexOf('! '))
  if (stop >= 0) return from + stop + 2
  const space = tail.lastIndexOf(' ')
  if (space >= 0) return from + space + 1
  const splitsPair = /[\uD800-\uDBFF]$/.test(tail)
  return splitsPair ? MAX_READ - 1 : MAX_READ
}
