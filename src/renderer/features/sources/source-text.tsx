import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import type { Block, CutSpan, Span } from '../../../core'
import { Button } from '../../ui/button'
import type { PassageTarget } from '../../ui/passage-target'
import { sourceFacts, wordCount } from './source-facts'
import { SourceParagraph } from './source-paragraph'
import { textParagraphs } from './text-paragraphs'
import { usePassage } from './use-passage'
import { useSelectedSpan } from './use-selected-span'

interface SourceTextProps {
  readonly text: string
  readonly language: string | undefined
  readonly cuts: readonly CutSpan[]
  readonly blocks: readonly Block[]
  readonly onCut: (span: Span, cut: boolean) => void
  readonly at: PassageTarget | null
  /** Begins a note on a passage. */
  readonly onNote: (span: Span) => void
}

/**
 * A source to read, and to cut: select text, or walk the paragraphs with the arrow keys; X cuts what is selected or
 * the paragraph, and restores it where it is cut; N begins a note on either.
 */
export function SourceText({ text, language, cuts, blocks, onCut, onNote, at }: SourceTextProps) {
  const container = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const paragraphs = useMemo(() => textParagraphs(text, cuts, blocks), [text, cuts, blocks])
  const selected = useSelectedSpan(container, text)
  usePassage(container, at, paragraphs, setActive)

  const cutSelected = (cut: boolean) => {
    if (!selected) return
    onCut(selected, cut)
    window.getSelection()?.removeAllRanges()
  }
  const toggleActive = () => {
    const paragraph = paragraphs[active]
    if (!paragraph) return
    const cut = cuts.find((one) => one.from < paragraph.to && paragraph.from < one.to)
    const isKept = paragraph.runs.some((run) => run.cut === null)
    if (isKept || !cut) onCut(paragraph, true)
    else onCut(cut, false)
  }
  const noteSelected = () => {
    const passage = selected ?? paragraphs[active]
    if (passage) onNote({ from: passage.from, to: passage.to })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const inText = event.target instanceof HTMLElement && event.target.matches('.source-par')
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (inText && by !== 0) {
      const next = Math.max(0, Math.min(paragraphs.length - 1, active + by))
      setActive(next)
      const target = container.current?.children.item(next)
      if (target instanceof HTMLElement) target.focus()
    } else if (inText && isPlain && event.key.toLowerCase() === 'x') {
      if (selected) cutSelected(true)
      else toggleActive()
    } else if (inText && isPlain && event.key.toLowerCase() === 'n') noteSelected()
    else return
    event.preventDefault()
  }
  const onPointerOver = (event: PointerEvent) => {
    const paragraph = event.target instanceof Element ? event.target.closest('.source-par') : null
    const index = paragraph ? Array.prototype.indexOf.call(container.current?.children ?? [], paragraph) : -1
    if (index >= 0 && !selected) setActive(index)
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the paragraphs inside take the focus; keys rise from them */}
      <div
        className="source-text"
        lang={language}
        ref={container}
        onKeyDown={onKeyDown}
        onPointerOver={onPointerOver}
        data-testid="source-text"
      >
        {paragraphs.map((paragraph, index) => (
          <SourceParagraph
            key={paragraph.from}
            text={text}
            paragraph={paragraph}
            isActive={index === active}
            onCut={onCut}
          />
        ))}
      </div>
      {selected && (
        <div className="selection-bar" role="toolbar" aria-label="Selected text">
          <span className="numeric">
            {wordCount(sourceFacts(text.slice(selected.from, selected.to), []).words)} selected
          </span>
          <Button small onPress={() => cutSelected(true)}>
            Cut
          </Button>
          <Button small onPress={() => cutSelected(false)}>
            Restore
          </Button>
          <Button small onPress={noteSelected}>
            Note
          </Button>
        </div>
      )}
    </>
  )
}
