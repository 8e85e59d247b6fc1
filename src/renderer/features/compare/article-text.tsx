import { Fragment, memo } from 'react'
import { cutWords } from '../../../core'
import type { DisplayBlock, MarkKind, Segment } from './display-blocks'

/** What a mark says, for whoever hears the text. */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  conflict: 'in conflict',
  guard: 'differs, not a conflict',
  same: 'same in another source',
  reworded: 'reworded in another source',
  moved: 'stands elsewhere in another source',
  only: 'only here',
}

function Run({ segment }: { readonly segment: Segment }) {
  const { from, text, cut, mark, letter, claimIds } = segment
  const claims = claimIds.join(' ')
  if (cut) {
    return (
      <s data-from={from} className="cut" title={`cut: ${cutWords(cut)}`}>
        {text}
      </s>
    )
  }
  if (!mark || mark === 'only') {
    return (
      <span data-from={from} data-claims={claims} className={mark ? `mark mark--${mark}` : undefined}>
        {text}
      </span>
    )
  }
  return (
    <mark
      data-from={from}
      data-claims={claims}
      data-letter={letter ?? undefined}
      className={`mark mark--${mark}`}
      aria-description={MARK_WORDS[mark]}
    >
      {text}
    </mark>
  )
}

const BlockLine = memo(function BlockLine({ block }: { readonly block: DisplayBlock }) {
  const runs = block.segments.map((segment) => <Run key={segment.from} segment={segment} />)
  const number = block.paragraph ?? undefined
  switch (block.role) {
    case 'heading':
      return <h3 className="line line--heading">{runs}</h3>
    case 'bullet':
      return (
        <p className="line line--bullet" data-paragraph={number}>
          {runs}
        </p>
      )
    case 'cut':
      return <p className="line line--cut">{runs}</p>
    case 'paragraph':
      return (
        <p className="line" data-paragraph={number}>
          {runs}
        </p>
      )
  }
})

/** A source's text as text nodes, with its marks. Lines that do not change are not drawn again. */
export const ArticleText = memo(function ArticleText({
  blocks,
}: {
  readonly blocks: readonly DisplayBlock[]
}) {
  return (
    <Fragment>
      {blocks.map((block) => (
        <BlockLine key={block.from} block={block} />
      ))}
    </Fragment>
  )
})
