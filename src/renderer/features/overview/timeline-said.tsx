import { timeWords } from '../../../core'
import { dateWords } from '../../ui/date-words'
import type { TimelineEntry } from './timeline-entries'
import type { Overview } from './use-overview'

interface TimelineSaidProps {
  readonly entry: TimelineEntry
  readonly overview: Overview
}

/** An entry of the timeline in full: who says it, and what its time was read from. */
export function TimelineSaid({ entry, overview }: TimelineSaidProps) {
  const { kind, sourceId, claimId, words, from, time, findingId } = entry
  const source = overview.sources.find(({ id }) => id === sourceId)
  const speaker = claimId === null ? null : overview.claimOf(claimId)?.attribution?.speaker
  return (
    <div className="said">
      <p className="said__who">
        <span className="letter letter--small">{source?.letter}</span>
        {findingId !== null && <span className="timeline__conflict"># conflict</span>}
        <span className="said__source">{kind === 'published' ? 'comes out' : (source?.name ?? '')}</span>
        <span className="field__hint">{time ? timeWords(time) : (dateWords(from) ?? 'no date')}</span>
      </p>
      <blockquote className="said__quote">
        {kind === 'published' ? words : <q>{words}</q>}
        {speaker ? <cite> — {speaker}</cite> : null}
      </blockquote>
    </div>
  )
}
