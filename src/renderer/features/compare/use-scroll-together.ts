import { useEffect } from 'react'
import type { Link } from './claim-marks'
import { measureClaims } from './column-geometry'
import { mapHeight, risingPairs } from './scroll-map'

/** The height at which readers look, as a share of the column: passages meet there. */
export const READING_LINE = 0.3

/**
 * Scrolls all columns together so that aligned passages meet at the reading line.
 * The column under the pointer or with the focus leads; what the others do in answer leads nothing.
 */
export function useScrollTogether(
  columns: readonly { readonly id: string; readonly element: HTMLElement | null }[],
  links: readonly Link[],
  together: boolean,
): void {
  useEffect(() => {
    if (!together) return
    let leader: HTMLElement | null = null
    let frame = 0
    const follow = () => {
      frame = 0
      const lead = columns.find((column) => column.element === leader)
      if (!lead?.element) return
      const leadHeights = measureClaims(lead.element)
      for (const other of columns) {
        if (!other.element || other.element === lead.element) continue
        const otherHeights = measureClaims(other.element)
        const pairs = links.flatMap(({ a, b }) => {
          const [mine, theirs] = a.articleId === lead.id && b.articleId === other.id ? [a, b] : [b, a]
          if (mine.articleId !== lead.id || theirs.articleId !== other.id) return []
          const x = leadHeights.get(mine.claimId)
          const y = otherHeights.get(theirs.claimId)
          return x && y ? [{ a: x.top, b: y.top }] : []
        })
        const at = lead.element.scrollTop + lead.element.clientHeight * READING_LINE
        const there = mapHeight(at, risingPairs(pairs), lead.element.scrollHeight, other.element.scrollHeight)
        other.element.scrollTop = there - other.element.clientHeight * READING_LINE
      }
    }
    const stops = columns.flatMap(({ element }) => {
      if (!element) return []
      const take = () => {
        leader = element
      }
      const onScroll = () => {
        if (leader === element && !frame) frame = requestAnimationFrame(follow)
      }
      for (const type of ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const) {
        element.addEventListener(type, take, { passive: true })
      }
      element.addEventListener('scroll', onScroll, { passive: true })
      return [
        () => {
          for (const type of ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const)
            element.removeEventListener(type, take)
          element.removeEventListener('scroll', onScroll)
        },
      ]
    })
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
    }
  }, [columns, links, together])
}
