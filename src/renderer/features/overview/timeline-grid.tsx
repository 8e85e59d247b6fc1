import { useMemo, useState } from 'react'
import type { CompareTarget } from '../../ui/compare-target'
import { counted } from '../../ui/counted'
import { dateWords } from '../../ui/date-words'
import { Sheet, type SheetColumn } from '../../ui/sheet'
import type { SheetPlace } from '../../ui/sheet-keys'
import { SaidPane } from './said-pane'
import { SourceHead } from './source-head'
import type { TimelineBucket } from './timeline-buckets'
import type { TimelineEntry } from './timeline-entries'
import { TimelineSaid } from './timeline-said'
import { targetOfEntries } from './timeline-target'
import type { Overview } from './use-overview'

interface TimelineGridProps {
  readonly buckets: readonly TimelineBucket[]
  readonly overview: Overview
  readonly onShow: (target: CompareTarget) => void
}

const HEAD_HEIGHT = 56
/** Two lines of words and the room around them. */
const ENTRY_HEIGHT = 44
const AROUND = 16
/** More in one cell are counted; the pane below has them all. */
const MOST_SHOWN = 5
const MORE_HEIGHT = 20

/** The timeline: time runs down, each source has a column. */
export function TimelineGrid({ buckets, overview, onShow }: TimelineGridProps) {
  const { sources } = overview
  const [at, setAt] = useState<SheetPlace>({ row: 0, column: 0 })
  const rows = useMemo(
    () =>
      buckets.map(({ from, cells }) => {
        const most = Math.max(...cells.map(({ length }) => length))
        const more = most > MOST_SHOWN ? MORE_HEIGHT : 0
        return { id: from, height: AROUND + Math.min(most, MOST_SHOWN) * ENTRY_HEIGHT + more }
      }),
    [buckets],
  )
  const columns = useMemo(
    (): readonly SheetColumn[] => [
      { id: 'when', head: <span className="matrix__corner">When</span>, width: 148, share: 0.6 },
      ...sources.map((source) => ({
        id: source.id,
        head: <SourceHead source={source} />,
        width: 190,
        share: 1,
      })),
    ],
    [sources],
  )
  const bucket = buckets[Math.min(at.row, buckets.length - 1)]
  const here = (at.column === 0 ? bucket?.cells.flat() : bucket?.cells[at.column - 1]) ?? []
  const target = targetOfEntries(here)
  return (
    <>
      <div className="overview__sheet">
        <Sheet
          label="What each source places when"
          columns={columns}
          rows={rows}
          headHeight={HEAD_HEIGHT}
          at={at}
          onAt={setAt}
          onEnter={() => target && onShow(target)}
          renderCell={(row, column) => {
            const there = buckets[row]
            if (!there) return null
            return column === 0 ? (
              <span className="timeline__when">
                <span className="timeline__date">{dateWords(there.from)}</span>
                <span className="timeline__gap">{there.gap}</span>
              </span>
            ) : (
              <Entries entries={there.cells[column - 1] ?? []} />
            )
          }}
        />
      </div>
      <SaidPane label="What is placed there" onShow={target && (() => onShow(target))}>
        {here.length === 0 ? (
          <p className="said__none">
            {sources[at.column - 1]?.name} places nothing on {dateWords(bucket?.from ?? null)}.
          </p>
        ) : (
          here.map((entry) => <TimelineSaid key={entry.id} entry={entry} overview={overview} />)
        )}
      </SaidPane>
    </>
  )
}

function Entries({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const more = entries.length - MOST_SHOWN
  return (
    <div className="timeline__entries">
      {entries.slice(0, MOST_SHOWN).map(({ id, kind, words, findingId }) => (
        <span
          key={id}
          className={`timeline__entry timeline__entry--${findingId === null ? kind : 'conflict'}`}
        >
          {kind === 'published' && <span className="timeline__kind">comes out</span>}
          {findingId !== null && (
            <span className="timeline__kind">
              <span aria-hidden># </span>conflict
            </span>
          )}
          <span className="timeline__words">{words}</span>
        </span>
      ))}
      {more > 0 && <span className="field__hint">and {counted(more, 'more', 'more')}</span>}
    </div>
  )
}
