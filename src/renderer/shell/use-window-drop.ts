import { useEffect, useEffectEvent, useState } from 'react'
import { type Dropped, filesOf, sorted } from './dropped'

/**
 * Takes files that are dropped anywhere in the window; true while some are held over it. Heard before everything else,
 * so that no part of a view refuses what the window takes. A dialog has to be answered first.
 */
export function useWindowDrop(onDropped: (dropped: Dropped) => void): boolean {
  const [isOver, setOver] = useState(false)
  const drop = useEffectEvent((event: DragEvent) =>
    onDropped(sorted(filesOf(event.dataTransfer?.items ?? []))),
  )
  useEffect(() => {
    const listen = new AbortController()
    const hear = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => isOfFiles(event) && act(event), {
        capture: true,
        signal: listen.signal,
      })
    const hold = (event: DragEvent) => {
      take(event)
      const isFree = document.querySelector('.scrim') === null
      if (event.dataTransfer) event.dataTransfer.dropEffect = isFree ? 'copy' : 'none'
      setOver(isFree)
    }
    hear('dragenter', hold)
    hear('dragover', hold)
    hear('dragleave', (event) => {
      take(event)
      // Out of the window; between two elements of it there is another.
      if (event.relatedTarget === null) setOver(false)
    })
    hear('drop', (event) => {
      take(event)
      setOver(false)
      if (document.querySelector('.scrim') === null) drop(event)
    })
    return () => listen.abort()
  }, [])
  return isOver
}

function isOfFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

function take(event: DragEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
