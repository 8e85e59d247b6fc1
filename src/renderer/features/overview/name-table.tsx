import { useMemo, useState } from 'react'
import type { CompareTarget } from '../../ui/compare-target'
import { Sheet, type SheetColumn } from '../../ui/sheet'
import type { SheetPlace } from '../../ui/sheet-keys'
import type { NamedThing } from './name-graph'
import { NameSaid } from './name-said'
import { SaidPane } from './said-pane'
import { targetOfCell } from './target-of-cell'
import type { Overview } from './use-overview'

interface NameTableProps {
  readonly overview: Overview
  readonly things: readonly NamedThing[]
  readonly onShow: (target: CompareTarget) => void
}

const ROW_HEIGHT = 40
const HEAD_HEIGHT = 36

const COLUMNS: readonly SheetColumn[] = [
  { id: 'name', head: <span className="matrix__corner">Name</span>, width: 240, share: 2 },
  { id: 'sources', head: <span className="matrix__corner">Named by</span>, width: 160, share: 2 },
  { id: 'points', head: <span className="matrix__corner">Points</span>, width: 96, share: 1 },
  { id: 'apart', head: <span className="matrix__corner">With disagreement</span>, width: 160, share: 1 },
  { id: 'conflicts', head: <span className="matrix__corner">Conflicts</span>, width: 96, share: 1 },
]

/** Everybody and everything that is named, as a table: the graph's equivalent, with all that it has no room for. */
export function NameTable({ overview, things, onShow }: NameTableProps) {
  const [at, setAt] = useState<SheetPlace>({ row: 0, column: 0 })
  const rows = useMemo(() => things.map(({ id }) => ({ id, height: ROW_HEIGHT })), [things])
  const letters = useMemo(
    () => new Map(overview.sources.map(({ id, letter }) => [id, letter])),
    [overview.sources],
  )
  const here = things[Math.min(at.row, things.length - 1)]
  const own = overview.rows.filter(({ point }) => here?.points.includes(point.id))
  const first = own.find(({ conflicts }) => conflicts.length > 0) ?? own[0]
  const target = first ? targetOfCell(first, null) : null
  if (things.length === 0) return <p className="overview__none">No name was found in any point.</p>
  return (
    <>
      <div className="overview__sheet">
        <Sheet
          label="Names and where they stand"
          columns={COLUMNS}
          rows={rows}
          headHeight={HEAD_HEIGHT}
          at={at}
          onAt={setAt}
          onEnter={() => target && onShow(target)}
          renderCell={(index, column) => {
            const thing = things[index]
            if (!thing) return null
            const cells = [
              thing.name,
              thing.sources.map((id) => letters.get(id) ?? '?').join(', '),
              thing.points.length,
              thing.disagreements,
              thing.conflicts,
            ]
            return (
              <span className="list__cell numeric">
                <span className="list__words">{cells[column]}</span>
              </span>
            )
          }}
        />
      </div>
      <SaidPane label="What is said there" onShow={target && (() => onShow(target))}>
        {here && <NameSaid thing={here} overview={overview} />}
      </SaidPane>
    </>
  )
}
