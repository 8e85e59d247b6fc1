import type { Claim } from '../../../core'
import { rangesOver, textRuns } from './column-geometry'

/** A column on screen with the claims of its source in reading order. */
export interface ClaimColumn {
  readonly element: HTMLElement
  readonly claims: readonly Claim[]
}

/**
 * Shows where claims begin and end: a line under the words, solid and dotted in turn, none under words that belong to
 * no claim; all parts of a claim that is not contiguous have one pattern. Gives the function that takes them away.
 */
export function markBoundaries(columns: readonly ClaimColumn[]): () => void {
  const odd: Range[] = []
  const even: Range[] = []
  for (const { element, claims } of columns) {
    const runs = textRuns(element)
    for (const [index, claim] of claims.entries()) {
      const list = index % 2 === 0 ? odd : even
      for (const span of claim.spans) list.push(...rangesOver(runs, span))
    }
  }
  CSS.highlights.set('claim-odd', new Highlight(...odd))
  CSS.highlights.set('claim-even', new Highlight(...even))
  return () => {
    CSS.highlights.delete('claim-odd')
    CSS.highlights.delete('claim-even')
  }
}

/** Lays the claim at hand on a tint; gives the function that takes it away. */
export function markAtHand(element: HTMLElement, claim: Claim): () => void {
  const runs = textRuns(element)
  CSS.highlights.set('claim-current', new Highlight(...claim.spans.flatMap((span) => rangesOver(runs, span))))
  return () => {
    CSS.highlights.delete('claim-current')
  }
}
