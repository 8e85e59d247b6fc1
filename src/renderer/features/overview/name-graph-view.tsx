import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { CompareTarget } from '../../ui/compare-target'
import { counted } from '../../ui/counted'
import { ExportMenu } from './export-menu'
import { orderedRows } from './matrix-rows'
import { nameFiles } from './name-files'
import { type NamedThing, nameGraph } from './name-graph'
import { type GraphPlace, placeAcross } from './name-graph-keys'
import { curve } from './name-picture'
import { NameSaid } from './name-said'
import { PointSaid } from './point-said'
import { SaidPane } from './said-pane'
import { targetOfCell } from './target-of-cell'
import type { Overview } from './use-overview'

interface NameGraphViewProps {
  readonly overview: Overview
  readonly things: readonly NamedThing[]
  readonly onShow: (target: CompareTarget) => void
}

const ROW = 32
/** Of the drawing's width: where names end and points begin. */
const NAMES_END = 26
const POINTS_BEGIN = 44
/** The drawing's own units, a hundred across. */
const ACROSS = 100

/** Names and points, and who is named where: arrow keys go up and down and along the lines. */
export function NameGraphView({ overview, things, onShow }: NameGraphViewProps) {
  const graph = useMemo(
    () =>
      nameGraph(
        things,
        orderedRows(overview.rows, { order: 'disagreement', onlyDisagreement: false, words: '' }, () => ''),
      ),
    [things, overview.rows],
  )
  const [at, setAt] = useState<GraphPlace>({ side: 'name', place: 0 })
  const box = useRef<HTMLDivElement>(null)
  const { names, points, edges, left } = graph
  const rows = Math.max(names.length, points.length)
  const countOf = { name: names.length, point: points.length }
  const yOf = (side: GraphPlace['side'], place: number) => (place + (rows - countOf[side]) / 2) * ROW
  const isLit = ([name, point]: readonly [number, number]) => (at.side === 'name' ? name : point) === at.place
  const litOther = new Set(edges.filter(isLit).map(([name, point]) => (at.side === 'name' ? point : name)))
  const row = at.side === 'point' ? points[at.place] : undefined
  const thing = at.side === 'name' ? names[at.place] : undefined
  const first = row ?? points[[...litOther][0] ?? -1]
  const target = first ? targetOfCell(first, null) : null

  const key = (event: KeyboardEvent) => {
    const next = placeAcross(event.key, at, countOf, litOther)
    if (next) {
      setAt(next)
      box.current?.querySelector<HTMLElement>(`[data-node="${next.side}-${next.place}"]`)?.focus()
    } else if (event.key === 'Enter' && target) onShow(target)
    else return
    event.preventDefault()
  }
  const nodeAt = (side: GraphPlace['side'], place: number) => ({
    id: `${side}-${place}`,
    top: yOf(side, place),
    isHere: at.side === side && at.place === place,
    isJoined: at.side !== side && litOther.has(place),
    onFocus: () => setAt({ side, place }),
    onOpen: () => target && onShow(target),
  })
  return (
    <>
      <div className="overview__tools overview__tools--lead">
        <p>
          {left.names + left.points === 0
            ? 'Who and what is named in which points.'
            : `Who and what is named in which points; ${counted(left.names, 'name')} and ${counted(left.points, 'point')} more are in the table.`}
        </p>
        <ExportMenu what={nameFiles(graph, things, overview)} />
      </div>
      {names.length === 0 ? (
        <p className="overview__none">No name was found in any point.</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus; keys go from one to the other
        <div className="graph" ref={box} onKeyDown={key}>
          <div className="graph__field" style={{ height: rows * ROW }}>
            <svg
              className="graph__lines"
              viewBox={`0 0 ${ACROSS} ${rows * ROW}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              {[...edges]
                .toSorted((one, other) => Number(isLit(one)) - Number(isLit(other)))
                .map((edge) => {
                  const [name, point] = edge
                  const conflict = (points[point]?.conflicts.length ?? 0) > 0
                  return (
                    <polyline
                      key={`${name} ${point}`}
                      className={`graph__line${conflict ? ' graph__line--conflict' : ''}${isLit(edge) ? ' is-lit' : ''}`}
                      points={curve(
                        NAMES_END,
                        yOf('name', name) + ROW / 2,
                        POINTS_BEGIN,
                        yOf('point', point) + ROW / 2,
                      )
                        .map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`)
                        .join(' ')}
                    />
                  )
                })}
            </svg>
            <ul aria-label="Names">
              {names.map(({ id, name, points: own, conflicts }, place) => (
                <GraphNode
                  key={id}
                  {...nodeAt('name', place)}
                  className="graph__name"
                  label={`${name}: ${counted(own.length, 'point')}, ${counted(conflicts, 'conflict')}`}
                >
                  <span className="graph__words">{name}</span>
                  <span className="graph__count numeric">{own.length}</span>
                </GraphNode>
              ))}
            </ul>
            <ul aria-label="Points">
              {points.map(({ point, words, conflicts }, place) => (
                <GraphNode
                  key={point.id}
                  {...nodeAt('point', place)}
                  className="graph__point"
                  label={`${words}: ${counted(conflicts.length, 'conflict')}`}
                >
                  {conflicts.length > 0 && <span className="graph__conflict">#</span>}
                  <span className="graph__words">{words}</span>
                </GraphNode>
              ))}
            </ul>
          </div>
        </div>
      )}
      <SaidPane label="What is said there" onShow={target && (() => onShow(target))}>
        {thing && <NameSaid thing={thing} overview={overview} />}
        {row && <PointSaid row={row} sourceId={null} overview={overview} />}
      </SaidPane>
    </>
  )
}

interface GraphNodeProps {
  readonly id: string
  readonly top: number
  readonly isHere: boolean
  readonly isJoined: boolean
  readonly className: string
  readonly label: string
  readonly onFocus: () => void
  readonly onOpen: () => void
  readonly children: ReactNode
}

function GraphNode({
  id,
  top,
  isHere,
  isJoined,
  className,
  label,
  onFocus,
  onOpen,
  children,
}: GraphNodeProps) {
  return (
    <li style={{ top, height: ROW }} className={className}>
      <button
        type="button"
        data-node={id}
        className={`graph__node${isHere ? ' is-here' : ''}${isJoined ? ' is-joined' : ''}`}
        tabIndex={isHere ? 0 : -1}
        aria-label={label}
        aria-current={isHere}
        onFocus={onFocus}
        onDoubleClick={onOpen}
      >
        {children}
      </button>
    </li>
  )
}
