import type { CutSpan } from '../model/article'
import type { Block, Sentence } from '../model/claim'
import { findBlocks, paragraphsOnly } from './blocks'
import { maskCuts } from './mask-cuts'
import { sentenceSpans } from './sentence-boundaries'

export interface Segmentation {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

/** Blocks and sentences of what is not cut. `bare`: a text without a page around it, which has no headings. */
export function segment(text: string, cuts: readonly CutSpan[], bare = false): Segmentation {
  const masked = maskCuts(text, cuts)
  const found = findBlocks(masked)
  const blocks = bare ? paragraphsOnly(found) : found
  const sentences: Sentence[] = []
  let introduction: number | null = null
  for (const [block, { role, ...span }] of blocks.entries()) {
    const spans = sentenceSpans(masked, span)
    if (role === 'heading') introduction = null
    for (const { from, to } of spans) {
      const index = sentences.length
      const introducedBy = role === 'bullet' && introduction !== null ? { introducedBy: introduction } : {}
      sentences.push({ index, block, role, from, to, ...introducedBy })
    }
    const last = sentences.at(-1)
    if (role === 'paragraph' && last)
      introduction = /[:—]$/.test(masked.slice(last.from, last.to)) ? last.index : null
  }
  return { blocks, sentences }
}
