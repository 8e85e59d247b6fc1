import type { Link } from './claim-marks'
import { type GutterView, type PlacedLink, ribbonPath } from './ribbon-shapes'

const SVG = 'http://www.w3.org/2000/svg'

/** Ribbons that stand out: of the chosen finding, and the one under the pointer. */
export interface Stress {
  readonly chosen: string | null
  readonly near: string | null
}

/** The few ribbons that stand out, above all others. */
export interface RibbonPens {
  /** Draws those of these that stand out and gives the others back. */
  readonly draw: (links: readonly PlacedLink[], view: GutterView, stress: Stress) => readonly PlacedLink[]
  readonly clear: () => void
}

interface Pen {
  readonly paths: readonly SVGPathElement[]
  drawn: string
}

/** One path for each kind and stress; past React, because it happens with every frame of a scroll. */
export function ribbonPens(root: SVGElement, hatch: string): RibbonPens {
  const pens = new Map<string, Pen>()
  const layers = ['is-near', 'is-current'].map((stress) => {
    const layer = root.appendChild(document.createElementNS(SVG, 'g'))
    for (const kind of KINDS) pens.set(`${kind} ${stress}`, penOf(layer, kind, stress, hatch))
    return layer
  })
  return {
    draw: (links, view, { chosen, near }) => {
      const paths = new Map<string, string>()
      const others: PlacedLink[] = []
      for (const placed of links) {
        const { id, kind, findingId } = placed.link
        const isChosen = findingId !== null && findingId === chosen
        if (!isChosen && id !== near) {
          others.push(placed)
          continue
        }
        const look = `${kind} ${isChosen ? 'is-current' : 'is-near'}`
        paths.set(look, (paths.get(look) ?? '') + ribbonPath(placed, view))
      }
      for (const [look, pen] of pens) {
        const path = paths.get(look) ?? ''
        if (pen.drawn === path) continue
        pen.drawn = path
        for (const part of pen.paths) part.setAttribute('d', path)
      }
      return others
    },
    clear: () => {
      for (const layer of layers) layer.remove()
    },
  }
}

const KINDS: readonly Link['kind'][] = ['same', 'reworded', 'moved', 'guard', 'conflict']

function penOf(layer: SVGGElement, kind: Link['kind'], stress: string, hatch: string): Pen {
  const group = layer.appendChild(document.createElementNS(SVG, 'g'))
  group.setAttribute('class', `ribbon ribbon--${kind} ${stress}`)
  const line = pathOf(group, 'ribbon__line')
  const fill = kind === 'conflict' ? pathOf(group, 'ribbon__fill') : null
  if (fill) fill.style.fill = `url(#${CSS.escape(hatch)})`
  return { paths: fill ? [line, fill] : [line], drawn: '' }
}

function pathOf(group: SVGGElement, name: string): SVGPathElement {
  const path = group.appendChild(document.createElementNS(SVG, 'path'))
  path.setAttribute('class', name)
  return path
}
