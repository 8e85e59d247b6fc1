import { ChevronLeft, ChevronRight, Columns2, Link2, Link2Off, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { SourceRecord } from '../../storage/records'
import { sourceName } from '../../storage/source-name'
import { Button, IconButton } from '../../ui/button'
import { Menu } from '../../ui/menu'
import type { MarkKind } from './display-blocks'

interface CompareToolbarProps {
  readonly sources: readonly SourceRecord[]
  readonly letters: ReadonlyMap<string, string>
  readonly shown: readonly string[]
  readonly onShown: (ids: readonly string[]) => void
  readonly onStepPair: (by: 1 | -1) => void
  readonly hidden: ReadonlySet<MarkKind>
  readonly onHidden: (hidden: ReadonlySet<MarkKind>) => void
  readonly together: boolean
  readonly onTogether: (on: boolean) => void
  /** The findings drawer of a narrow window; null where the findings have room. */
  readonly drawer: { readonly isOpen: boolean; readonly onToggle: () => void; readonly count: number } | null
  readonly children: ReactNode
}

/** A fourth and fifth column are still readable on a wide screen; more are for the matrix. */
const MOST_COLUMNS = 6

const KEY_TO_MARKS: readonly { readonly kind: MarkKind; readonly label: string }[] = [
  { kind: 'conflict', label: 'conflict' },
  { kind: 'guard', label: 'not a conflict, because…' },
  { kind: 'reworded', label: 'reworded' },
  { kind: 'same', label: 'same' },
  { kind: 'only', label: 'only here' },
]

/** Which sources are side by side, whether they scroll together, what the marks mean, how far the analysis is. */
export function CompareToolbar(props: CompareToolbarProps) {
  const { sources, letters, shown, onShown, hidden, together, drawer } = props
  const free = sources.filter((source) => !shown.includes(source.id))
  return (
    <div className="toolbar" data-panel="toolbar">
      <div className="toolbar__group">
        <IconButton
          small
          label="Previous pair of sources"
          shortcut="["
          icon={<ChevronLeft size={16} />}
          onPress={() => props.onStepPair(-1)}
        />
        <span className="toolbar__pair">{shown.map((id) => letters.get(id)).join(' · ')}</span>
        <IconButton
          small
          label="Next pair of sources"
          shortcut="]"
          icon={<ChevronRight size={16} />}
          onPress={() => props.onStepPair(1)}
        />
        <Menu
          label="Sources to add beside these"
          trigger={
            <Button small tone="quiet" isDisabled={free.length === 0 || shown.length >= MOST_COLUMNS}>
              <Columns2 size={15} aria-hidden /> Add column
            </Button>
          }
          entries={free.map((source) => ({
            id: source.id,
            label: `${letters.get(source.id)}  ${sourceName(source)}`,
            onAction: () => onShown([...shown, source.id]),
          }))}
        />
        <ToggleButton
          className="button button--quiet button--small"
          isSelected={together}
          onChange={props.onTogether}
        >
          {together ? <Link2 size={15} aria-hidden /> : <Link2Off size={15} aria-hidden />}
          {together ? 'Scrolling together' : 'Scrolling apart'}
        </ToggleButton>
      </div>
      <ToggleButtonGroup
        className="legend"
        aria-label="Marks shown in the text"
        selectionMode="multiple"
        selectedKeys={KEY_TO_MARKS.map(({ kind }) => kind).filter((kind) => !hidden.has(kind))}
        onSelectionChange={(keys) =>
          props.onHidden(new Set(KEY_TO_MARKS.map(({ kind }) => kind).filter((kind) => !keys.has(kind))))
        }
      >
        {KEY_TO_MARKS.map(({ kind, label }) => (
          <ToggleButton key={kind} id={kind} className="legend__entry">
            <span className={`mark mark--${kind}`}>{label}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="toolbar__group toolbar__end">
        {props.children}
        {drawer && (
          <Button small onPress={drawer.onToggle} aria-expanded={drawer.isOpen}>
            <PanelRight size={15} aria-hidden />{' '}
            {drawer.isOpen ? 'Hide findings' : `Findings (${drawer.count})`}
          </Button>
        )}
      </div>
    </div>
  )
}
