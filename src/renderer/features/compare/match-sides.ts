import type { Link } from './claim-marks'
import { measureClaims } from './column-geometry'
import { matchedTop, nearestCounterparts } from './matched-top'
import { READING_LINE } from './use-scroll-together'

/** What came of it. */
export interface SideMatch {
  readonly sourceId: string
  /** The passages that now stand at one height; null where nothing in sight has a counterpart in that source. */
  readonly claimIds: readonly [string, string] | null
}

/**
 * Scrolls each of the other columns to the counterpart of what is read in `lead`, wherever it stands there: also what
 * was moved, which scrolling together passes over.
 */
export function matchSides(
  lead: HTMLElement,
  others: readonly HTMLElement[],
  links: readonly Link[],
): readonly SideMatch[] {
  const view = { scrolled: lead.scrollTop, height: lead.clientHeight }
  const leadId = lead.dataset['source'] ?? ''
  const heights = measureClaims(lead)
  return others.map((other): SideMatch => {
    const sourceId = other.dataset['source'] ?? ''
    const otherHeights = measureClaims(other)
    const pairs = links.flatMap(({ a, b }) => {
      const [mine, theirs] = a.articleId === leadId ? [a, b] : [b, a]
      if (mine.articleId !== leadId || theirs.articleId !== sourceId) return []
      const here = heights.get(mine.claimId)
      const there = otherHeights.get(theirs.claimId)
      return here && there ? [{ here, there, claimIds: [mine.claimId, theirs.claimId] as const }] : []
    })
    const nearest = nearestCounterparts(pairs, view, READING_LINE)
    if (!nearest) return { sourceId, claimIds: null }
    other.scrollTop = matchedTop(nearest, view, { height: other.clientHeight })
    return { sourceId, claimIds: nearest.claimIds }
  })
}
