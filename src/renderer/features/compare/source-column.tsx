import { useMemo, useState } from 'react'
import { sourceName } from '../../../project'
import { ArticleText } from './article-text'
import { ColumnHead, type ColumnHeadProps } from './column-head'
import { displayBlocks, type MarkedSpan, type MarkKind } from './display-blocks'
import { Minimap } from './minimap'

interface SourceColumnProps extends ColumnHeadProps {
  readonly marks: readonly MarkedSpan[]
  /** Any claim can be picked, not only those with a mark of their own. */
  readonly picksAny: boolean
  readonly onPickClaim: (claimIds: readonly string[]) => void
  /** The scrolling element itself, once it is there. */
  readonly scroller: HTMLElement | null
  /** Marks that the reader has switched off. */
  readonly hidden: ReadonlySet<MarkKind>
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
    isLast,
    order,
    onSwap,
    onBase,
    onClose,
    picksAny,
    onPickClaim,
    scroller,
    hidden,
    scrollerRef,
  } = props
  const blocks = useMemo(
    () => displayBlocks(source.text, article?.blocks ?? [], article?.cuts ?? [], marks),
    [source.text, article, marks],
  )
  const [revision, setRevision] = useState({ blocks, count: 0 })
  if (revision.blocks !== blocks) setRevision({ blocks, count: revision.count + 1 })
  const pick = (target: EventTarget) => {
    if (!(target instanceof Element) || !window.getSelection()?.isCollapsed) return
    const ids = target.closest<HTMLElement>(picksAny ? '[data-claims]' : 'mark[data-claims]')?.dataset[
      'claims'
    ]
    if (ids) onPickClaim(ids.split(' '))
  }
  return (
    <div {...order.columnProps(source.id, 'column')}>
      <ColumnHead
        source={source}
        letter={letter}
        article={article}
        choices={choices}
        isBase={isBase}
        isLast={isLast}
        order={order}
        onSwap={onSwap}
        onBase={onBase}
        onClose={onClose}
      />
      <div className="column__body">
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
        <Minimap letter={letter} scroller={scroller} marks={marks} hidden={hidden} />
      </div>
    </div>
  )
}
