import { ChevronDown, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { ComparedArticle } from '../../../core'
import { type SourceRecord, sourceName } from '../../../project'
import { IconButton } from '../../ui/button'
import { dateWords } from '../../ui/date-words'
import { Menu } from '../../ui/menu'
import { ArticleText } from './article-text'
import { displayBlocks, type MarkedSpan } from './display-blocks'

interface SourceColumnProps {
  readonly source: SourceRecord
  readonly letter: string
  readonly article: ComparedArticle | undefined
  readonly marks: readonly MarkedSpan[]
  /** Sources that this column may show instead, with their letters. */
  readonly choices: readonly { readonly letter: string; readonly source: SourceRecord }[]
  readonly isBase: boolean
  readonly onSwap: (sourceId: string) => void
  readonly onBase: () => void
  readonly onClose: (() => void) | null
  /** Any claim can be picked, not only those with a mark of their own. */
  readonly picksAny: boolean
  readonly onPickClaim: (claimIds: readonly string[]) => void
  readonly scrollerRef: (element: HTMLElement | null) => void
}

/** One source as a reading column: head with letter, title, publisher and date; the marked text below. */
export function SourceColumn(props: SourceColumnProps) {
  const {
    source,
    letter,
    article,
    marks,
    choices,
    isBase,
    onSwap,
    onBase,
    onClose,
    picksAny,
    onPickClaim,
    scrollerRef,
  } = props
  const blocks = useMemo(
    () => displayBlocks(source.text, article?.blocks ?? [], article?.cuts ?? [], marks),
    [source.text, article, marks],
  )
  const [revision, setRevision] = useState({ blocks, count: 0 })
  if (revision.blocks !== blocks) setRevision({ blocks, count: revision.count + 1 })
  const byline = [
    source.meta.publisher,
    source.meta.author,
    dateWords(article?.date ?? source.meta.date ?? null),
  ]
  const pick = (target: EventTarget) => {
    if (!(target instanceof Element) || !window.getSelection()?.isCollapsed) return
    const ids = target.closest<HTMLElement>(picksAny ? '[data-claims]' : 'mark[data-claims]')?.dataset[
      'claims'
    ]
    if (ids) onPickClaim(ids.split(' '))
  }
  return (
    <div className="column">
      <header className="column__head">
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
            ]}
          />
          <p className="column__byline">
            {byline.filter(Boolean).join(' · ') || 'No publisher or date known'}
          </p>
        </div>
        {onClose && (
          <IconButton small label={`Close source ${letter}`} icon={<X size={15} />} onPress={onClose} />
        )}
      </header>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard reaches every finding with J and K; a click in the text is a short cut to one */}
      <section
        className="column__scroll"
        aria-label={`Source ${letter}: ${sourceName(source)}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable to be scrolled with the keyboard
        tabIndex={0}
        ref={scrollerRef}
        data-source={source.id}
        data-revision={revision.count}
        onClick={(event) => pick(event.target)}
      >
        <div className="column__text" lang={source.meta.language}>
          <ArticleText blocks={blocks} />
        </div>
      </section>
    </div>
  )
}
