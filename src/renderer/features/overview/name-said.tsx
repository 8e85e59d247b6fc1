import { counted } from '../../ui/counted'
import type { NamedThing } from './name-graph'
import type { Overview } from './use-overview'

/** A name: which sources have it, and in what points. */
export function NameSaid({ thing, overview }: { readonly thing: NamedThing; readonly overview: Overview }) {
  const { name, points, sources, conflicts } = thing
  const rows = overview.rows.filter(({ point }) => points.includes(point.id))
  const letters = overview.sources.filter(({ id }) => sources.includes(id)).map(({ letter }) => letter)
  return (
    <div className="said">
      <p className="said__who">
        <strong>{name}</strong>
        <span className="field__hint">
          named by {letters.join(', ')} in {counted(points.length, 'point')} with{' '}
          {counted(conflicts, 'conflict')}
        </span>
      </p>
      <ul className="said__points">
        {rows.map(({ point, words }) => (
          <li key={point.id}>
            <q>{words}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}
