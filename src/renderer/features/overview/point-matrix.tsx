import { useMemo, useState } from 'react'
import { CellSign } from '../../findings/cell-sign'
import type { CompareTarget } from '../../ui/compare-target'
import { counted, countedFirst } from '../../ui/counted'
import { Sheet, type SheetColumn, type SheetRow } from '../../ui/sheet'
import type { SheetPlace } from '../../ui/sheet-keys'
import { linesByTag, type MatrixLine, plainLines } from './matrix-lines'
import { matrixPicture, pointsWithin } from './matrix-picture'
import { type MatrixRow, type MatrixWish, orderedRows } from './matrix-rows'
import { MatrixTools } from './matrix-tools'
import { matrixData, matrixTable } from './overview-data'
import { NothingChosen } from './overview-frame'
import { PointSaid } from './point-said'
import { SaidPane } from './said-pane'
import { SourceHead } from './source-head'
import { targetOfCell } from './target-of-cell'
import type { Overview } from './use-overview'
import type { Exportable } from './use-save-overview'

interface PointMatrixProps {
  readonly overview: Overview
  readonly onShow: (target: CompareTarget) => void
}

/** Two lines of a claim and the line of its tags. */
const POINT_HEIGHT = 68
const HEADING_HEIGHT = 36
const HEAD_HEIGHT = 56
const EVERYTHING: MatrixWish = { order: 'disagreement', onlyDisagreement: false, words: '' }

/** The claim matrix: a row for each point, a column for each source. */
export function PointMatrix({ overview, onShow }: PointMatrixProps) {
  const { rows, sources, tags, wordsOf } = overview
  const [wish, setWish] = useState(EVERYTHING)
  const [byTag, setByTag] = useState(false)
  const [at, setAt] = useState<SheetPlace>({ row: 0, column: 0 })
  const shown = useMemo(() => orderedRows(rows, wish, wordsOf), [rows, wish, wordsOf])
  const lines = useMemo(
    () =>
      byTag
        ? linesByTag(
            shown,
            tags.map(({ id }) => id),
          )
        : plainLines(shown),
    [shown, byTag, tags],
  )
  const columns = useMemo((): readonly SheetColumn[] => {
    const own = sources.map((source) => ({
      id: source.id,
      head: <SourceHead source={source} />,
      width: 128,
      share: 1,
    }))
    const points = <span className="matrix__corner">{countedFirst(shown.length, 'point')}</span>
    return [{ id: 'point', head: points, width: 280, share: 3 }, ...own]
  }, [sources, shown.length])
  const sheetRows = useMemo(
    () =>
      lines.map((line): SheetRow => {
        if (line.kind === 'point') return { id: line.id, height: POINT_HEIGHT }
        const tag = tags.find(({ id }) => id === line.tagId)
        return {
          id: line.id,
          height: HEADING_HEIGHT,
          heading: (
            <span className="matrix__tag">
              {tag && <span className={`tag-dot ${tag.colour}`} aria-hidden />}
              {tag?.name ?? 'Without a tag'}
              <span className="field__hint">{counted(line.count, 'point')}</span>
            </span>
          ),
        }
      }),
    [lines, tags],
  )
  const line: MatrixLine | undefined = lines[Math.min(at.row, lines.length - 1)]
  const row = line?.kind === 'point' ? line.row : null
  const source = sources[at.column - 1] ?? null
  const target = row ? targetOfCell(row, source?.id ?? null) : null

  return (
    <>
      <MatrixTools
        wish={wish}
        onWish={(next) => {
          setWish(next)
          setAt({ ...at, row: 0 })
        }}
        byTag={byTag}
        onByTag={tags.length > 0 ? setByTag : null}
        what={matrixAs(shown, overview)}
      />
      {lines.length === 0 ? (
        <NothingChosen onAll={() => setWish(EVERYTHING)}>
          {rows.length === 0
            ? 'No two sources were found to speak of the same point.'
            : 'No point is like this.'}
        </NothingChosen>
      ) : (
        <div className="overview__sheet">
          <Sheet
            label="Points and what each source says on them"
            columns={columns}
            rows={sheetRows}
            headHeight={HEAD_HEIGHT}
            at={at}
            onAt={setAt}
            onEnter={() => target && onShow(target)}
            renderCell={(index, column) => {
              const here = lines[index]
              if (here?.kind !== 'point') return null
              return column === 0 ? (
                <PointWords row={here.row} overview={overview} />
              ) : (
                <MatrixCell row={here.row} column={column - 1} />
              )
            }}
          />
        </div>
      )}
      {lines.length > 0 && (
        <SaidPane label="What is said there" onShow={target && (() => onShow(target))}>
          {row ? (
            <PointSaid row={row} sourceId={source?.id ?? null} overview={overview} />
          ) : (
            <p className="said__none">Choose a point or a cell to read what is said there.</p>
          )}
        </SaidPane>
      )}
    </>
  )
}

/** The points that are on screen, in their order, as files. */
function matrixAs(rows: readonly MatrixRow[], overview: Overview): Exportable {
  const name = `${overview.projectName} points`
  return {
    name,
    picture: (measure, height) =>
      matrixPicture(
        `${overview.projectName}: what each source says`,
        rows,
        overview.sources,
        measure,
        height === null ? rows.length : pointsWithin(height),
      ),
    table: () => matrixTable(rows, overview),
    data: () => matrixData(rows, overview),
  }
}

function PointWords({ row, overview }: { readonly row: MatrixRow; readonly overview: Overview }) {
  const { conflicts, open, tags } = row
  const judged = conflicts.length - open
  return (
    <div className="matrix__point">
      <span className="matrix__words">{row.words}</span>
      <span className="matrix__marks">
        {open > 0 && (
          <span className="matrix__conflicts">
            <span aria-hidden>#</span> {counted(open, 'conflict')}
          </span>
        )}
        {judged > 0 && (
          <span className="matrix__conflicts matrix__conflicts--judged">
            <span aria-hidden>#</span> {judged === 1 ? 'one' : judged} judged a conflict
          </span>
        )}
        {overview.tags
          .filter(({ id }) => tags.includes(id))
          .map(({ id, name, colour }) => (
            <span key={id} className="matrix__tag">
              <span className={`tag-dot ${colour}`} aria-hidden />
              {name}
            </span>
          ))}
      </span>
    </div>
  )
}

function MatrixCell({ row, column }: { readonly row: MatrixRow; readonly column: number }) {
  const cell = row.point.cells[column]
  if (!cell) return null
  return (
    <div className={`matrix__cell matrix__cell--${cell.state}`}>
      <CellSign state={cell.state} />
      {cell.claims.length > 1 && <span className="field__hint">{cell.claims.length} times</span>}
    </div>
  )
}
