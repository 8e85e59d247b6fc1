import { CellSign } from '../../findings/cell-sign'
import type { MatrixRow } from './matrix-rows'
import { Said } from './said-pane'
import type { Overview } from './use-overview'

const SILENCE = {
  silent: 'It speaks of the matter, but not of this.',
  'not-covered': 'It does not speak of the matter.',
} as const

interface PointSaidProps {
  readonly row: MatrixRow
  readonly sourceId: string | null
  readonly overview: Overview
}

/** The source with the focus beside the one that the point is named by; of a whole point, all that speak. */
export function PointSaid({ row, sourceId, overview }: PointSaidProps) {
  const { cells } = row.point
  const first = cells.find(({ claims }) => claims.length > 0)
  const wanted = cells.filter(({ articleId, claims }) =>
    sourceId === null ? claims.length > 0 : articleId === sourceId || articleId === first?.articleId,
  )
  return wanted.map(({ articleId, state, claims }) => {
    const source = overview.sources.find(({ id }) => id === articleId)
    return (
      source && (
        <Said
          key={articleId}
          source={source}
          claims={claims}
          overview={overview}
          state={<CellSign state={state} />}
          otherwise={state === 'silent' || state === 'not-covered' ? SILENCE[state] : ''}
        />
      )
    )
  })
}
