import { Archive } from 'lucide-react'
import { useState } from 'react'
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useDecisions } from '../../storage/queries'
import { Button } from '../../ui/button'
import './backups.css'
import { BackupsPanel } from './backups-panel'
import { DecisionList } from './decision-list'
import { useBackupActs } from './use-backup-acts'
import { useBackups } from './use-backups'

interface BackupsViewProps {
  readonly projectId: string
  /** Goes to another project, a copy that was made here. */
  readonly onOpen: (projectId: string) => void
}

/** History and backups of a project: what it was, what was decided, and the way back. */
export function BackupsView({ projectId, onOpen }: BackupsViewProps) {
  const [list, ask] = useBackups(projectId)
  const acts = useBackupActs(projectId, ask)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [tab, setTab] = useState<Key>('backups')
  const backUpNow = async () => {
    // Where its answer is shown.
    setTab('backups')
    await acts.backUpNow()
    // The newest, which has everything, is what the answer speaks of.
    setChosenId(null)
  }
  const decisions = useDecisions(projectId)
  return (
    <Tabs className="backups" data-testid="backups" selectedKey={tab} onSelectionChange={setTab}>
      <div className="backups__bar">
        <TabList aria-label="History and backups" className="tab-list">
          <Tab id="backups" className="tab">
            Backups
          </Tab>
          <Tab id="decisions" className="tab">
            Decisions
          </Tab>
        </TabList>
        <Button small onPress={() => void backUpNow()} isDisabled={acts.busy}>
          <Archive size={14} aria-hidden /> Back up now
        </Button>
      </div>
      <TabPanel id="backups" className="backups__panel">
        <BackupsPanel
          projectId={projectId}
          list={list}
          chosenId={chosenId}
          onChoose={setChosenId}
          acts={acts}
          onBackUpNow={() => void backUpNow()}
          onAsk={() => void ask()}
          onOpen={onOpen}
        />
      </TabPanel>
      <TabPanel id="decisions" className="backups__panel">
        {decisions && <DecisionList decisions={decisions} />}
      </TabPanel>
    </Tabs>
  )
}
