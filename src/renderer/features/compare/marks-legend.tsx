import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { MarkKind } from './display-blocks'
import './moved-marks.css'

interface MarksLegendProps {
  readonly hidden: ReadonlySet<MarkKind>
  readonly onHidden: (hidden: ReadonlySet<MarkKind>) => void
  readonly className: string
  /** A judge takes part: the words that weigh with it are lit in a chosen pair, and are not switched off. */
  readonly hasJudge: boolean
}

const KEY_TO_MARKS: readonly { readonly kind: MarkKind; readonly label: string }[] = [
  { kind: 'conflict', label: 'conflict' },
  { kind: 'guard', label: 'not a conflict, because…' },
  { kind: 'reworded', label: 'reworded' },
  { kind: 'same', label: 'same' },
  { kind: 'moved', label: 'moved' },
  { kind: 'only', label: 'only here' },
]

/** What each mark means, drawn as it is in the text; a click switches it off and on. */
export function MarksLegend({ hidden, onHidden, className, hasJudge }: MarksLegendProps) {
  const kinds = KEY_TO_MARKS.map(({ kind }) => kind)
  return (
    <div className={className}>
      <ToggleButtonGroup
        className="legend__group"
        aria-label="Marks shown in the text"
        selectionMode="multiple"
        selectedKeys={kinds.filter((kind) => !hidden.has(kind))}
        onSelectionChange={(keys) => onHidden(new Set(kinds.filter((kind) => !keys.has(kind))))}
      >
        {KEY_TO_MARKS.map(({ kind, label }) => (
          <ToggleButton key={kind} id={kind} className="legend__entry">
            <span className={`mark mark--${kind}`}>{label}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {hasJudge && (
        <span className="legend__key">
          <span className="judge-cue">weighs for the judge</span>
        </span>
      )}
    </div>
  )
}
