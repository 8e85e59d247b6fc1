import { useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { CompareTarget } from '../../ui/compare-target'
import { countedFirst } from '../../ui/counted'
import { stands } from './matrix-rows'
import { NothingChosen, OverviewFrame } from './overview-frame'
import { entriesWithin, type TimelineScope, timelineBuckets } from './timeline-buckets'
import { type Grain, timelineEntries } from './timeline-entries'
import { timelineAs } from './timeline-files'
import { TimelineGrid } from './timeline-grid'
import { TimelineTable } from './timeline-table'
import { TimelineTools } from './timeline-tools'
import { type Overview, useOverview } from './use-overview'

interface TimelineViewProps {
  readonly projectId: string
  readonly onAddSources: () => void
  readonly onShow: (target: CompareTarget) => void
}

/** Who says what when: a row for each day, month or year, a column for each source. */
export function TimelineView({ projectId, onAddSources, onShow }: TimelineViewProps) {
  const state = useOverview(projectId)
  return (
    <OverviewFrame
      state={state}
      testId="timeline"
      promise="The timeline shows when each source came out and when it places what it tells, side by side. It needs two sources about the same matter."
      onAddSources={onAddSources}
    >
      {(overview) => <Timeline overview={overview} onShow={onShow} />}
    </OverviewFrame>
  )
}

interface TimelineProps {
  readonly overview: Overview
  readonly onShow: (target: CompareTarget) => void
}

function Timeline({ overview, onShow }: TimelineProps) {
  const [grain, setGrain] = useState<Grain>('day')
  const [scope, setScope] = useState<TimelineScope>('all')
  const all = useMemo(() => entriesOf(overview), [overview])
  const entries = useMemo(() => {
    const inPoint = new Set(overview.rows.flatMap(({ point }) => point.claims))
    return entriesWithin(all, scope, (id) => inPoint.has(id))
  }, [all, scope, overview.rows])
  const buckets = useMemo(
    () =>
      timelineBuckets(
        entries,
        overview.sources.map(({ id }) => id),
        grain,
      ),
    [entries, overview.sources, grain],
  )
  const unplaced = entries.filter(({ from }) => from === null).length
  return (
    <Tabs className="overview__tabs">
      <TabList className="tab-list overview__tab-list" aria-label="Timeline">
        <Tab id="columns" className="tab">
          Side by side
        </Tab>
        <Tab id="table" className="tab">
          List
        </Tab>
      </TabList>
      <TimelineTools
        grain={grain}
        onGrain={setGrain}
        scope={scope}
        onScope={setScope}
        what={timelineAs(buckets, entries, overview)}
      />
      <TabPanel id="columns" className="overview__panel">
        {buckets.length === 0 ? (
          <NothingChosen onAll={() => setScope('all')}>
            {all.some(({ from }) => from !== null)
              ? 'Nothing of this kind has a place in time.'
              : 'No source has a date, and none places what it tells in time. Add the dates of the sources under Sources.'}
          </NothingChosen>
        ) : (
          <TimelineGrid buckets={buckets} overview={overview} onShow={onShow} />
        )}
      </TabPanel>
      <TabPanel id="table" className="overview__panel">
        <TimelineTable entries={entries} overview={overview} onShow={onShow} />
      </TabPanel>
      {unplaced > 0 && (
        <p className="timeline__unplaced">
          {countedFirst(unplaced, 'time')} {unplaced === 1 ? 'is' : 'are'} too vague, or{' '}
          {unplaced === 1 ? 'counts' : 'count'} from a date that is not known: at the end of the list.
        </p>
      )}
    </Tabs>
  )
}

function entriesOf({ sources, comparison, findings, reviews, wordsOf }: Overview) {
  const conflicts = new Map<string, string>()
  for (const finding of findings) {
    if (!stands(finding, reviews.get(finding.id))) continue
    for (const side of [finding.a, finding.b, finding.third]) {
      if (side && !conflicts.has(side.claimId)) conflicts.set(side.claimId, finding.id)
    }
  }
  return timelineEntries({
    sources,
    claims: comparison.claims,
    wordsOf,
    conflictOf: (id) => conflicts.get(id) ?? null,
  })
}
