import type { Table } from 'dexie'
import type { JudgeScore } from '../../core'
import { type CounterclaimDatabase, database } from './database'

/** Answers of the local judge by key. May refuse (a full disk, a locked store): whoever uses it goes on without. */
export interface JudgementStore {
  scores(keys: readonly string[]): Promise<ReadonlyMap<string, JudgeScore>>
  keepScores(scores: ReadonlyMap<string, JudgeScore>): Promise<void>
  vectors(keys: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>
  keepVectors(vectors: ReadonlyMap<string, Float32Array>): Promise<void>
}

/** Most answers that are kept, over all projects. A vector takes some 1.5 kB, a score some 100 bytes. */
export interface JudgementBounds {
  readonly scores: number
  readonly vectors: number
}

/** Together some 60 MB at most, and enough for hundreds of comparisons. */
const BOUNDS: JudgementBounds = { scores: 200_000, vectors: 25_000 }

/** Making room takes more than is needed, so that it is not done anew with every block of answers. */
const ROOM_SHARE = 0.05

/** What the judge answered in one project. */
export function judgementStore(
  projectId: string,
  db: CounterclaimDatabase = database,
  bounds: JudgementBounds = BOUNDS,
): JudgementStore {
  // The worker that compares has no other use for the database, and nobody has opened it there.
  const opened = async (): Promise<CounterclaimDatabase> => {
    if (!db.isOpen()) await db.open()
    return db
  }
  const rows = (keys: readonly string[]) => keys.map((key): [string, string] => [projectId, key])
  return {
    scores: async (keys) => {
      const found = await (await opened()).judgements.bulkGet(rows(keys))
      return new Map(found.flatMap((row) => (row ? [[row.key, row.score] as const] : [])))
    },
    keepScores: async (scores) => {
      const { judgements } = await opened()
      const keptAt = Date.now()
      await judgements.bulkPut([...scores].map(([key, score]) => ({ projectId, key, keptAt, score })))
      await makeRoom(judgements, bounds.scores)
    },
    vectors: async (keys) => {
      const found = await (await opened()).judgeVectors.bulkGet(rows(keys))
      return new Map(found.flatMap((row) => (row ? [[row.key, row.vector] as const] : [])))
    },
    keepVectors: async (vectors) => {
      const { judgeVectors } = await opened()
      const keptAt = Date.now()
      await judgeVectors.bulkPut([...vectors].map(([key, vector]) => ({ projectId, key, keptAt, vector })))
      await makeRoom(judgeVectors, bounds.vectors)
    },
  }
}

/** Forgets what the judge answered in a project. */
export async function forgetJudgements(
  projectId: string,
  db: CounterclaimDatabase = database,
): Promise<void> {
  await db.judgements.where({ projectId }).delete()
  await db.judgeVectors.where({ projectId }).delete()
}

async function makeRoom<Row>(table: Table<Row, [string, string]>, most: number): Promise<void> {
  const over = (await table.count()) - most
  if (over <= 0) return
  const oldest = table.orderBy('keptAt').limit(over + Math.floor(most * ROOM_SHARE))
  await table.bulkDelete(await oldest.primaryKeys())
}
