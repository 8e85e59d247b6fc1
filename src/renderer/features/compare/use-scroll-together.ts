import { useEffect } from 'react'
import type { Link } from './claim-marks'
import { measureClaims } from './column-geometry'
import { heightRuns } from './height-runs'
import { isBeyondSight } from './is-beyond-sight'
import { mapHeight } from './scroll-map'

/** The height at which readers look, as a share of the column: passages meet there. */
export const READING_LINE = 0.3

/** What a reader does who scrolls a column. */
const LEADING = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const

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
    const runBetween = heightRuns(links)
    const follow = () => {
      const lead = columns.find((column) => column.element === leader)
      if (!lead?.element) return
      const from = { id: lead.id, heights: measureClaims(lead.element) }
      const at = lead.element.scrollTop + lead.element.clientHeight * READING_LINE
      const moves = columns.flatMap(({ id, element }) => {
        if (!element || element === lead.element || isBeyondSight(element)) return []
        const run = runBetween(from, { id, heights: measureClaims(element) })
        const there = mapHeight(at, run, lead.element?.scrollHeight ?? 0, element.scrollHeight)
        return [{ element, top: there - element.clientHeight * READING_LINE }]
      })
      for (const { element, top } of moves) element.scrollTop = top
    }
    const stops = columns.flatMap(({ element }) => {
      if (!element) return []
      const take = () => {
        leader = element
      }
      // Scrolling is told of once a frame, before anything is drawn: the others stand right in the very same frame.
      const onScroll = () => {
        if (leader === element) follow()
      }
      // The map beside the column leads it too.
      const body = element.parentElement ?? element
      for (const type of LEADING) body.addEventListener(type, take, { passive: true })
      element.addEventListener('scroll', onScroll, { passive: true })
      return [
        () => {
          for (const type of LEADING) body.removeEventListener(type, take)
          element.removeEventListener('scroll', onScroll)
        },
      ]
    })
    // Columns that come into sight have not followed yet.
    const surface = columns[0]?.element?.closest('.surface')
    surface?.addEventListener('scroll', follow, { passive: true })
    return () => {
      surface?.removeEventListener('scroll', follow)
      for (const stop of stops) stop()
    }
  }, [columns, links, together])
}
