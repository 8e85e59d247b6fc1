import type { JournalPosition, ProjectContents } from '../../project'
import { type CounterclaimDatabase, database } from './database'

/**
 * Puts a whole project, its undo list included, into the store in place of what the store has under its id, in one
 * transaction: all of it or nothing. `position` is the journal's, of which these are the contents.
 */
export async function takeInProject(
  contents: ProjectContents,
  position: JournalPosition,
  db: CounterclaimDatabase = database,
): Promise<void> {
  const { projectId, project, sources, reviews, tags, colleagueReviews, steps } = contents
  const rows = [db.sources, db.reviews, db.tags, db.colleagueReviews]
  const tables = [db.projects, ...rows, db.history, db.historyChanges, db.positions]
  await db.transaction('rw', tables, async () => {
    for (const table of rows) await table.where({ projectId }).delete()
    const old = db.history.where({ projectId })
    await db.historyChanges.bulkDelete(await old.primaryKeys())
    await old.delete()
    if (project) await db.projects.put(project)
    else await db.projects.delete(projectId)
    await db.sources.bulkAdd(sources)
    await db.reviews.bulkAdd(reviews)
    await db.tags.bulkAdd(tags)
    await db.colleagueReviews.bulkAdd(colleagueReviews)
    for (const { changes, undone, ...step } of steps) {
      const seq = await db.history.add({ ...step, projectId, undone: undone ? 1 : 0 })
      await db.historyChanges.add({ seq, changes })
    }
    await db.positions.put({ projectId, ...position })
  })
}
