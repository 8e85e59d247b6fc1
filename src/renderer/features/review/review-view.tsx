import { ArrowLeft, ArrowRight, Columns2, SkipForward } from 'lucide-react'
import { useMemo } from 'react'
import type { VerdictReason, VerdictValue } from '../../../core'
import { codebookOf, sourceName } from '../../../project'
import { progressWords } from '../../engine/judge-words'
import { useComparison } from '../../engine/use-comparison'
import { EVERYTHING } from '../../findings/finding-filter'
import { useColleagueVerdicts } from '../../findings/use-colleague-verdicts'
import { useListedFindings } from '../../findings/use-listed-findings'
import { useReviewActions } from '../../findings/use-review-actions'
import { SavedViewsHere } from '../../saved-views/saved-views-here'
import type { ViewsAsked } from '../../saved-views/views-asked'
import { engineOf } from '../../storage/project-engine'
import { useProject, useReviews, useSources, useTags } from '../../storage/queries'
import { useSetting } from '../../storage/settings'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Key } from '../../ui/key-names'
import { NotAnalysed } from '../../ui/not-analysed'
import { focusInside } from '../../ui/panel-focus'
import { Progress } from '../../ui/progress'
import { sourceLetter } from '../../ui/source-letter'
import { FindingAtHand } from './finding-at-hand'
import { progressOf, stateCounts } from './queue'
import { QueueEnd } from './queue-end'
import { QueueHead } from './queue-head'
import { filterOf, queryOf } from './queue-wish'
import './review.css'
import { useQueue } from './use-queue'
import { useReviewKeys } from './use-review-keys'

interface ReviewViewProps {
  readonly projectId: string
  readonly viewsAsked: ViewsAsked
  readonly onAddSources: () => void
  /** Shows the finding at hand in its sources. */
  readonly onCompare: () => void
}

/** One finding at a time, large: judged by keys, with a queue that remembers where it stood. */
export function ReviewView({ projectId, viewsAsked, onAddSources, onCompare }: ReviewViewProps) {
  const project = useProject(projectId)
  const engine = engineOf(project)
  const codebook = codebookOf(project)
  const sources = useSources(projectId)
  const stored = useReviews(projectId)
  const storedTags = useTags(projectId)
  const tags = storedTags ?? []
  const view = useComparison(projectId)
  const [goesOn, setGoesOn] = useSetting('goesOn')
  const texts = useMemo(() => new Map(sources?.map(({ id, text }) => [id, text])), [sources])
  const letters = useMemo(() => new Map(sources?.map(({ id }, i) => [id, sourceLetter(i)])), [sources])
  const list = useListedFindings(view.comparison, stored, texts, engine.sensitivity, EVERYTHING)
  const reviews = list.reviews.byFinding
  const colleagues = useColleagueVerdicts(projectId, list.all, texts)
  const queue = useQueue(projectId, list.listed, reviews)
  const { finding, filter } = queue
  const review = finding ? reviews.get(finding.id) : undefined
  const actions = useReviewActions({ projectId, finding, review, texts, allTags: tags })

  const give = (
    verdict: VerdictValue | null,
    reason: VerdictReason | null,
    choice: string | undefined,
    isAll: boolean,
  ) => {
    if (!actions) return
    actions.verdict(verdict, reason, choice)
    if (verdict !== null) queue.judged(goesOn && isAll)
  }
  const asksReason = useReviewKeys({
    chosen: finding?.id ?? null,
    step: queue.step,
    setAside: queue.setAside,
    codebook,
    verdict: (choice, reason) => give(choice.meaning, reason, choice.id, true),
    deny: (choice) => give(choice.meaning, review?.reason ?? null, choice.id, false),
    show: () => finding && onCompare(),
    focusTags: () => focusInside('[data-tag-input]'),
    focusNote: () => focusInside('[data-note-field] textarea'),
  })

  if (!sources || !storedTags) return null
  if (sources.length < 2) {
    return (
      <EmptyState
        title="Nothing to review yet"
        text="The review shows one finding after the other, with both passages. It needs two sources about the same matter."
      >
        <Button tone="primary" onPress={onAddSources}>
          Add sources
        </Button>
      </EmptyState>
    )
  }
  const { done = 0, total = 0 } = view.progress ?? {}
  return (
    <div className="review" data-testid="review">
      <QueueHead
        filter={filter}
        counts={stateCounts(list.listed, reviews, filter)}
        progress={progressOf(list.listed, reviews, filter)}
        pace={queue.pace}
        tags={tags}
        sources={sources.map((source) => ({
          id: source.id,
          name: `${letters.get(source.id) ?? '?'}  ${sourceName(source)}`,
        }))}
        goesOn={goesOn}
        onGoesOn={(on) => void setGoesOn(on)}
        onNarrow={queue.narrow}
      >
        <SavedViewsHere
          projectId={projectId}
          place="review"
          query={queryOf(filter)}
          suggestion=""
          keeps="Which findings are gone through is kept: their kind, their verdict, their source and tag."
          asked={viewsAsked}
          onSet={(query) => queue.narrow(filterOf(query, sources, tags))}
        />
      </QueueHead>
      {view.state === 'working' && (
        <div className="review__working">
          <Progress label={progressWords(view.progress)} done={done} total={total}>
            <Button small tone="quiet" onPress={view.cancel}>
              Stop
            </Button>
          </Progress>
        </div>
      )}
      {view.state === 'stopped' && <NotAnalysed message="Comparing was stopped." onRetry={view.rerun} />}
      {view.message && <NotAnalysed message={view.message} onRetry={view.rerun} />}
      <div className="review__stage" data-panel="review-stage">
        {finding && actions ? (
          <FindingAtHand
            key={finding.id}
            projectId={projectId}
            finding={finding}
            review={review}
            sources={sources}
            letters={letters}
            articles={view.comparison?.articles ?? []}
            copies={view.comparison?.copies ?? []}
            colleagues={colleagues.get(finding.id) ?? []}
            tags={tags}
            actions={actions}
            asksReason={asksReason}
            codebook={codebook}
            onVerdict={(verdict, reason, choice) =>
              give(verdict, reason, choice, verdict !== 'no-conflict' || reason !== null)
            }
          />
        ) : (
          <QueueEnd
            working={view.state === 'working'}
            filter={filter}
            findings={list.listed}
            reviews={reviews}
            onNarrow={queue.narrow}
          />
        )}
      </div>
      <footer className="review__foot">
        <Button onPress={() => queue.step(-1)} isDisabled={queue.number <= 1 && finding !== null}>
          <ArrowLeft size={15} aria-hidden /> Previous <Key of="K" />
        </Button>
        <p className="review__place numeric" role="status">
          {finding ? `${queue.number} of ${queue.findings.length}` : ''}
        </p>
        <Button onPress={onCompare} isDisabled={!finding}>
          <Columns2 size={15} aria-hidden /> Show in its sources <kbd>Enter</kbd>
        </Button>
        <Button onPress={queue.setAside} isDisabled={!finding || queue.findings.length < 2}>
          <SkipForward size={15} aria-hidden /> Later <Key of="S" />
        </Button>
        <Button tone="primary" onPress={() => queue.step(1)} isDisabled={!finding}>
          Next <Key of="J" /> <ArrowRight size={15} aria-hidden />
        </Button>
      </footer>
    </div>
  )
}
