import {
  contentsInParts,
  type JournalAct,
  type JournalPosition,
  joinedContents,
  type ProjectContents,
} from '../../project'
import type { ActsPart, ProjectStanding, ProjectStoreApi, StoreOpening } from '../../shared/project-store-api'
import { carryOutAct } from './carry-out-act'
import { type CounterclaimDatabase, database } from './database'
import { holdProject } from './held-projects'
import { plainProblem } from './plain-problem'
import { storedContents, storedProjectIds } from './stored-contents'
import { takeInProject } from './take-in-project'
import { writeTransaction } from './write-access'

/** How far the work has come, in projects and shares of one; shown while it takes long. */
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
  const standings: readonly Standing[] = [
    ...opening.projects,
    ...unplaced.map((projectId) => ({ projectId, relation: 'unknown' as const, position: null })),
  ]
  const writable = opening.notWritable === null
  let restored = 0
  const failures: string[] = []
  for (const [done, standing] of standings.entries()) {
    onProgress(done, standings.length)
    const { projectId } = standing
    // One project that cannot be brought level is no reason to show none.
    const inside = (share: number) => onProgress(done + share, standings.length)
    const outcome = await levelled(store, standing, writable, inside, db).catch((error: unknown) => ({
      error,
    }))
    const isLevel = outcome === 'level' || outcome === 'restored'
    holdProject(projectId, !isLevel)
    if (outcome === 'restored') restored += 1
    if (typeof outcome === 'object') failures.push(await failureWords(standing, outcome.error, db))
  }
  return {
    state: 'level',
    notWritable: opening.notWritable,
    notices: [
      ...restoredWords(restored, dataLost || positions.length === 0),
      ...failures,
      ...opening.notices,
      ...opening.projects.flatMap(({ problem, name }) => (problem ? `${name}: ${problem}` : [])),
    ],
  }
}

type Standing = Pick<ProjectStanding, 'projectId' | 'relation' | 'position'>

/** `apart`: the journal cannot be written to, so it was not given what only the window has. */
async function levelled(
  store: ProjectStoreApi,
  standing: Standing,
  writable: boolean,
  onShare: (share: number) => void,
  db: CounterclaimDatabase,
): Promise<'level' | 'restored' | 'apart'> {
  const { projectId, relation } = standing
  if (relation === 'unknown' && !writable) return 'apart'
  if (relation === 'unknown') await handOver(store, projectId, db)
  if (relation === 'same' || relation === 'unknown') return 'level'
  if (relation === 'behind' && (await broughtForward(store, standing, db))) return 'level'
  await takeFromJournal(store, projectId, onShare, db)
  return 'restored'
}

async function failureWords(
  { projectId, relation }: Standing,
  error: unknown,
  db: CounterclaimDatabase,
): Promise<string> {
  const name = (await db.projects.get(projectId))?.name
  if (relation === 'unknown') {
    const why = error instanceof NotAdopted ? error.message : plainProblem(error)
    return `${named(name)} can be read, but not be changed now: it could not be written to its journal. ${why} Please start Counterclaim again then.`
  }
  const seen = name
    ? 'What is shown of it may lack the last changes, and it cannot be changed now.'
    : 'It is not shown.'
  return `${named(name)} could not be read from its journal. ${seen} Its journal and backups are as they were: start Counterclaim again to try once more.`
}

function named(name: string | undefined): string {
  return name ? `“${name}”` : 'One project'
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

/** With more acts than this the whole project is taken sooner than they are done one by one. */
const MOST_ACTS = 2_000

/** Does the acts that the copy lacks; false where they are many or do not fit it, and the whole has to be taken. */
async function broughtForward(
  store: ProjectStoreApi,
  { projectId, position }: Standing,
  db: CounterclaimDatabase,
): Promise<boolean> {
  const from = await db.positions.get(projectId)
  if (!from || (position?.seq ?? 0) - from.seq > MOST_ACTS) return false
  let after: JournalPosition = { seq: from.seq, sum: from.sum }
  let waiting: ActsPart | null = null
  try {
    for (let done = false; !done; ) {
      const part: ActsPart = await store.readActs(projectId, after)
      // Whether the last act of a part stands is known once the next part is here: it may begin with `void`. Acts and
      // position are stored together, so that a start that breaks off here does no act a second time.
      if (waiting) await carryOutPart(waiting, part.acts[0], projectId, db)
      waiting = part
      done = part.done
      after = part.position
    }
    if (waiting) await carryOutPart(waiting, undefined, projectId, db)
    return true
  } catch {
    return false
  }
}

async function carryOutPart(
  { acts, position }: ActsPart,
  next: JournalAct | undefined,
  projectId: string,
  db: CounterclaimDatabase,
): Promise<void> {
  // A `void` at the beginning means an act that was left out already.
  const standing = acts.filter(({ act }, at) => act !== 'void' && (acts[at + 1] ?? next)?.act !== 'void')
  await writeTransaction(async (access) => {
    for (const act of standing) await carryOutAct(access, projectId, act)
    await access.setPosition(projectId, position)
  }, db)
}

/** Of bringing a project back, reading it from the journal; the rest is storing it. */
const READING_SHARE = 0.3

async function takeFromJournal(
  store: ProjectStoreApi,
  projectId: string,
  onShare: (share: number) => void,
  db: CounterclaimDatabase,
): Promise<void> {
  const parts: ProjectContents[] = []
  for (let part = 0, of = 1; part < of; part++) {
    const got = await store.readContents(projectId, part)
    parts.push(got.contents)
    of = got.parts
    onShare(((part + 1) / of) * READING_SHARE)
    if (part + 1 < of) continue
    await takeInProject(joinedContents(parts), got.position, db, (share) =>
      onShare(READING_SHARE + share * (1 - READING_SHARE)),
    )
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
