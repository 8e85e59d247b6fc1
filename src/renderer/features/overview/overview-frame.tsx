import type { ReactNode } from 'react'
import { progressWords } from '../../engine/judge-words'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { NotAnalysed } from '../../ui/not-analysed'
import { Notice } from '../../ui/notice'
import { Progress } from '../../ui/progress'
import './overview.css'
import type { Overview, OverviewView } from './use-overview'

interface OverviewFrameProps {
  readonly state: OverviewView
  readonly testId: string
  /** What there is to see here once there are sources. */
  readonly promise: string
  readonly onAddSources: () => void
  readonly children: (overview: Overview) => ReactNode
}

/** What every overview has around it: nothing yet, still working, partly analysed, failed, or whole. */
export function OverviewFrame({ state, testId, promise, onAddSources, children }: OverviewFrameProps) {
  const { overview, view, isRead } = state
  if (!isRead) return <div className="overview" aria-busy="true" />
  if (!overview) {
    if (view.state === 'working') {
      return (
        <div className="overview overview--waiting">
          <Working view={view} />
        </div>
      )
    }
    if (view.message) return <EmptyState title="Nothing could be compared" text={view.message} />
    return (
      <EmptyState title="Nothing to look over yet" text={promise}>
        <Button tone="primary" onPress={onAddSources}>
          Add sources
        </Button>
      </EmptyState>
    )
  }
  const missing = overview.comparison.notAnalysed.length
  return (
    <div className="overview" data-testid={testId}>
      {children(overview)}
      {view.state === 'working' && (
        <div className="overview__state">
          <Working view={view} />
          <span className="field__hint">What is not compared yet is not shown yet.</span>
        </div>
      )}
      {view.state !== 'working' && (view.message !== null || missing > 0) && (
        <div className="overview__state">
          <NotAnalysed
            message={view.message ?? `${missing === 1 ? 'One part was' : 'Parts were'} not analysed.`}
            onRetry={view.rerun}
          />
        </div>
      )}
    </div>
  )
}

function Working({ view }: Pick<OverviewView, 'view'>) {
  const { done, total } = view.progress ?? { done: 0, total: 0 }
  return (
    <Progress label={progressWords(view.progress)} done={done} total={total}>
      <Button small tone="quiet" onPress={view.cancel}>
        Stop
      </Button>
    </Progress>
  )
}

/** What is said where a choice leaves nothing over. */
export function NothingChosen({
  children,
  onAll,
}: {
  readonly children: ReactNode
  readonly onAll: () => void
}) {
  return (
    <div className="overview__none">
      <Notice
        actions={
          <Button small onPress={onAll}>
            Show all
          </Button>
        }
      >
        {children}
      </Notice>
    </div>
  )
}
