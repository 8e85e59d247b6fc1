import { useMemo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { CompareTarget } from '../../ui/compare-target'
import { namedThings } from './name-graph'
import { NameGraphView } from './name-graph-view'
import { NameTable } from './name-table'
import { OverviewFrame } from './overview-frame'
import { PairMatrix } from './pair-matrix'
import { PointMatrix } from './point-matrix'
import { type Overview, useOverview } from './use-overview'

interface MatrixViewProps {
  readonly projectId: string
  readonly onAddSources: () => void
  readonly onShow: (target: CompareTarget) => void
}

/** What each source says on each point, and how the sources stand to each other. */
export function MatrixView({ projectId, onAddSources, onShow }: MatrixViewProps) {
  const state = useOverview(projectId)
  return (
    <OverviewFrame
      state={state}
      testId="matrix"
      promise="The matrix shows, for every point that sources speak of, who says it, who denies it, who gives something else, and who is silent. It needs two sources about the same matter."
      onAddSources={onAddSources}
    >
      {(overview) => <MatrixTabs overview={overview} onShow={onShow} />}
    </OverviewFrame>
  )
}

interface MatrixTabsProps {
  readonly overview: Overview
  readonly onShow: (target: CompareTarget) => void
}

function MatrixTabs({ overview, onShow }: MatrixTabsProps) {
  const { rows, sources, claimOf, nameOf } = overview
  const things = useMemo(
    () =>
      namedThings(
        rows,
        sources.map(({ id }) => id),
        claimOf,
        nameOf,
      ),
    [rows, sources, claimOf, nameOf],
  )
  return (
    <Tabs className="overview__tabs">
      <TabList className="tab-list overview__tab-list" aria-label="Matrix">
        <Tab id="points" className="tab">
          Points
        </Tab>
        <Tab id="pairs" className="tab">
          Source by source
        </Tab>
        <Tab id="graph" className="tab">
          Names and points
        </Tab>
        <Tab id="names" className="tab">
          Names as a table
        </Tab>
      </TabList>
      <TabPanel id="points" className="overview__panel">
        <PointMatrix overview={overview} onShow={onShow} />
      </TabPanel>
      <TabPanel id="pairs" className="overview__panel">
        <PairMatrix overview={overview} onShow={onShow} />
      </TabPanel>
      <TabPanel id="graph" className="overview__panel">
        <NameGraphView overview={overview} things={things} onShow={onShow} />
      </TabPanel>
      <TabPanel id="names" className="overview__panel">
        <NameTable overview={overview} things={things} onShow={onShow} />
      </TabPanel>
    </Tabs>
  )
}
