import { Dexie } from 'dexie'
import type { ProjectStoreApi } from '../../shared/project-store-api'
import { CounterclaimDatabase, database, dataWasLost } from './database'
import { handOver, levelWithJournal, NotAdopted, type OnProgress } from './level-with-journal'
import { plainProblem } from './plain-problem'
import { SCHEMA_VERSION } from './schema-versions'
import { storedProjectIds } from './stored-contents'

export type DatabaseState =
  /** In projects and shares of one; `total` is 0 until it is known how many there are. */
  | { readonly state: 'opening'; readonly done: number; readonly total: number }
  | { readonly state: 'ready'; readonly notices: readonly string[]; readonly notWritable: string | null }
  | { readonly state: 'refused'; readonly message: string }

/** Dexie multiplies its version numbers by ten before it hands them to IndexedDB. */
const DEXIE_VERSION_FACTOR = 10

const NEWER_MESSAGE =
  'The projects on this computer were last saved by a newer version of Counterclaim. ' +
  'This version cannot read them safely, so it has changed nothing. Please start the newer version.'

/** The whole way to a usable store: opened, upgraded, and standing where the journals stand. */
export async function openProjects(
  store: ProjectStoreApi,
  onProgress: OnProgress = () => {},
  db: CounterclaimDatabase = database,
): Promise<DatabaseState> {
  try {
    const opened = await openedDatabase(store, db)
    if (opened) return opened
    const levelled = await levelWithJournal(store, dataWasLost(), onProgress, db)
    if (levelled.state === 'refused') return levelled
    const { notices, notWritable } = levelled
    return { state: 'ready', notices, notWritable }
  } catch (error) {
    const why = error instanceof NotAdopted ? error.message : plainProblem(error)
    return { state: 'refused', message: `The projects could not be opened. ${why}` }
  }
}

/**
 * Opens `db`; a refusal where a newer version of the application has written it: Dexie would open that silently and
 * might write into it. Projects of an older version are handed to the journal before they are upgraded: whatever comes
 * of the upgrade, they are safe there.
 */
async function openedDatabase(
  store: ProjectStoreApi,
  db: CounterclaimDatabase,
): Promise<DatabaseState | null> {
  if (db.isOpen()) return null
  const present = (await indexedDB.databases()).find((info) => info.name === db.name)
  const version = (present?.version ?? 0) / DEXIE_VERSION_FACTOR
  if (version > SCHEMA_VERSION) return { state: 'refused', message: NEWER_MESSAGE }
  if (version >= 1 && version < POSITIONS_SINCE) await handOverOld(store, db.name, version)
  try {
    await db.open()
  } catch (error) {
    if (!(await canBeMadeAnew(store, error))) throw error
    await Dexie.delete(db.name)
    await db.open()
  }
  return null
}

/** Before this version of the schema projects had no journal. */
const POSITIONS_SINCE = 3

async function handOverOld(store: ProjectStoreApi, name: string, version: number): Promise<void> {
  const old = new CounterclaimDatabase(name, () => {}, version)
  await old.open()
  try {
    const opening = await store.openStore([], false)
    // Said once more, and shown, when all is opened.
    if (opening.state === 'refused' || opening.notWritable !== null) return
    const known = new Set(opening.projects.map(({ projectId }) => projectId))
    for (const projectId of await storedProjectIds(old)) {
      if (!known.has(projectId)) await handOver(store, projectId, old)
    }
  } finally {
    old.close()
  }
}

/** A store that cannot be opened at all is made anew where the journals have projects, never where it may be the only copy. */
async function canBeMadeAnew(store: ProjectStoreApi, error: unknown): Promise<boolean> {
  const isDamage =
    error instanceof Error && (error.name === 'UnknownError' || error.name === 'OpenFailedError')
  if (!isDamage) return false
  const opening = await store.openStore([], true)
  return opening.state === 'open' && opening.projects.length > 0
}
