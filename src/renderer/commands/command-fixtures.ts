import type { QuoteAnchor } from '../../core'
import { database } from '../storage/database'
import { MemoryStore } from '../storage/memory-store-fixture'
import type { NewSource, ReviewTarget } from './command'
import { keepJournalIn } from './project-journal'

/** Small, plain inputs for the tests of commands. */

/** The journals of the present test; `clearDatabase` begins new ones. */
export let journals = new MemoryStore()
keepJournalIn({ appendAct: (projectId, act) => journals.appendAct(projectId, act) })

/** A source of 30 characters whose title names its id. */
export function source(id: string): NewSource {
  const text = `Text of ${id}. `.repeat(3).slice(0, 30)
  return { id, text, meta: { title: `Title ${id}` }, fileName: `${id}.txt`, sha256: id.repeat(64), notes: [] }
}

/** A finding between the sources a and b. */
export function target(key: string): ReviewTarget {
  const anchor = (sourceId: string): QuoteAnchor => ({
    sourceId,
    quote: `Text of ${sourceId}.`,
    prefix: '',
    suffix: '',
    from: 0,
    to: 10,
  })
  return { key, anchors: [anchor('a'), anchor('b')], kindWhenJudged: 'contradiction' }
}

/** Everything that undo has to give back, row by row. */
export async function databaseContents(): Promise<object> {
  return {
    projects: await database.projects.toArray(),
    sources: await database.sources.toArray(),
    reviews: await database.reviews.toArray(),
    tags: await database.tags.toArray(),
    colleagueReviews: await database.colleagueReviews.toArray(),
    annotations: await database.annotations.toArray(),
    declared: await database.declared.toArray(),
  }
}

/** Empties every store and journal. */
export async function clearDatabase(): Promise<void> {
  journals = new MemoryStore()
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear()
  })
}
