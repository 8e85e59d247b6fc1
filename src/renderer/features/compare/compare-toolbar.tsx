import {
  AlignVerticalJustifyCenter,
  ChevronLeft,
  ChevronRight,
  Columns2,
  Eye,
  Link2,
  Link2Off,
  PanelRight,
  Rows3,
  Strikethrough,
  TextSearch,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover, ToggleButton, Button as UnstyledButton } from 'react-aria-components'
import { type SourceRecord, sourceName } from '../../../project'
import type { ReadingLayout } from '../../storage/settings'
import { Button, IconButton } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Menu } from '../../ui/menu'
import type { MarkKind } from './display-blocks'
import { MarksLegend } from './marks-legend'

interface CompareToolbarProps {
  readonly sources: readonly SourceRecord[]
  readonly letters: ReadonlyMap<string, string>
  readonly shown: readonly string[]
  readonly onShown: (ids: readonly string[]) => void
  readonly onStepPair: (by: 1 | -1) => void
  /** Those of the sources on screen that carry the same text, e.g. an agency's. */
  readonly oneVoice: readonly string[]
  readonly hidden: ReadonlySet<MarkKind>
  readonly onHidden: (hidden: ReadonlySet<MarkKind>) => void
  readonly hasJudge: boolean
  /** The claim inspector is open. */
  readonly inspecting: boolean
  readonly onInspect: () => void
  readonly together: boolean
  readonly onTogether: (on: boolean) => void
  readonly layout: ReadingLayout
  readonly onLayout: (layout: ReadingLayout) => void
  /** Brings the other columns to what is read in one. */
  readonly onMatch: () => void
  /** The findings drawer of a narrow window; null where the findings have room. */
  readonly drawer: { readonly isOpen: boolean; readonly onToggle: () => void; readonly count: number } | null
  readonly children: ReactNode
}

/** Four or five are readable at once on a wide screen; further ones are reached sideways. More are for the matrix. */
const MOST_COLUMNS = 10

/** Which sources are side by side, whether they scroll together, what the marks mean, how far the analysis is. */
export function CompareToolbar(props: CompareToolbarProps) {
  const { sources, letters, shown, onShown, hidden, together, drawer } = props
  const free = sources.filter((source) => !shown.includes(source.id))
  // A redline is of two, and has marks of its own.
  const isRedline = props.layout === 'redline'
  const canAdd = free.length > 0 && shown.length < MOST_COLUMNS && !isRedline
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
        {props.oneVoice.length > 1 && (
          <Chip tone="agree">
            {props.oneVoice.map((id) => letters.get(id)).join(' and ')} share a text: one voice
          </Chip>
        )}
        <Menu
          label="Sources to add beside these"
          trigger={
            <Button small tone="quiet" isDisabled={!canAdd}>
              <Columns2 size={15} aria-hidden /> <span className="toolbar__words">Add column</span>
            </Button>
          }
          entries={free.map((source) => ({
            id: source.id,
            label: `${letters.get(source.id)}  ${sourceName(source)}`,
            onAction: () => onShown([...shown, source.id]),
          }))}
        />
        <ToggleButton
          className="button button--quiet button--small toolbar__mode"
          isSelected={props.layout === 'rows'}
          onChange={(on) => props.onLayout(on ? 'rows' : 'columns')}
        >
          <Rows3 size={15} aria-hidden /> <span className="toolbar__words">Point by point</span>
        </ToggleButton>
        <ToggleButton
          className="button button--quiet button--small toolbar__mode"
          isSelected={props.layout === 'redline'}
          onChange={(on) => props.onLayout(on ? 'redline' : 'columns')}
        >
          <Strikethrough size={15} aria-hidden /> <span className="toolbar__words">Redline</span>
        </ToggleButton>
        {props.layout === 'columns' && (
          <>
            <ToggleButton
              className="button button--quiet button--small"
              isSelected={together}
              onChange={props.onTogether}
            >
              {together ? <Link2 size={15} aria-hidden /> : <Link2Off size={15} aria-hidden />}
              <span className="toolbar__words">{together ? 'Scrolling together' : 'Scrolling apart'}</span>
            </ToggleButton>
            <IconButton
              small
              label="Match the other side"
              shortcut="M"
              icon={<AlignVerticalJustifyCenter size={15} />}
              onPress={props.onMatch}
            />
          </>
        )}
        <ToggleButton
          className="button button--quiet button--small toolbar__mode"
          isSelected={props.inspecting}
          onChange={props.onInspect}
          data-inspect-opener=""
        >
          <TextSearch size={15} aria-hidden /> <span className="toolbar__words">Inspect claims</span>
        </ToggleButton>
      </div>
      {!isRedline && (
        <>
          <MarksLegend
            hidden={hidden}
            onHidden={props.onHidden}
            className="legend"
            hasJudge={props.hasJudge}
          />
          <DialogTrigger>
            <UnstyledButton className="button button--quiet button--small legend-opener">
              <Eye size={15} aria-hidden /> Marks
            </UnstyledButton>
            <Popover className="popover" placement="bottom start">
              <Dialog aria-label="Marks" className="legend-dialog">
                <MarksLegend
                  hidden={hidden}
                  onHidden={props.onHidden}
                  className="legend-column"
                  hasJudge={props.hasJudge}
                />
              </Dialog>
            </Popover>
          </DialogTrigger>
        </>
      )}
      <div className="toolbar__group toolbar__end">
        {props.children}
        {drawer && (
          <Button small onPress={drawer.onToggle} aria-expanded={drawer.isOpen} data-drawer-opener="">
            <PanelRight size={15} aria-hidden /> {drawerWords(drawer, props.inspecting)}
          </Button>
        )}
      </div>
    </div>
  )
}

function drawerWords(drawer: NonNullable<CompareToolbarProps['drawer']>, inspecting: boolean): string {
  if (!drawer.isOpen) return `Findings (${drawer.count})`
  return inspecting ? 'Hide the claim' : 'Hide findings'
}
