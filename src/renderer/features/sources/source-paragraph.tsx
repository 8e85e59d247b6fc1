import { memo } from 'react'
import { type CutSpan, cutWords, type Span } from '../../../core'
import { Button } from '../../ui/button'
import type { TextParagraph } from './text-paragraphs'

interface SourceParagraphProps {
  readonly text: string
  readonly paragraph: TextParagraph
  /** The one paragraph that Tab reaches and that shows what can be done with it. */
  readonly isActive: boolean
  readonly onCut: (span: Span, cut: boolean) => void
}

/** One paragraph of a source, its cut passages greyed in place, each with its reason and the way back. */
export const SourceParagraph = memo(function SourceParagraph(props: SourceParagraphProps) {
  const { text, paragraph, isActive, onCut } = props
  const kept = paragraph.runs.some((run) => run.cut === null && text.slice(run.from, run.to).trim() !== '')
  return (
    <div
      className={`source-par source-par--${kept ? paragraph.role : 'cut'}`}
      tabIndex={isActive ? 0 : -1}
      data-active={isActive || undefined}
    >
      <p>
        {paragraph.runs.map((run) =>
          run.cut === null ? (
            <span key={run.from} data-from={run.from}>
              {text.slice(run.from, run.to)}
            </span>
          ) : (
            <s key={run.from} className="source-cut" data-from={run.from}>
              {text.slice(run.from, run.to)}
            </s>
          ),
        )}
      </p>
      <div className="source-par__side">
        {paragraph.cutsBegun.map((cut) => (
          <CutLabel key={cut.from} cut={cut} onRestore={() => onCut(cut, false)} />
        ))}
        {isActive && kept && (
          <span className="source-par__cut">
            <Button small tone="quiet" onPress={() => onCut(paragraph, true)}>
              Cut paragraph
            </Button>
          </span>
        )}
      </div>
    </div>
  )
})

function CutLabel({ cut, onRestore }: { readonly cut: CutSpan; readonly onRestore: () => void }) {
  return (
    <span className="cut-label" data-testid="cut-label">
      <span className="cut-label__reason">{cutWords(cut.reason)}</span>
      <Button small tone="quiet" onPress={onRestore} aria-label={`Restore: ${cutWords(cut.reason)}`}>
        Restore
      </Button>
    </span>
  )
}
