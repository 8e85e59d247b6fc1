import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'

/** There is nothing to compare yet: what is missing, and the way there. */
export function TooFewSources({ count, onAdd }: { readonly count: number; readonly onAdd: () => void }) {
  return (
    <EmptyState
      title={count === 0 ? 'Nothing to compare yet' : 'One source more'}
      text="Counterclaim needs two sources about the same matter. It puts them side by side, joins the claims that speak of the same thing, and shows where they conflict."
    >
      <Button tone="primary" onPress={onAdd}>
        Add sources
      </Button>
    </EmptyState>
  )
}
