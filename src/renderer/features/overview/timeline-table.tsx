import { useMemo, useState } from 'react'
import { timeWords } from '../../../core'
import type { CompareTarget } from '../../ui/compare-target'
import { dateWords } from '../../ui/date-words'
import { Sheet, type SheetColumn } from '../../ui/sheet'
import type { SheetPlace } from '../../ui/sheet-keys'
import { SaidPane } from './said-pane'
import type { TimelineEntry } from './timeline-entries'
import { TimelineSaid } from './timeline-said'
import { targetOfEntries } from './timeline-target'
import type { Overview } from './use-overview'

interface TimelineTableProps {
  readonly entries: readonly TimelineEntry[]
  readonly overview: Overview
  readonly onShow: (target: CompareTarget) => void
}

const ROW_HEIGHT = 44
const HEAD_HEIGHT = 36

const COLUMNS: readonly SheetColumn[] = [
  { id: 'when', head: <span className="matrix__corner">When</span>, width: 120, share: 0.4 },
  { id: 'source', head: <span className="matrix__corner">Source</span>, width: 160, share: 1 },
  { id: 'words', head: <span className="matrix__corner">What it says</span>, width: 320, share: 3 },
  { id: 'read', head: <span className="matrix__corner">How the time was read</span>, width: 220, share: 1.4 },
  { id: 'conflict', head: <span className="matrix__corner">Conflict</span>, width: 96, share: 0.3 },
]

/** The timeline as a list: the same entries, one a row, with those that have no place in time at its end. */
export function TimelineTable({ entries, overview, onShow }: TimelineTableProps) {
  const [at, setAt] = useState<SheetPlace>({ row: 0, column: 0 })
  const rows = useMemo(() => entries.map(({ id }) => ({ id, height: ROW_HEIGHT })), [entries])
  const sources = useMemo(() => new Map(overview.sources.map((source) => [source.id, source])), [overview])
  const here = entries[Math.min(at.row, entries.length - 1)]
  const target = here ? targetOfEntries([here]) : null
  return (
    <>
      <div className="overview__sheet">
        <Sheet
          label="Everything with a time, in order"
          columns={COLUMNS}
          rows={rows}
          headHeight={HEAD_HEIGHT}
          at={at}
          onAt={setAt}
          onEnter={() => target && onShow(target)}
          renderCell={(row, column) => {
            const entry = entries[row]
            const source = sources.get(entry?.sourceId ?? '')
            if (!entry || !source) return null
            const { from, kind, words, time, findingId } = entry
            switch (column) {
              case 0:
                return <span className="list__cell">{dateWords(from) ?? 'not placed'}</span>
              case 1:
                return (
                  <span className="list__cell">
                    <span className="letter letter--small">{source.letter}</span>
                    <span className="list__words">{source.name}</span>
                  </span>
                )
              case 2:
                return (
                  <span className="list__cell">
                    <span className="list__words list__words--read">
                      {kind === 'published' ? 'comes out' : words}
                    </span>
                  </span>
                )
              case 3:
                return (
                  <span className="list__cell">
                    <span className="list__words">{time ? timeWords(time) : 'date of the source'}</span>
                  </span>
                )
              default:
                return findingId === null ? null : (
                  <span className="list__cell timeline__conflict"># conflict</span>
                )
            }
          }}
        />
      </div>
      <SaidPane label="What is said there" onShow={target && (() => onShow(target))}>
        {here && <TimelineSaid entry={here} overview={overview} />}
      </SaidPane>
    </>
  )
}
