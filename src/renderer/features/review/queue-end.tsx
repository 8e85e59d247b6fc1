import type { Finding, FindingReview } from '../../../core'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { type QueueFilter, stateCounts } from './queue'

interface QueueEndProps {
  /** The comparison is under way: an empty queue is not an answer yet. */
  readonly working: boolean
  readonly filter: QueueFilter
  readonly findings: readonly Finding[]
  readonly reviews: ReadonlyMap<string, FindingReview>
  readonly onNarrow: (filter: QueueFilter) => void
}

/** Nothing is left to go through: what that means, and what could be gone through next. */
export function QueueEnd({ working, filter, findings, reviews, onNarrow }: QueueEndProps) {
  const counts = stateCounts(findings, reviews, filter)
  if (working && counts.all === 0)
    return <EmptyState title="Looking…" text="Findings come up here as soon as the first pair is compared." />
  if (counts.all === 0) {
    const isNarrow = filter.source !== null || filter.tag !== null
    return (
      <EmptyState
        title="Nothing here"
        text={
          isNarrow
            ? 'No finding of this kind has that source and that tag.'
            : 'There is no finding of this kind in the project.'
        }
      >
        {isNarrow && (
          <Button tone="primary" onPress={() => onNarrow({ ...filter, source: null, tag: null })}>
            All sources and tags
          </Button>
        )}
      </EmptyState>
    )
  }
  return (
    <EmptyState title="All gone through" text={endWords(counts)}>
      {counts.open > 0 && (
        <Button tone="primary" onPress={() => onNarrow({ ...filter, state: 'open' })}>
          Go through those that are not judged
        </Button>
      )}
      {counts.undecided > 0 && (
        <Button onPress={() => onNarrow({ ...filter, state: 'undecided' })}>
          Look at the undecided again
        </Button>
      )}
      {counts.judged > 0 && (
        <Button onPress={() => onNarrow({ ...filter, state: 'judged' })}>Look at all that are judged</Button>
      )}
    </EmptyState>
  )
}

/** "21 of 24 have a verdict, 2 of them undecided." */
export function endWords({ judged, all, undecided }: ReturnType<typeof stateCounts>): string {
  const verdicts = judged === all ? `All ${all} have a verdict` : `${judged} of ${all} have a verdict`
  return undecided > 0 ? `${verdicts}, ${undecided} of them undecided.` : `${verdicts}.`
}
