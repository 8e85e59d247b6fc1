import type { JournalAct } from '../../project'
import type { StoreAnswer } from '../../shared/project-store-api'

/** Where acts become durable: the process beside the window, which writes them to the disk before it answers. */
export interface ProjectJournal {
  appendAct(projectId: string, act: JournalAct): Promise<StoreAnswer>
}

let present: ProjectJournal | null = null

/** Says where the journal is; once, when the window starts. */
export function keepJournalIn(journal: ProjectJournal): void {
  present = journal
}

/** Nothing is ever stored without it. */
export function projectJournal(): ProjectJournal {
  if (!present) throw new Error('No journal was given')
  return present
}
