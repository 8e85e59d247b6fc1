import type { FallbackProps } from 'react-error-boundary'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

/** A view has failed: what happened, what is safe, what to do. */
export function Crashed({ error, resetErrorBoundary }: FallbackProps) {
  return (
    <EmptyState
      title="This view has stopped"
      text={`Something went wrong while showing it (${error instanceof Error ? error.message : String(error)}). Your sources, verdicts and notes are stored and not touched by this.`}
    >
      <Button tone="primary" onPress={resetErrorBoundary}>
        Show it again
      </Button>
    </EmptyState>
  )
}
