import { useEffect, useEffectEvent, useId, useMemo, useRef } from 'react'
import type { Link } from './claim-marks'
import { measureClaims } from './column-geometry'
import type { MarkKind } from './display-blocks'
import { onOtherTokens } from './drawn-tokens'
import { notWithNextFrame, withNextFrame } from './frame-work'
import { isBeyondSight } from './is-beyond-sight'
import { type RibbonCanvas, ribbonCanvas } from './ribbon-canvas'
import { type RibbonPens, ribbonPens } from './ribbon-pens'
import { GUTTER, type GutterView, linksInView, type PlacedLink, placedLinks, ribbonAt } from './ribbon-shapes'

interface RibbonsProps {
  readonly left: HTMLElement | null
  readonly right: HTMLElement | null
  readonly leftId: string
  readonly rightId: string
  readonly links: readonly Link[]
  /** Marks that the reader has switched off. */
  readonly hidden: ReadonlySet<MarkKind>
  readonly selectedId: string | null
  readonly onSelect: (findingId: string) => void
}

/** So many ribbons of a gutter are drawn at a time: more are a grey wall. Findings come first. */
const MOST_RIBBONS = 120

/** The gutter between two columns with a ribbon for each pair of claims that belong together and can be seen. */
export function Ribbons(props: RibbonsProps) {
  const { left, right, leftId, rightId, links, hidden, selectedId, onSelect } = props
  const gutter = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const hatch = useId()
  const between = useMemo(
    () =>
      links.filter(
        ({ a, b, kind }) =>
          !hidden.has(kind) &&
          ((a.articleId === leftId && b.articleId === rightId) ||
            (a.articleId === rightId && b.articleId === leftId)),
      ),
    [links, leftId, rightId, hidden],
  )
  const choose = useEffectEvent((findingId: string) => onSelect(findingId))
  useEffect(() => {
    const [root, plain, raised] = [gutter.current, canvas.current, svg.current]
    if (!root || !plain || !raised || !left || !right) return
    const place = () =>
      placedLinks(between, leftId, { left: measureClaims(left), right: measureClaims(right) })
    const pens = ribbonPens(raised, hatch)
    return keepDrawn({
      root,
      columns: [left, right],
      canvas: ribbonCanvas(plain),
      pens,
      place,
      selectedId,
      choose,
    })
  }, [left, right, leftId, between, selectedId, hatch])

  return (
    <div ref={gutter} className="ribbons" style={{ width: GUTTER }} aria-hidden>
      <canvas ref={canvas} />
      <svg ref={svg} width={GUTTER} aria-hidden>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="ribbon__hatch" d="M0 0H6M0 0V6" />
          </pattern>
        </defs>
      </svg>
    </div>
  )
}

interface Gutter {
  readonly root: HTMLElement
  readonly columns: readonly [HTMLElement, HTMLElement]
  readonly canvas: RibbonCanvas
  readonly pens: RibbonPens
  readonly place: () => readonly PlacedLink[]
  readonly selectedId: string | null
  readonly choose: (findingId: string) => void
}

/**
 * Draws with the next frame whenever one of the columns is scrolled, and measures anew where their layout has changed.
 * Gives the function that ends it.
 */
function keepDrawn({ root, columns, canvas, pens, place, selectedId, choose }: Gutter): () => void {
  let layout: Layout | null = null
  let shown: { readonly links: readonly PlacedLink[]; readonly view: GutterView } | null = null
  let near: PlacedLink | null = null
  const look = () => {
    if (isBeyondSight(root)) return null
    const present = layout ?? { placed: place(), ...offsetsOf(root, columns) }
    layout = present
    const { placed, left, right, height } = present
    const view = { left: columns[0].scrollTop - left, right: columns[1].scrollTop - right, height }
    return () => {
      shown = { links: linksInView(placed, view, MOST_RIBBONS), view }
      const stress = { chosen: selectedId, near: near?.link.id ?? null }
      canvas.draw(pens.draw(shown.links, view, stress), view)
    }
  }
  const later = () => withNextFrame(look)
  const anew = () => {
    layout = null
    later()
  }
  const point = (event: MouseEvent) => {
    const next =
      shown && event.type !== 'pointerleave'
        ? ribbonAt(shown.links, shown.view, { x: event.offsetX, y: event.offsetY })
        : null
    if (next?.link.id === near?.link.id) return
    near = next
    root.classList.toggle('ribbons--leads', near !== null && near.link.findingId !== null)
    later()
  }
  const click = (event: MouseEvent) => {
    point(event)
    if (near && near.link.findingId !== null) choose(near.link.findingId)
  }
  const recolour = () => {
    canvas.recolour()
    later()
  }
  const observer = new ResizeObserver(anew)
  const keepColours = onOtherTokens(recolour)
  for (const column of columns) {
    column.addEventListener('scroll', later, { passive: true })
    observer.observe(column)
    if (column.firstElementChild) observer.observe(column.firstElementChild)
  }
  const surface = root.parentElement
  surface?.addEventListener('scroll', later, { passive: true })
  root.addEventListener('pointermove', point, { passive: true })
  root.addEventListener('pointerleave', point)
  root.addEventListener('click', click)
  anew()
  return () => {
    notWithNextFrame(look)
    observer.disconnect()
    keepColours()
    for (const column of columns) column.removeEventListener('scroll', later)
    surface?.removeEventListener('scroll', later)
    root.removeEventListener('pointermove', point)
    root.removeEventListener('pointerleave', point)
    root.removeEventListener('click', click)
    pens.clear()
  }
}

/** What stands still while the columns are scrolled. */
interface Layout extends GutterView {
  readonly placed: readonly PlacedLink[]
}

/** How far below the top of the gutter each column begins, and how high the gutter is. */
function offsetsOf(root: HTMLElement, columns: readonly [HTMLElement, HTMLElement]): GutterView {
  const { top } = root.getBoundingClientRect()
  const [left, right] = [columns[0].getBoundingClientRect().top, columns[1].getBoundingClientRect().top]
  return { left: left - top, right: right - top, height: root.clientHeight }
}
