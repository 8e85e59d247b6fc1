import { ArrowDown, ArrowUp, GripVertical, MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useMemo } from 'react'
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import type { CutSpan } from '../../../core'
import { type SourceRecord, sourceName } from '../../../project'
import { IconButton } from '../../ui/button'
import { counted } from '../../ui/counted'
import { dateWords } from '../../ui/date-words'
import { Menu } from '../../ui/menu'
import { sourceLetter } from '../../ui/source-letter'
import { placeAfterDrop } from './place-after-drop'
import { sourceFacts, wordCount } from './source-facts'

interface SourceListProps {
  readonly sources: readonly SourceRecord[]
  /** By source id; absent while a source has not been read by the engine yet. */
  readonly cuts: ReadonlyMap<string, readonly CutSpan[]>
  readonly chosenId: string | null
  readonly onChoose: (sourceId: string) => void
  readonly onEdit: (sourceId: string) => void
  readonly onMove: (sourceId: string, to: number) => void
  readonly onRemove: (sourceId: string) => void
}

/** What a dragged source is called among the kinds of what can be dragged. */
export const DRAGGED_SOURCE = 'counterclaim-source'

/** The project's sources in their order. Arrow keys walk, dragging or Alt with an arrow moves, Delete removes. */
export function SourceList(props: SourceListProps) {
  const { sources, cuts, chosenId, onChoose, onMove, onRemove } = props
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED_SOURCE]: String(key) })),
    onReorder: ({ keys, target }) => {
      const [moved] = keys
      if (typeof moved !== 'string') return
      const ids = sources.map(({ id }) => id)
      onMove(moved, placeAfterDrop(ids, moved, String(target.key), target.dropPosition === 'after'))
    },
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // React also passes up the keys of an open menu, which lies elsewhere in the page.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return
    const at = sources.findIndex((source) => source.id === chosenId)
    const chosen = sources[at]
    if (!chosen) return
    if (event.altKey && event.key === 'ArrowUp') onMove(chosen.id, at - 1)
    else if (event.altKey && event.key === 'ArrowDown') onMove(chosen.id, at + 1)
    else if (event.key === 'Delete') onRemove(chosen.id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // Captured, because the list itself takes arrow keys whatever is held with them.
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        className="source-list"
        aria-label="Sources"
        items={sources}
        dependencies={[cuts, chosenId]}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (typeof key === 'string') onChoose(key)
        }}
      >
        {(source) => <SourceRow {...props} source={source} index={sources.indexOf(source)} />}
      </GridList>
    </div>
  )
}

function SourceRow(props: SourceListProps & { readonly source: SourceRecord; readonly index: number }) {
  const { source, index, sources, cuts, onEdit, onMove, onRemove } = props
  const name = sourceName(source)
  const letter = sourceLetter(index)
  const byline = [source.meta.publisher, dateWords(source.meta.date ?? null)].filter(Boolean).join(' · ')
  const known = cuts.get(source.id)
  // Counting a very long text takes a moment; it is not done again with every key.
  const facts = useMemo(() => sourceFacts(source.text, known ?? []), [source.text, known])
  const cutWords = known ? ` · ${counted(facts.cutPassages, 'passage')} cut` : ''
  return (
    <GridListItem
      id={source.id}
      textValue={`${letter} ${name}`}
      className="source-row"
      data-testid="source-row"
    >
      <AriaButton slot="drag" className="source-row__grip" aria-label={`Move ${name}`}>
        <GripVertical size={14} aria-hidden />
      </AriaButton>
      <span className="source-row__letter" aria-hidden>
        {letter}
      </span>
      <div className="source-row__words">
        <span className="source-row__name">{name}</span>
        {byline && <span className="source-row__byline">{byline}</span>}
        <span className="source-row__facts numeric">
          {wordCount(facts.words)}
          {cutWords}
        </span>
      </div>
      <Menu
        label={`Actions for ${name}`}
        trigger={<IconButton small label={`Actions for ${name}`} icon={<MoreHorizontal size={16} />} />}
        entries={[
          {
            id: 'edit',
            label: 'Edit details…',
            icon: <Pencil size={14} />,
            onAction: () => onEdit(source.id),
          },
          {
            id: 'up',
            label: 'Move up',
            icon: <ArrowUp size={14} />,
            shortcut: 'Alt ↑',
            isDisabled: index === 0,
            onAction: () => onMove(source.id, index - 1),
          },
          {
            id: 'down',
            label: 'Move down',
            icon: <ArrowDown size={14} />,
            shortcut: 'Alt ↓',
            isDisabled: index === sources.length - 1,
            onAction: () => onMove(source.id, index + 1),
          },
          {
            id: 'remove',
            label: 'Remove',
            icon: <Trash2 size={14} />,
            shortcut: 'Del',
            onAction: () => onRemove(source.id),
          },
        ]}
      />
    </GridListItem>
  )
}
