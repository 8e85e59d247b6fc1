import type { Block } from '../model/claim'
import { normalise } from '../text/normalise'

/** Titles are set at the head of a page; the same words further down are a link or a quotation of them. */
const HEAD_BLOCKS = 6
/** Sites add their name behind one of these: "Bridge reopens | The Daily Lamp". */
const SITE_NAME = /\s+(?:[|–—·•»]|-)\s+[^|–—·•»]{2,40}$/u

/** The block that is the article's title, word for word; `null` where the title does not stand in the text. */
export function headlineBlock(
  text: string,
  blocks: readonly Block[],
  title: string | undefined,
): number | null {
  const whole = reading(title ?? '')
  const bare = whole.replace(SITE_NAME, '')
  if (bare === '') return null
  const at = blocks
    .slice(0, HEAD_BLOCKS)
    .findIndex((block) => [whole, bare].includes(reading(text.slice(block.from, block.to))))
  return at < 0 ? null : at
}

/** Letters and marks as a reader takes them: one kind of quotation mark, single spaces, no closing full stop. */
function reading(text: string): string {
  return normalise(text)
    .text.replace(/^#{1,6}\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase()
}
