import { useEffect, useEffectEvent, useState } from 'react'
import { selectedSpan } from '../../findings/selected-span'
import type { TakenPassage } from './passage-pair'

/** The passage that is selected in one of the columns; null where nothing is, or the selection leaves its source. */
export function useSelectedPassage(texts: ReadonlyMap<string, string>): TakenPassage | null {
  const [passage, setPassage] = useState<TakenPassage | null>(null)
  const look = useEffectEvent(() => {
    const next = selectedPassage(texts)
    setPassage((now) => (isSame(now, next) ? now : next))
  })
  useEffect(() => {
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return passage
}

function selectedPassage(texts: ReadonlyMap<string, string>): TakenPassage | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, endContainer } = selection.getRangeAt(0)
  const column = columnOf(startContainer)
  const sourceId = column?.dataset['source']
  const text = texts.get(sourceId ?? '')
  // A selection that runs over into another column is not of one source.
  if (!column || !sourceId || text === undefined || columnOf(endContainer) !== column) return null
  const span = selectedSpan(column, text)
  return span && { sourceId, ...span }
}

function columnOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-source]') ?? null
}

function isSame(one: TakenPassage | null, other: TakenPassage | null): boolean {
  return one?.sourceId === other?.sourceId && one?.from === other?.from && one?.to === other?.to
}
