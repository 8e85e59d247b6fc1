import { type DragEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { useHotkeys } from 'react-hotkeys-hook'
import { isTyping } from '../../ui/key-targets'
import { putBeside, stepped } from './column-order'

/** What a dragged column is called among the kinds of what can be dragged. */
const DRAGGED = 'application/x-counterclaim-column'

interface Target {
  readonly id: string
  readonly isAfter: boolean
}

/** How columns change places: by dragging their heads, or a step at a time. */
export interface ColumnOrder {
  /** Of what takes a dragged column, beside its own class. */
  readonly columnProps: (id: string, className: string) => object
  readonly headProps: (id: string) => object
  readonly step: (id: string, by: 1 | -1) => void
}

/** Lets columns be dragged by their heads, and moved with Alt and an arrow where the focus is. */
export function useColumnOrder(
  shown: readonly string[],
  onShown: (ids: readonly string[]) => void,
): ColumnOrder {
  const [dragged, setDragged] = useState<string | null>(null)
  const [target, setTarget] = useState<Target | null>(null)
  const show = (next: readonly string[]) => {
    if (next !== shown) keepingPlaces(() => onShown(next))
  }
  const step = (id: string, by: 1 | -1) => show(stepped(shown, id, by))
  const stepFocused = (by: 1 | -1) => {
    const id = document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset['column']
    if (id) step(id, by)
  }
  const keys = { preventDefault: true, ignoreEventWhen: isTyping } as const
  useHotkeys('alt+left', () => stepFocused(-1), keys)
  useHotkeys('alt+right', () => stepFocused(1), keys)

  const over = (id: string, event: DragEvent<HTMLElement>) => {
    if (dragged === null || dragged === id) return setTarget(null)
    event.preventDefault()
    // It takes the place of the one under it, which makes room to the side that it came from.
    const isAfter = shown.indexOf(dragged) < shown.indexOf(id)
    if (target?.id !== id || target.isAfter !== isAfter) setTarget({ id, isAfter })
  }
  const end = () => {
    setDragged(null)
    setTarget(null)
  }
  return {
    columnProps: (id, className) => ({
      className: [
        className,
        dragged === id && 'column--dragged',
        target?.id === id && (target.isAfter ? 'column--drop-after' : 'column--drop-before'),
      ]
        .filter(Boolean)
        .join(' '),
      'data-column': id,
      onDragOver: (event: DragEvent<HTMLElement>) => over(id, event),
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (dragged === null || !target) return
        event.preventDefault()
        show(putBeside(shown, dragged, target.id, target.isAfter))
        end()
      },
    }),
    headProps: (id) => ({
      draggable: shown.length > 1,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.setData(DRAGGED, id)
        event.dataTransfer.effectAllowed = 'move'
        setDragged(id)
      },
      onDragEnd: end,
    }),
    step,
  }
}

/** Moved in the page, a column would lose the focus and go back to its beginning. */
function keepingPlaces(act: () => void): void {
  const focused = document.activeElement
  const places = [...document.querySelectorAll<HTMLElement>('[data-source]')].map(
    (element) => [element, element.scrollTop] as const,
  )
  flushSync(act)
  for (const [element, top] of places) element.scrollTop = top
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}
