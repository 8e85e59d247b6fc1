import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  added,
  changed,
  type JournalAct,
  type JournalPosition,
  type ProjectRecord,
  type RowChange,
} from '../../project'
import type { StoreAnswer } from '../../shared/project-store-api'
import { ArchiveService } from './archive-service'
import { JournalService, type JournalServiceOptions } from './journal-service'
import { ProjectStore } from './project-store'

/** For tests: a store over a temporary folder, its services in this thread. */

export const PROJECT_ID = 'c1c2d3e4-0000-4000-8000-000000000001'

const project: ProjectRecord = {
  id: PROJECT_ID,
  name: 'Dam',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  isSample: false,
}

export function run(kind: string, ...changes: readonly (RowChange | null)[]): JournalAct {
  return {
    act: 'run',
    at: '2026-01-01T00:00:00.000Z',
    kind,
    label: kind,
    subject: '',
    args: {},
    changes: changes.filter((change) => change !== null),
  }
}

export const UNDO: JournalAct = { ...run('undo'), act: 'undo' }

/** The first act of the project, or of another. */
export function create(id: string = PROJECT_ID): JournalAct {
  return run('create-project', added('projects', { ...project, id }))
}

/** An act that adds a tag. */
export function addTag(id: string): JournalAct {
  return run(
    'create-tag',
    added('tags', { projectId: PROJECT_ID, id, name: id, colour: 'tag-1', position: 0 }),
  )
}

/** An act that adds a source with this text. */
export function addSource(id: string, text: string): JournalAct {
  const fields = { position: 0, text, meta: {}, cutOverrides: [], fileName: null, notes: [] }
  return run(
    'add-sources',
    added('sources', {
      ...fields,
      id,
      projectId: PROJECT_ID,
      sha256: 'a'.repeat(64),
      importedAt: '2026-01-01T00:00:00.000Z',
    }),
  )
}

export function rename(from: string, to: string): JournalAct {
  return run('rename-project', changed('projects', { ...project, name: from }, { name: to }))
}

export interface TestStore {
  readonly store: ProjectStore
  readonly journal: JournalService
  readonly archive: ArchiveService
}

export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'counterclaim-store-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** A clock that goes on by a second with each look at it. */
function clock(): () => string {
  let seconds = 0
  return () => new Date(Date.UTC(2026, 0, 2, 0, 0, ++seconds)).toISOString()
}

const opened: JournalService[] = []

/** Closes the files of every store that was opened on a temporary folder. */
export async function closeAll(): Promise<void> {
  for (const journal of opened.splice(0)) await journal.close()
}

export const NO_UPGRADE = { differ: async () => false, noted: async () => undefined }

export function openedOn(
  folder: string,
  options: Partial<JournalServiceOptions> = {},
  versions: ConstructorParameters<typeof ProjectStore>[0]['versions'] = NO_UPGRADE,
): TestStore {
  const journal = new JournalService({ folder, application: 'Test 1', ...options })
  opened.push(journal)
  const archive = new ArchiveService(folder, 'Test 1')
  const store = new ProjectStore({ journal, archive, versions, now: clock(), later: (work) => work() })
  return { store, journal, archive }
}

/** The position of an act that was stored; throws what was said otherwise. */
export function positionOf(answer: StoreAnswer): JournalPosition {
  if (!answer.stored) throw new Error(answer.message)
  return answer.position
}
