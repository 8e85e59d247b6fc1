import { ChevronDown, X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { ComparedArticle } from '../../../core'
import { type SourceRecord, sourceName } from '../../../project'
import { IconButton } from '../../ui/button'
import { dateWords } from '../../ui/date-words'
import { Menu } from '../../ui/menu'
import type { ColumnOrder } from './use-column-order'

export interface ColumnHeadProps {
  readonly source: SourceRecord
  readonly letter: string
  readonly article: ComparedArticle | undefined
  /** Sources that this column may show instead, with their letters. */
  readonly choices: readonly { readonly letter: string; readonly source: SourceRecord }[]
  readonly isBase: boolean
  readonly isLast: boolean
  readonly order: ColumnOrder
  readonly onSwap: (sourceId: string) => void
  readonly onBase: () => void
  readonly onClose: (() => void) | null
}

/** The head of a source's column: letter, title, publisher and date, and which source stands here. */
export function ColumnHead(props: ColumnHeadProps) {
  const { source, letter, article, choices, isBase, isLast, order, onSwap, onBase, onClose } = props
  const byline = [
    source.meta.publisher,
    source.meta.author,
    dateWords(article?.date ?? source.meta.date ?? null),
  ]
  return (
    <header className="column__head" {...order.headProps(source.id)}>
      <span className={isBase ? 'letter letter--base' : 'letter'}>{letter}</span>
      <div className="column__names">
        <Menu
          label={`Source in this column`}
          trigger={
            <AriaButton
              className="column__title"
              aria-label={`${sourceName(source)}: show another source here`}
            >
              <span>{sourceName(source)}</span>
              <ChevronDown size={14} aria-hidden />
            </AriaButton>
          }
          entries={[
            ...choices.map((choice) => ({
              id: choice.source.id,
              label: `${choice.letter}  ${sourceName(choice.source)}`,
              isDisabled: choice.source.id === source.id,
              onAction: () => onSwap(choice.source.id),
            })),
            {
              id: 'base',
              label: 'Make this the base',
              shortcut: 'B',
              isDisabled: isBase,
              onAction: onBase,
            },
            {
              id: 'left',
              label: 'Move to the left',
              shortcut: 'Alt ←',
              isDisabled: isBase,
              onAction: () => order.step(source.id, -1),
            },
            {
              id: 'right',
              label: 'Move to the right',
              shortcut: 'Alt →',
              isDisabled: isLast,
              onAction: () => order.step(source.id, 1),
            },
          ]}
        />
        <p className="column__byline">{byline.filter(Boolean).join(' · ') || 'No publisher or date known'}</p>
      </div>
      {onClose && (
        <IconButton small label={`Close source ${letter}`} icon={<X size={15} />} onPress={onClose} />
      )}
    </header>
  )
}
