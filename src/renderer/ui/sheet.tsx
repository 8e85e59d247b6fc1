import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import './sheet.css'
import { placeAfter, type SheetPlace } from './sheet-keys'
import { drawnRows, rowsOf } from './sheet-window'

export interface SheetColumn {
  readonly id: string
  readonly head: ReactNode
  /** Least width in pixels, and the share of the room that is left over. */
  readonly width: number
  readonly share: number
}

export interface SheetRow {
  readonly id: string
  readonly height: number
  /** One heading over all columns instead of cells. */
  readonly heading?: ReactNode
}

interface SheetProps {
  readonly label: string
  /** The first column names the row and stays in sight. */
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  readonly headHeight: number
  readonly renderCell: (row: number, column: number) => ReactNode
  readonly at: SheetPlace
  readonly onAt: (place: SheetPlace) => void
  /** Enter, or two clicks. */
  readonly onEnter: (place: SheetPlace) => void
}

/** A table of any length: only what is in sight is drawn, heads stay in sight, and arrow keys go from cell to cell. */
export function Sheet({ label, columns, rows, headHeight, renderCell, at, onAt, onEnter }: SheetProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 0 })
  // A cell to which a key leads is drawn first and takes the focus then.
  const [wanted, setWanted] = useState<SheetPlace | null>(null)
  const edges = useMemo(() => rowsOf(rows.map(({ height }) => height)), [rows])
  const place = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) }
  const drawn = useMemo(() => drawnRows(edges, view.top, view.height, place.row), [edges, view, place.row])

  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const watch = new ResizeObserver(() => setView({ top: box.scrollTop, height: box.clientHeight }))
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  useLayoutEffect(() => {
    if (!wanted) return
    const target = scroller.current?.querySelector<HTMLElement>(
      `[data-place="${wanted.row}-${wanted.column}"]`,
    )
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    target?.focus({ preventScroll: true })
    setWanted(null)
  }, [wanted])

  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.dataset['place']) {
      event.preventDefault()
      onEnter(place)
      return
    }
    const page = Math.max(1, drawn.length - 12)
    const next = placeAfter(event, place, { rows: rows.length, columns: columns.length, page })
    if (!next) return
    event.preventDefault()
    onAt(next)
    setWanted(rows[next.row]?.heading ? { ...next, column: 0 } : next)
  }
  const template = columns.map(({ width, share }) => `minmax(${width}px, ${share}fr)`).join(' ')
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const first = columns[0]?.width ?? 0
  return (
    <div
      ref={scroller}
      className="sheet"
      onScroll={({ currentTarget: box }) => setView({ top: box.scrollTop, height: box.clientHeight })}
      style={{ scrollPaddingTop: headHeight, scrollPaddingLeft: first }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys go from cell to cell
        role="grid"
        className="sheet__table"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={key}
        style={{ minWidth: width }}
      >
        <thead className="sheet__head" style={{ height: headHeight }}>
          <tr className="sheet__row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
            {columns.map(({ id, head }, i) => (
              <th key={id} scope="col" className="sheet__cell" aria-colindex={i + 1}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="sheet__body" style={{ height: edges.tops.at(-1) }}>
          {drawn.map((index) => {
            const row = rows[index]
            if (!row) return null
            const isHere = index === place.row
            const cells = row.heading ? columns.slice(0, 1) : columns
            return (
              <tr
                key={row.id}
                className={`sheet__row${row.heading ? ' sheet__row--heading' : ''}${isHere ? ' is-here' : ''}`}
                aria-rowindex={index + 2}
                style={{ top: edges.tops[index], height: row.height, gridTemplateColumns: template }}
              >
                {cells.map(({ id }, column) => {
                  const isCurrent = isHere && (row.heading !== undefined || column === place.column)
                  const shared = {
                    className: `sheet__cell${isCurrent ? ' is-current' : ''}`,
                    'aria-colindex': column + 1,
                    'data-place': `${index}-${column}`,
                    tabIndex: isCurrent ? 0 : -1,
                    onFocus: () => isCurrent || onAt({ row: index, column }),
                    onDoubleClick: () => onEnter({ row: index, column }),
                  }
                  return column === 0 ? (
                    <th key={id} scope="row" {...shared} colSpan={row.heading ? columns.length : 1}>
                      {row.heading ?? renderCell(index, column)}
                    </th>
                  ) : (
                    <td key={id} {...shared}>
                      {renderCell(index, column)}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
