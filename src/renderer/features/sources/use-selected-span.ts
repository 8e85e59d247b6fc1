import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../../../core'
import { selectedSpan } from '../../findings/selected-span'

/** The part of `text` that the reader has selected inside the element; null when nothing is. */
export function useSelectedSpan(container: RefObject<HTMLElement | null>, text: string): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const look = () => {
      const next = container.current && selectedSpan(container.current, text)
      setSpan((now) => (now?.from === next?.from && now?.to === next?.to ? now : next))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [container, text])
  return span
}
