import type { Claim } from '../../../core'
import { rangesOver, textRuns } from './column-geometry'

const NAMES = ['claim-odd', 'claim-even', 'claim-current'] as const

/** A column on screen with the claims of its source in reading order. */
export interface ClaimColumn {
  readonly element: HTMLElement
  readonly claims: readonly Claim[]
}

/**
 * Shows where claims begin and end: a line under the words, solid and dotted in turn, none over words that belong to
 * no claim; all parts of a claim that is not contiguous have one pattern. The claim at hand lies on a tint.
 */
export function markClaims(columns: readonly ClaimColumn[], current: Claim | null): void {
  const lists: Record<(typeof NAMES)[number], Range[]> = {
    'claim-odd': [],
    'claim-even': [],
    'claim-current': [],
  }
  for (const { element, claims } of columns) {
    const runs = textRuns(element)
    for (const [index, claim] of claims.entries()) {
      const list = index % 2 === 0 ? lists['claim-odd'] : lists['claim-even']
      for (const span of claim.spans) {
        const ranges = rangesOver(runs, span)
        list.push(...ranges)
        if (claim.id === current?.id) lists['claim-current'].push(...ranges)
      }
    }
  }
  for (const name of NAMES) CSS.highlights.set(name, new Highlight(...lists[name]))
}

/** Takes away what `markClaims` showed. */
export function unmarkClaims(): void {
  for (const name of NAMES) CSS.highlights.delete(name)
}
