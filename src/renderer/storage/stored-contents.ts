import type { ProjectContents, ProjectStep } from '../../project'
import { type CounterclaimDatabase, database } from './database'

/** A project as the store has it, its undo list included. Also of stores of older versions, which have fewer tables. */
export async function storedContents(
  projectId: string,
  db: CounterclaimDatabase = database,
): Promise<ProjectContents> {
  const steps: ProjectStep[] = []
  for (const { seq, at, kind, label, subject, undone } of await db.history
    .where({ projectId })
    .sortBy('seq')) {
    const changes = (await db.historyChanges.get(seq))?.changes ?? []
    steps.push({ at, kind, label, subject, undone: undone === 1, changes })
  }
  const knows = (store: string) => db.tables.some(({ name }) => name === store)
  return {
    projectId,
    project: (await db.projects.get(projectId)) ?? null,
    sources: inIdOrder(await db.sources.where({ projectId }).toArray(), (row) => row.id),
    reviews: inIdOrder(await db.reviews.where({ projectId }).toArray(), (row) => row.key),
    tags: inIdOrder(await db.tags.where({ projectId }).toArray(), (row) => row.id),
    colleagueReviews: knows('colleagueReviews')
      ? inIdOrder(await db.colleagueReviews.where({ projectId }).toArray(), (row) => row.id)
      : [],
    annotations: knows('annotations')
      ? inIdOrder(await db.annotations.where({ projectId }).toArray(), (row) => row.id)
      : [],
    declared: knows('declared')
      ? inIdOrder(await db.declared.where({ projectId }).toArray(), (row) => row.id)
      : [],
    steps,
  }
}

function inIdOrder<R>(rows: readonly R[], idOf: (row: R) => string): R[] {
  return [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
}

/** Every project that the store knows, removed ones too: those can be brought back. */
export async function storedProjectIds(db: CounterclaimDatabase = database): Promise<readonly string[]> {
  const present = await db.projects.toCollection().primaryKeys()
  // Out of the index, one entry a project: a long undo list has a hundred thousand rows.
  const withSteps = await db.history.orderBy('projectId').uniqueKeys()
  const ids = new Set([...present, ...withSteps.filter((key) => typeof key === 'string')])
  return [...ids].sort()
}
