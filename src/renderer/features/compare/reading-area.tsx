import type { Claim, Finding, FindingReview } from '../../../core'
import type { DeclaredRelation } from '../../../project'
import type { Run } from '../../findings/use-run'
import type { ReadingLayout } from '../../storage/settings'
import { DeclareBar } from './declare-bar'
import { MatchSaid } from './match-said'
import { ReadingSurface, type ReadingSurfaceProps } from './reading-surface'
import { RedlineSurface } from './redline-surface'
import { RowsSurface } from './rows-surface'
import type { MatchSides } from './use-match-sides'

interface ReadingAreaProps {
  readonly layout: ReadingLayout
  readonly surface: ReadingSurfaceProps
  /** What came of matching the other side. */
  readonly said: MatchSides['said']
  readonly listed: readonly Finding[]
  readonly reviews: ReadonlyMap<string, FindingReview>
  readonly projectId: string
  /** The claim in the inspector; null while it is shut. */
  readonly claim: Claim | null
  readonly run: Run
  /** Reads the sources side by side again. */
  readonly onColumns: () => void
  /** `id` is null where the relation has no finding of its own. */
  readonly onDeclared: (id: string | null, relation: DeclaredRelation) => void
}

/** Where the sources are read: as texts side by side or point by point, and below what can be said of two passages. */
export function ReadingArea(props: ReadingAreaProps) {
  const { layout, surface, listed, reviews, projectId, claim, run, onColumns, onDeclared } = props
  const { texts, letters } = surface
  return (
    <div className="reading">
      {layout === 'columns' && <ReadingSurface {...surface} />}
      {layout === 'rows' && <RowsSurface {...surface} listed={listed} reviews={reviews} />}
      {layout === 'redline' && <RedlineSurface {...surface} onColumns={onColumns} />}
      <MatchSaid said={props.said} />
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
