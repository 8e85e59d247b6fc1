import type { ProjectContents } from '../../project'
import { type CounterclaimDatabase, database } from './database'

/**
 * Puts a whole project, its undo list included, into the store in place of what the store has under its id, in one
 * transaction: all of it or nothing.
 */
export async function takeInProject(
  contents: ProjectContents,
  db: CounterclaimDatabase = database,
): Promise<void> {
  const { projectId, project, sources, reviews, tags, steps } = contents
  const rows = [db.sources, db.reviews, db.tags]
  await db.transaction('rw', [db.projects, ...rows, db.history, db.historyChanges], async () => {
    for (const table of rows) await table.where({ projectId }).delete()
    const old = db.history.where({ projectId })
    await db.historyChanges.bulkDelete(await old.primaryKeys())
    await old.delete()
    if (project) await db.projects.put(project)
    else await db.projects.delete(projectId)
    await db.sources.bulkAdd(sources)
    await db.reviews.bulkAdd(reviews)
    await db.tags.bulkAdd(tags)
    for (const { changes, undone, ...step } of steps) {
      const seq = await db.history.add({ ...step, projectId, undone: undone ? 1 : 0 })
      await db.historyChanges.add({ seq, changes })
    }
  })
}
