import {
  contentsInParts,
  type JournalAct,
  type JournalPosition,
  joinedContents,
  type ProjectContents,
} from '../../project'
import type { ProjectStanding, ProjectStoreApi, StoreOpening } from '../../shared/project-store-api'
import { carryOutAct } from './carry-out-act'
import { type CounterclaimDatabase, database } from './database'
import { storedContents, storedProjectIds } from './stored-contents'
import { takeInProject } from './take-in-project'
import { writeTransaction } from './write-access'

/** How far the work has come; shown while it takes long. */
export type OnProgress = (done: number, total: number) => void

/** What became of the working copy, once it stands where the journals stand. */
export type Levelled =
  | {
      readonly state: 'level'
      /** What the reader should know, in plain words. */
      readonly notices: readonly string[]
      /** Why nothing can be saved; null where all is well. */
      readonly notWritable: string | null
    }
  | { readonly state: 'refused'; readonly message: string }

/** The journal did not take a project that only the window has. */
export class NotAdopted extends Error {
  override readonly name = 'NotAdopted'
}

/** Brings the working copy to where the journals are, and hands over what they do not have. */
export async function levelWithJournal(
  store: ProjectStoreApi,
  dataLost: boolean,
  onProgress: OnProgress = () => {},
  db: CounterclaimDatabase = database,
): Promise<Levelled> {
  const positions = await db.positions.toArray()
  const opening: StoreOpening = await store.openStore(positions, dataLost)
  if (opening.state === 'refused') return opening
  const placed = new Set(positions.map(({ projectId }) => projectId))
  const known = new Set(opening.projects.map(({ projectId }) => projectId))
  // Rows without a position are of an older version, or of a copy that was not finished.
  const unplaced = (await storedProjectIds(db)).filter((id) => !placed.has(id) && !known.has(id))
  const standings: readonly Pick<ProjectStanding, 'projectId' | 'relation' | 'position'>[] = [
    ...opening.projects,
    ...unplaced.map((projectId) => ({ projectId, relation: 'unknown' as const, position: null })),
  ]
  const restored: string[] = []
  let done = 0
  for (const { projectId, relation } of standings) {
    onProgress(done, standings.length)
    done += 1
    if (relation === 'behind' && (await broughtForward(store, projectId, db))) continue
    if (relation === 'behind' || relation === 'missing') {
      await takeFromJournal(store, projectId, db)
      restored.push(projectId)
    }
    if (relation === 'unknown' && opening.notWritable === null) await handOver(store, projectId, db)
  }
  return {
    state: 'level',
    notWritable: opening.notWritable,
    notices: [
      ...restoredWords(restored.length, dataLost || positions.length === 0),
      ...opening.notices,
      ...opening.projects.flatMap(({ problem, name }) => (problem ? `${name}: ${problem}` : [])),
    ],
  }
}

function restoredWords(count: number, wasLost: boolean): readonly string[] {
  if (count === 0) return []
  const projects = count === 1 ? '1 project was' : `${count} projects were`
  const why = wasLost
    ? 'The window’s copy of your projects was lost or damaged.'
    : 'A part of the window’s copy was not whole.'
  return [
    `${why} ${projects} restored from the journal and its backups: every change that was shown as saved is there.`,
  ]
}

/** Does the acts that the copy lacks; false where they do not fit it, and the whole has to be taken. */
async function broughtForward(
  store: ProjectStoreApi,
  projectId: string,
  db: CounterclaimDatabase,
): Promise<boolean> {
  const from = await db.positions.get(projectId)
  if (!from) return false
  let after: JournalPosition = { seq: from.seq, sum: from.sum }
  // An act waits until it is sure that it is not followed by `void`.
  let waiting: JournalAct | null = null
  try {
    for (let done = false; !done; ) {
      const part = await store.readActs(projectId, after)
      const acts: JournalAct[] = []
      for (const act of part.acts) {
        if (act.act !== 'void' && waiting) acts.push(waiting)
        waiting = act.act === 'void' ? null : act
      }
      done = part.done
      if (done && waiting) acts.push(waiting)
      after = part.position
      await writeTransaction(async (access) => {
        for (const act of acts) await carryOutAct(access, projectId, act)
        // While an act waits, the copy is not where this part ends.
        if (done || !waiting) await access.setPosition(projectId, part.position)
      }, db)
    }
    return true
  } catch {
    return false
  }
}

async function takeFromJournal(
  store: ProjectStoreApi,
  projectId: string,
  db: CounterclaimDatabase,
): Promise<void> {
  const parts: ProjectContents[] = []
  for (let part = 0, of = 1; part < of; part++) {
    const got = await store.readContents(projectId, part)
    parts.push(got.contents)
    of = got.parts
    if (part + 1 === of) await takeInProject(joinedContents(parts), got.position, db)
  }
}

/** Gives the journal a project that only the working copy has; throws where the disk does not take it. */
export async function handOver(
  store: Pick<ProjectStoreApi, 'adoptProject'>,
  projectId: string,
  db: CounterclaimDatabase = database,
): Promise<void> {
  const parts = contentsInParts(await storedContents(projectId, db))
  for (const [number, part] of parts.entries()) {
    const answer = await store.adoptProject(part, number, parts.length)
    if (!answer.stored) throw new NotAdopted(answer.message)
    if (number + 1 === parts.length && 'positions' in db) {
      if (db.tables.some(({ name }) => name === 'positions'))
        await db.positions.put({ projectId, ...answer.position })
    }
  }
}
