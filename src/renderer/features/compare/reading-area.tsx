import type { Claim, Finding, FindingReview } from '../../../core'
import type { DeclaredRelation } from '../../../project'
import type { Run } from '../../findings/use-run'
import type { ReadingLayout } from '../../storage/settings'
import { DeclareBar } from './declare-bar'
import { ReadingSurface, type ReadingSurfaceProps } from './reading-surface'
import { RowsSurface } from './rows-surface'

interface ReadingAreaProps {
  readonly layout: ReadingLayout
  readonly surface: ReadingSurfaceProps
  readonly listed: readonly Finding[]
  readonly reviews: ReadonlyMap<string, FindingReview>
  readonly projectId: string
  /** The claim in the inspector; null while it is shut. */
  readonly claim: Claim | null
  readonly run: Run
  /** `id` is null where the relation has no finding of its own. */
  readonly onDeclared: (id: string | null, relation: DeclaredRelation) => void
}

/** Where the sources are read: as texts side by side or point by point, and below what can be said of two passages. */
export function ReadingArea(props: ReadingAreaProps) {
  const { layout, surface, listed, reviews, projectId, claim, run, onDeclared } = props
  const { texts, letters } = surface
  return (
    <div className="reading">
      {layout === 'rows' ? (
        <RowsSurface {...surface} listed={listed} reviews={reviews} />
      ) : (
        <ReadingSurface {...surface} />
      )}
      <DeclareBar
        projectId={projectId}
        texts={texts}
        letters={letters}
        claim={claim}
        run={run}
        onDeclared={onDeclared}
      />
    </div>
  )
}
