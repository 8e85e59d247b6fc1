import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { measureClaims } from './column-geometry'
import type { MarkedSpan, MarkKind } from './display-blocks'
import { onOtherTokens, tokensOf } from './drawn-tokens'
import { notWithNextFrame, withNextFrame } from './frame-work'
import { drawMinimap, STRIPE } from './minimap-canvas'
import { conflictFrom, type HotPlace, hotPlaces, stripesOf, viewWords } from './minimap-heat'
import { READING_LINE } from './use-scroll-together'

interface MinimapProps {
  readonly letter: string
  readonly scroller: HTMLElement | null
  readonly marks: readonly MarkedSpan[]
  /** Marks that the reader has switched off. */
  readonly hidden: ReadonlySet<MarkKind>
}

/** After a scroll has rested this long, in ms, what is spoken of it is brought up to date. */
const RESTED = 120

/**
 * The whole source as a strip beside its scrollbar: where it conflicts and agrees with the others on screen, and which
 * part is in view. A click or a drag goes there; by keys, arrows go from conflict to conflict.
 */
export function Minimap({ letter, scroller, marks, hidden }: MinimapProps) {
  const strip = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState({ share: 0, words: '' })
  useEffect(() => {
    const [heat, frame] = [canvas.current, view.current]
    if (!scroller || !heat || !frame) return
    return keepMap({ scroller, heat, frame, marks, hidden, say: setSaid })
  }, [scroller, marks, hidden])

  const goTo = (event: PointerEvent) => {
    if (strip.current && scroller) scrollToPoint(scroller, strip.current, event.clientY)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const top = scroller && heightFor(event.key, scroller, marks, hidden)
    if (!scroller || top === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    scroller.scrollTo({ top })
  }
  return (
    <div
      ref={strip}
      className="minimap"
      role="slider"
      tabIndex={0}
      aria-label={`Map of source ${letter}: arrow keys go from conflict to conflict`}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={said.share}
      aria-valuetext={said.words}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        goTo(event)
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && goTo(event)}
    >
      <canvas ref={canvas} aria-hidden />
      <div ref={view} className="minimap__view" aria-hidden />
    </div>
  )
}

/** Brings what the map has at a height of the window into the middle of the column. */
function scrollToPoint(scroller: HTMLElement, strip: HTMLElement, y: number): void {
  const box = strip.getBoundingClientRect()
  scroller.scrollTop = ((y - box.top) / box.height) * scroller.scrollHeight - scroller.clientHeight / 2
}

/** Where a key leads, as the column's scroll position; null where it means nothing or leads nowhere. */
function heightFor(
  key: string,
  scroller: HTMLElement,
  marks: readonly MarkedSpan[],
  hidden: ReadonlySet<MarkKind>,
): number | null {
  const line = scroller.clientHeight * READING_LINE
  const page = scroller.clientHeight * PAGE
  const conflict = (by: 1 | -1) => {
    const places = hotPlaces(marks, measureClaims(scroller), hidden)
    const next = conflictFrom(places, scroller.scrollTop + line, by)
    return next && next.top - line
  }
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return conflict(1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return conflict(-1)
    case 'PageDown':
      return scroller.scrollTop + page
    case 'PageUp':
      return scroller.scrollTop - page
    case 'Home':
      return 0
    case 'End':
      return scroller.scrollHeight
    default:
      return null
  }
}

/** Of the column's height: two lines stay in sight. */
const PAGE = 0.9

interface Kept {
  readonly scroller: HTMLElement
  readonly heat: HTMLCanvasElement
  readonly frame: HTMLElement
  readonly marks: readonly MarkedSpan[]
  readonly hidden: ReadonlySet<MarkKind>
  readonly say: (said: { readonly share: number; readonly words: string }) => void
}

/** Draws the map when the column is laid out anew, moves its frame while it is scrolled. Gives the function that ends it. */
function keepMap({ scroller, heat, frame, marks, hidden, say }: Kept): () => void {
  let places: readonly HotPlace[] | null = null
  let timer = 0
  const look = () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller
    const height = heat.clientHeight
    const isNew = places === null
    const known = places ?? hotPlaces(marks, measureClaims(scroller), hidden)
    places = known
    return () => {
      frame.style.transform = `translateY(${(scrollTop / scrollHeight) * height}px)`
      if (!isNew) return
      frame.style.height = `${Math.min(1, clientHeight / scrollHeight) * height}px`
      drawMinimap(heat, stripesOf(known, scrollHeight, Math.floor(height / STRIPE)), tokensOf(heat))
      rest()
    }
  }
  const speak = () => {
    const { scrollTop: top, clientHeight: height, scrollHeight: total } = scroller
    const share = total > height ? Math.round((100 * top) / (total - height)) : 0
    say({ share, words: viewWords(places ?? [], { top, height, total }) })
  }
  const rest = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(speak, RESTED)
  }
  const onScroll = () => {
    withNextFrame(look)
    rest()
  }
  const anew = () => {
    places = null
    withNextFrame(look)
  }
  const observer = new ResizeObserver(anew)
  observer.observe(scroller)
  if (scroller.firstElementChild) observer.observe(scroller.firstElementChild)
  const keepColours = onOtherTokens(anew)
  scroller.addEventListener('scroll', onScroll, { passive: true })
  anew()
  return () => {
    window.clearTimeout(timer)
    notWithNextFrame(look)
    observer.disconnect()
    keepColours()
    scroller.removeEventListener('scroll', onScroll)
  }
}
