import {
  type AnnotationRecord,
  type ColleagueReviewRecord,
  type DeclaredRecord,
  type JournalPosition,
  type ProjectRecord,
  type ReviewRecord,
  type RowChange,
  type RowKey,
  type RowStore,
  type RowsByStore,
  type SourceRecord,
  type TagRecord,
  withFields,
} from '../../project'
import { type CounterclaimDatabase, database } from './database'
import type { HistoryRecord } from './records'

/** What a command may read, and the only ways it may write, inside its one transaction. */
export interface WriteAccess {
  project(projectId: string): Promise<ProjectRecord | undefined>
  /** In reading order. */
  sources(projectId: string): Promise<readonly SourceRecord[]>
  source(projectId: string, sourceId: string): Promise<SourceRecord | undefined>
  reviews(projectId: string): Promise<readonly ReviewRecord[]>
  review(projectId: string, key: string): Promise<ReviewRecord | undefined>
  colleagueReviews(projectId: string): Promise<readonly ColleagueReviewRecord[]>
  annotations(projectId: string): Promise<readonly AnnotationRecord[]>
  annotation(projectId: string, id: string): Promise<AnnotationRecord | undefined>
  declared(projectId: string): Promise<readonly DeclaredRecord[]>
  /** In the order in which they are shown. */
  tags(projectId: string): Promise<readonly TagRecord[]>
  /** Carries changes out forwards, or backwards in reverse order; gives the rows as they are then. */
  apply(changes: readonly RowChange[], direction: 'forwards' | 'backwards'): Promise<readonly WrittenRow[]>
  /** Adds a step to the project's undo list and forgets the steps that were undone; gives the step's number. */
  addStep(step: Omit<HistoryRecord, 'seq' | 'undone'>, changes: readonly RowChange[]): Promise<number>
  /** The step that undo would take back. */
  lastDone(projectId: string): Promise<HistoryRecord | undefined>
  /** The step that redo would do again. */
  firstUndone(projectId: string): Promise<HistoryRecord | undefined>
  changesOf(seq: number): Promise<readonly RowChange[]>
  markUndone(seq: number, undone: 0 | 1): Promise<void>
  /** Says how far the project's rows have come in its journal. */
  setPosition(projectId: string, position: JournalPosition): Promise<void>
}

/** A row as it was written; null where it was removed. */
export interface WrittenRow<S extends RowStore = RowStore> {
  readonly store: S
  readonly key: RowKey
  readonly row: RowsByStore[S] | null
}

/** What may be read of the store. */
export type ReadAccess = Omit<WriteAccess, 'apply' | 'addStep' | 'markUndone' | 'setPosition'>

/** Runs `work` on one unchanging state of every store that commands touch. */
export function readTransaction<T>(
  work: (access: ReadAccess) => Promise<T>,
  db: CounterclaimDatabase = database,
): Promise<T> {
  return db.transaction('r', commandStores(db), async () => work(accessTo(db)))
}

/**
 * Runs `work` in one read-write transaction over every store that commands touch. All or nothing: when `work` throws,
 * nothing has happened. Two calls never interleave, because IndexedDB runs overlapping write transactions one after
 * the other.
 */
export function writeTransaction<T>(
  work: (access: WriteAccess) => Promise<T>,
  db: CounterclaimDatabase = database,
): Promise<T> {
  // Async itself: Dexie keeps its transaction over native awaits only for a function that it sees to be async.
  return db.transaction('rw', commandStores(db), async () => work(accessTo(db)))
}

function commandStores(db: CounterclaimDatabase) {
  const { projects, sources, reviews, tags, colleagueReviews, annotations, declared } = db
  const { history, historyChanges, positions } = db
  const rows = [projects, sources, reviews, tags, colleagueReviews, annotations, declared]
  return [...rows, history, historyChanges, positions]
}

function accessTo(db: CounterclaimDatabase): WriteAccess {
  return {
    project: (projectId) => db.projects.get(projectId),
    sources: async (projectId) => inOrder(await db.sources.where({ projectId }).toArray()),
    source: (projectId, sourceId) => db.sources.get([projectId, sourceId]),
    reviews: (projectId) => db.reviews.where({ projectId }).toArray(),
    review: (projectId, key) => db.reviews.get([projectId, key]),
    colleagueReviews: (projectId) => db.colleagueReviews.where({ projectId }).toArray(),
    annotations: (projectId) => db.annotations.where({ projectId }).toArray(),
    annotation: (projectId, id) => db.annotations.get([projectId, id]),
    declared: (projectId) => db.declared.where({ projectId }).toArray(),
    tags: async (projectId) => inOrder(await db.tags.where({ projectId }).toArray()),
    apply: async (changes, direction) => {
      const ordered = direction === 'forwards' ? changes : [...changes].reverse()
      // Rows side by side, which takes a fraction of the time; what happens to one row in its order.
      const ofRow = new Map<string, RowChange[]>()
      for (const change of ordered) {
        const row = JSON.stringify([change.store, change.key])
        ofRow.set(row, [...(ofRow.get(row) ?? []), change])
      }
      const written = await Promise.all(
        [...ofRow.values()].map(async (steps) => {
          const rows: WrittenRow[] = []
          for (const { store, key, before, after } of steps) {
            const [from, to] = direction === 'forwards' ? [before, after] : [after, before]
            const row = await carryOut(db, { store, key }, from, to)
            rows.push({ store, key, row })
          }
          return rows
        }),
      )
      return written.flat()
    },
    addStep: async (step, changes) => {
      const undone = steps(db, step.projectId, 1)
      await db.historyChanges.bulkDelete(await undone.primaryKeys())
      await undone.delete()
      const seq = await db.history.add({ ...step, undone: 0 })
      await db.historyChanges.add({ seq, changes })
      return seq
    },
    lastDone: (projectId) => steps(db, projectId, 0).last(),
    firstUndone: (projectId) => steps(db, projectId, 1).first(),
    changesOf: async (seq) => (await db.historyChanges.get(seq))?.changes ?? [],
    markUndone: async (seq, undone) => {
      await db.history.update(seq, { undone })
    },
    setPosition: async (projectId, position) => {
      await db.positions.put({ projectId, ...position })
    },
  }
}

/** Gives the row as the store has it then. */
async function carryOut<S extends RowStore>(
  db: CounterclaimDatabase,
  { store, key }: { readonly store: S; readonly key: RowKey },
  from: object | null,
  to: object | null,
): Promise<RowsByStore[S] | null> {
  const table = db.table<object, RowKey>(store)
  if (to === null) {
    await table.delete(key)
    return null
  }
  if (from === null) await table.add(to)
  else {
    const row = await table.get(key)
    // Cannot happen while every write goes through commands; half an undo would be worse than none.
    if (!row) throw new Error(`A row of ${store} that should be changed is not there`)
    await table.put(withFields(row, from, to))
  }
  return (await db.table<RowsByStore[S], RowKey>(store).get(key)) ?? null
}

/** A project's steps, done (0) or undone (1), in the order of their numbers. */
export function steps(db: CounterclaimDatabase, projectId: string, undone: 0 | 1) {
  const key = '[projectId+undone+seq]'
  return db.history.where(key).between([projectId, undone, 0], [projectId, undone, Number.POSITIVE_INFINITY])
}

/** Sorts rows by their position; rows on the same position by the order they had. */
export function inOrder<T extends { readonly position: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => a.position - b.position)
}
