import { useMemo, useState } from 'react'
import type { CompareTarget } from '../../ui/compare-target'
import { counted, countedFirst } from '../../ui/counted'
import { Sheet, type SheetColumn } from '../../ui/sheet'
import type { SheetPlace } from '../../ui/sheet-keys'
import { ExportMenu } from './export-menu'
import { pairData, pairTable } from './overview-data'
import { cellOf, type PairCell, pairCells, pairWords } from './pair-cells'
import { pairPicture } from './pair-picture'
import { SaidPane } from './said-pane'
import { SourceHead } from './source-head'
import type { Overview, OverviewSource } from './use-overview'

interface PairMatrixProps {
  readonly overview: Overview
  readonly onShow: (target: CompareTarget) => void
}

const PAIR_HEIGHT = 84
const HEAD_HEIGHT = 56

/** Source by source: on how many points two of them say the same, differ, or deny each other. */
export function PairMatrix({ overview, onShow }: PairMatrixProps) {
  const { sources, pairs, findings, reviews, comparison } = overview
  const [at, setAt] = useState<SheetPlace>({ row: 0, column: 2 })
  const cells = useMemo(
    () => pairCells(pairs, findings, reviews, comparison),
    [pairs, findings, reviews, comparison],
  )
  const columns = useMemo(
    (): readonly SheetColumn[] => [
      {
        id: 'source',
        head: <span className="matrix__corner">{countedFirst(pairs.length, 'pair')}</span>,
        width: 220,
        share: 1.6,
      },
      ...sources.map((source) => ({
        id: source.id,
        head: <SourceHead source={source} />,
        width: 136,
        share: 1,
      })),
    ],
    [sources, pairs.length],
  )
  const rows = useMemo(() => sources.map(({ id }) => ({ id, height: PAIR_HEIGHT })), [sources])
  const one = sources[at.row]
  const other = sources[at.column - 1]
  const here = one && other && one !== other ? cellOf(cells, one.id, other.id) : undefined
  const target = one ? targetOf(one, other ?? null, here) : null
  const most = Math.max(1, ...cells.map(({ shared }) => shared))

  return (
    <>
      <div className="overview__tools overview__tools--lead">
        <p>Points on which two sources both speak. Your verdicts count; a source is never rated.</p>
        <ExportMenu
          what={{
            name: `${overview.projectName} sources`,
            picture: (measure) =>
              pairPicture(`${overview.projectName}: the sources against each other`, cells, sources, measure),
            table: () => pairTable(cells, overview),
            data: () => pairData(cells, overview),
          }}
        />
      </div>
      <div className="overview__sheet">
        <Sheet
          label="Sources against sources"
          columns={columns}
          rows={rows}
          headHeight={HEAD_HEIGHT}
          at={at}
          onAt={setAt}
          onEnter={() => target && onShow(target)}
          renderCell={(row, column) => {
            const source = sources[row]
            const beside = sources[column - 1]
            if (!source) return null
            if (!beside) return <SourceHead source={source} />
            const cell = cellOf(cells, source.id, beside.id)
            return cell ? <Pair cell={cell} most={most} /> : <SourceItself />
          }}
        />
      </div>
      <SaidPane label="How these two stand to each other" onShow={target && (() => onShow(target))}>
        {here && one && other ? (
          <PairSaid cell={here} one={one} other={other} />
        ) : (
          <p className="said__none">Choose the cell of two sources to read how they stand to each other.</p>
        )}
      </SaidPane>
    </>
  )
}

/** The first conflict between the two, else the two side by side. */
function targetOf(
  one: OverviewSource,
  other: OverviewSource | null,
  cell: PairCell | undefined,
): CompareTarget | null {
  if (!other || !cell) return null
  const conflict = cell.conflicts[0]
  return conflict ? { show: 'finding', id: conflict.id } : { show: 'sources', ids: [one.id, other.id] }
}

function SourceItself() {
  return (
    <span className="pair pair--self">
      <span className="visually-hidden">the source itself</span>
    </span>
  )
}

/** A bar as long as the points that two share, parted into same, different and denied; and the same in figures. */
function Pair({ cell, most }: { readonly cell: PairCell; readonly most: number }) {
  const { shared, same, differs, denies, conflicts, missing } = cell
  const share = (count: number) => `${(100 * count) / most}%`
  return (
    <div className="pair">
      <span className="pair__bar" aria-hidden>
        <span className="pair__part pair__part--same" style={{ width: share(same) }} />
        <span className="pair__part pair__part--differs" style={{ width: share(differs) }} />
        <span className="pair__part pair__part--denies" style={{ width: share(denies) }} />
      </span>
      <span>{pairWords(cell)}</span>
      <span className={conflicts.length > 0 ? 'pair__conflicts' : 'pair__none'}>
        {missing !== null
          ? 'not wholly compared'
          : conflicts.length > 0
            ? `# ${counted(conflicts.length, 'conflict')}`
            : shared > 0
              ? 'no conflict listed'
              : ''}
      </span>
    </div>
  )
}

interface PairSaidProps {
  readonly cell: PairCell
  readonly one: OverviewSource
  readonly other: OverviewSource
}

function PairSaid({ cell, one, other }: PairSaidProps) {
  const { shared, conflicts, judged, missing } = cell
  const first = conflicts[0]
  return (
    <div className="said">
      <p className="said__who">
        <span className="letter letter--small">{one.letter}</span>
        <span className="said__source">{one.name}</span>
        <span className="field__hint">and</span>
        <span className="letter letter--small">{other.letter}</span>
        <span className="said__source">{other.name}</span>
      </p>
      <p>
        {shared === 0
          ? 'They share no point. '
          : `They both speak on ${counted(shared, 'point')}: ${pairWords(cell)}. `}
        {conflicts.length > 0 &&
          `${countedFirst(conflicts.length, 'conflict')} ${conflicts.length === 1 ? 'stands' : 'stand'} between them, ${judged === 0 ? 'none' : judged} of them judged.`}
        {missing !== null && ` ${missing} What was not compared is not “no conflict”.`}
      </p>
      {first && <p className="said__none">{first.explanation}</p>}
    </div>
  )
}
