import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { PassageTarget } from '../../ui/passage-target'
import { rangesIn } from './passage-ranges'
import type { TextParagraph } from './text-paragraphs'

/**
 * Shows the passage that somebody came for: scrolls to it, lights it, and puts the focus on its paragraph, from where
 * the arrow keys go on. Once; the light stays while the source is read, also when paragraphs are drawn anew.
 */
export function usePassage(
  container: RefObject<HTMLElement | null>,
  at: PassageTarget | null,
  paragraphs: readonly TextParagraph[],
  setActive: (index: number) => void,
): void {
  const arrive = useEffectEvent((index: number) => {
    const paragraph = container.current?.children.item(index)
    if (!(paragraph instanceof HTMLElement)) return
    setActive(index)
    paragraph.focus({ preventScroll: true })
    paragraph.scrollIntoView({ block: 'center' })
  })
  const span = at?.span ?? null
  // The paragraph's number changes when cuts become known, and it has to be met again only when somebody comes anew.
  const isDrawn = paragraphs.length > 0
  const find = useEffectEvent((from: number) =>
    paragraphs.findIndex((paragraph) => paragraph.from <= from && from < paragraph.to),
  )
  useEffect(() => {
    if (!span || !isDrawn) return
    const index = find(span.from)
    if (index >= 0) arrive(index)
  }, [span, isDrawn])
  // biome-ignore lint/correctness/useExhaustiveDependencies: text that is drawn anew has to be lit anew
  useEffect(() => {
    if (!span || !container.current) return
    CSS.highlights.set('found', new Highlight(...rangesIn(container.current, span)))
    return () => {
      CSS.highlights.delete('found')
    }
  }, [container, span, paragraphs])
}
