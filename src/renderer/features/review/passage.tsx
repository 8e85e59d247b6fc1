import type { ComparedArticle, Cue, FindingSide } from '../../../core'
import { quoteRuns } from '../../findings/quote-runs'
import { dateWords } from '../../ui/date-words'
import { passageContext } from './passage-context'

interface PassageProps {
  readonly side: FindingSide
  readonly cues: readonly Cue[]
  readonly letter: string
  readonly sourceName: string
  readonly text: string
  readonly article: ComparedArticle | undefined
  readonly language: string | undefined
}

/** One passage of a finding, large, with a sentence around it and who says it when in the margin. */
export function Passage({ side, cues, letter, sourceName, text, article, language }: PassageProps) {
  const around = passageContext(text, side, article?.sentences ?? [])
  return (
    <figure className="passage" aria-label={`Source ${letter}: ${sourceName}`}>
      <figcaption className="passage__margin">
        <span className="letter">{letter}</span>
        <span className="passage__source">{sourceName}</span>
        <span className="passage__who">{side.speaker ?? 'the source itself'}</span>
        <span className="passage__who numeric">{dateWords(side.date) ?? 'date unknown'}</span>
      </figcaption>
      <blockquote className="passage__text" lang={language}>
        <span className="passage__around">
          {around.cutBefore && '… '}
          {around.before}
        </span>
        {quoteRuns({ ...side, cues }).map((run, i) =>
          run.lit === 'plain' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one quote never move
            <span key={i}>{run.text}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one quote never move
            <mark key={i} className={run.lit === 'judge' ? 'judge-cue' : 'cue'}>
              {run.text}
            </mark>
          ),
        )}
        <span className="passage__around">
          {around.after}
          {around.cutAfter && ' …'}
        </span>
      </blockquote>
    </figure>
  )
}
