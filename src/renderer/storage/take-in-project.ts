import type { JournalPosition, ProjectContents } from '../../project'
import { type CounterclaimDatabase, database } from './database'

/** One by one a long undo list takes minutes; all at once it takes much memory. */
const STEPS_AT_ONCE = 2_000

/** Of the work, what comes before the undo list. */
const ROWS_SHARE = 0.3

/**
 * Puts a whole project, its undo list included, into the store in place of what the store has under its id, in one
 * transaction: all of it or nothing. `position` is the journal's, of which these are the contents.
 */
export async function takeInProject(
  contents: ProjectContents,
  position: JournalPosition,
  db: CounterclaimDatabase = database,
  onShare: (share: number) => void = () => {},
): Promise<void> {
  const { projectId, project, sources, reviews, tags, colleagueReviews, annotations, declared, steps } =
    contents
  const rows = [db.sources, db.reviews, db.tags, db.colleagueReviews, db.annotations, db.declared]
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
    await db.annotations.bulkAdd(annotations)
    await db.declared.bulkAdd(declared)
    for (let from = 0; from < steps.length; from += STEPS_AT_ONCE) {
      onShare(ROWS_SHARE + (from / steps.length) * (1 - ROWS_SHARE))
      const some = steps.slice(from, from + STEPS_AT_ONCE)
      const rows = some.map(({ at, kind, label, subject, undone }) => {
        const isUndone: 0 | 1 = undone ? 1 : 0
        return { projectId, at, kind, label, subject, undone: isUndone }
      })
      const seqs = await db.history.bulkAdd(rows, { allKeys: true })
      // One number for each, in their order.
      await db.historyChanges.bulkAdd(seqs.map((seq, i) => ({ seq, changes: some[i]?.changes ?? [] })))
    }
    await db.positions.put({ projectId, ...position })
  })
}
