import { useEffect, useId, useMemo, useRef } from 'react'
import type { Link } from './claim-marks'
import { type ClaimHeight, measureClaims } from './column-geometry'

interface RibbonsProps {
  readonly left: HTMLElement | null
  readonly right: HTMLElement | null
  readonly leftId: string
  readonly rightId: string
  readonly links: readonly Link[]
  readonly selectedId: string | null
  readonly onSelect: (findingId: string) => void
}

const WIDTH = 56
/** Only the first this many ribbons a gutter are drawn: more are a grey wall, and findings come first in the list. */
const MOST_RIBBONS = 250

interface Ends {
  readonly left: ClaimHeight
  readonly right: ClaimHeight
}

function shape(kind: Link['kind'], { left, right }: Ends): string {
  const bend = WIDTH / 2
  if (kind === 'conflict') {
    return `M0 ${left.top} C${bend} ${left.top} ${bend} ${right.top} ${WIDTH} ${right.top} L${WIDTH} ${right.bottom} C${bend} ${right.bottom} ${bend} ${left.bottom} 0 ${left.bottom} Z`
  }
  const from = (left.top + left.bottom) / 2
  const to = (right.top + right.bottom) / 2
  return `M0 ${from} C${bend} ${from} ${bend} ${to} ${WIDTH} ${to}`
}

/**
 * The gutter between two columns with a ribbon for each pair of claims that belong together.
 * Positions are measured once a layout and only shifted while scrolling, past React.
 */
export function Ribbons({ left, right, leftId, rightId, links, selectedId, onSelect }: RibbonsProps) {
  const svg = useRef<SVGSVGElement>(null)
  const pattern = useId()
  const between = useMemo(
    () =>
      links
        .filter(
          (link) =>
            (link.a.articleId === leftId && link.b.articleId === rightId) ||
            (link.a.articleId === rightId && link.b.articleId === leftId),
        )
        .slice(0, MOST_RIBBONS),
    [links, leftId, rightId],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: other ribbons are other nodes, which must be placed
  useEffect(() => {
    const root = svg.current
    if (!root || !left || !right) return
    let frame = 0
    let heights: { left: ReadonlyMap<string, ClaimHeight>; right: ReadonlyMap<string, ClaimHeight> } | null =
      null
    const draw = () => {
      frame = 0
      if (!heights) heights = { left: measureClaims(left), right: measureClaims(right) }
      const top = root.getBoundingClientRect().top
      const shiftLeft = left.getBoundingClientRect().top - top - left.scrollTop
      const shiftRight = right.getBoundingClientRect().top - top - right.scrollTop
      const height = root.clientHeight
      for (const group of root.querySelectorAll<SVGGElement>('[data-left]')) {
        const l = heights.left.get(group.dataset['left'] ?? '')
        const r = heights.right.get(group.dataset['right'] ?? '')
        const ends = l &&
          r && {
            left: { top: l.top + shiftLeft, bottom: l.bottom + shiftLeft },
            right: { top: r.top + shiftRight, bottom: r.bottom + shiftRight },
          }
        const seen = (end: ClaimHeight) => end.bottom > 0 && end.top < height
        if (!ends || !(seen(ends.left) || seen(ends.right))) {
          group.setAttribute('visibility', 'hidden')
          continue
        }
        group.setAttribute('visibility', 'visible')
        const d = shape(group.dataset['kind'] === 'conflict' ? 'conflict' : 'same', ends)
        for (const path of group.querySelectorAll('path')) path.setAttribute('d', d)
        const middle = (ends.left.top + ends.left.bottom + ends.right.top + ends.right.bottom) / 4
        group.querySelector('text')?.setAttribute('y', String(middle + 4))
      }
    }
    const later = () => {
      if (!frame) frame = requestAnimationFrame(draw)
    }
    const remeasure = () => {
      heights = null
      later()
    }
    const observer = new ResizeObserver(remeasure)
    for (const scroller of [left, right]) {
      scroller.addEventListener('scroll', later, { passive: true })
      observer.observe(scroller)
      if (scroller.firstElementChild) observer.observe(scroller.firstElementChild)
    }
    remeasure()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      for (const scroller of [left, right]) scroller.removeEventListener('scroll', later)
    }
  }, [left, right, between])

  return (
    <svg ref={svg} className="ribbons" width={WIDTH} aria-hidden>
      <defs>
        <pattern
          id={pattern}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="ribbon__hatch" d="M0 0H6M0 0V6" />
        </pattern>
      </defs>
      {between.map((link) => {
        const [l, r] = link.a.articleId === leftId ? [link.a, link.b] : [link.b, link.a]
        const { findingId } = link
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it is the accessible way to the same finding
          <g
            key={link.id}
            data-left={l.claimId}
            data-right={r.claimId}
            data-kind={link.kind}
            className={`ribbon ribbon--${link.kind}${findingId !== null && findingId === selectedId ? ' is-current' : ''}`}
            visibility="hidden"
            onClick={findingId ? () => onSelect(findingId) : undefined}
          >
            <path className="ribbon__line" />
            {link.kind === 'conflict' && (
              <path className="ribbon__fill" style={{ fill: `url(#${CSS.escape(pattern)})` }} />
            )}
            {link.letter && (
              <text x={WIDTH / 2} textAnchor="middle">
                {link.letter}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
