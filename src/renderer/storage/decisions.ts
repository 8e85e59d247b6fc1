import type { RowChange } from '../../project'
import { type CounterclaimDatabase, database } from './database'
import type { HistoryRecord } from './records'

/** A step of the undo list as the reader knows it. */
export interface Decision extends HistoryRecord {
  /** Key of the finding that it is about; null where it is about something else. */
  readonly key: string | null
  /** Both quotes of the finding that it is about; null where it is about something else. */
  readonly quotes: readonly [string, string] | null
}

/** Commands on one finding. Their changes are small; those of others can hold whole texts and are not read here. */
const ON_A_FINDING: readonly string[] = [
  'set-verdict',
  'set-note',
  'set-review-tags',
  'set-resolution',
  'set-agreed',
]

/** All steps of a project's undo list, undone ones among them, the last first. */
export async function decisionsOf(
  projectId: string,
  db: CounterclaimDatabase = database,
): Promise<readonly Decision[]> {
  const steps = (await db.history.where({ projectId }).toArray()).sort((a, b) => b.seq - a.seq)
  const reviews = await db.reviews.where({ projectId }).toArray()
  const quotes = new Map(reviews.map(({ key, anchors: [a, b] }) => [key, [a.quote, b.quote] as const]))
  const onFindings = steps.filter((step) => ON_A_FINDING.includes(step.kind)).map((step) => step.seq)
  const keys = new Map<number, string>()
  for (const record of await db.historyChanges.bulkGet(onFindings)) {
    for (const change of record?.changes ?? []) {
      if (!record || change.store !== 'reviews' || typeof change.key === 'string') continue
      const [, key] = change.key
      keys.set(record.seq, key)
      // The review may be gone meanwhile; the step that made or removed it has it whole.
      const found = quotes.get(key) ?? quotesIn(change)
      if (found) quotes.set(key, found)
    }
  }
  return steps.map((step) => {
    const key = keys.get(step.seq) ?? null
    return { ...step, key, quotes: quotes.get(key ?? '') ?? null }
  })
}

function quotesIn({ before, after }: RowChange): readonly [string, string] | null {
  for (const row of [after, before]) {
    const anchors: unknown = row && 'anchors' in row ? row.anchors : null
    const pair: readonly unknown[] = Array.isArray(anchors) ? anchors : []
    const [one, other] = [quoteOf(pair[0]), quoteOf(pair[1])]
    if (one !== null && other !== null) return [one, other]
  }
  return null
}

function quoteOf(anchor: unknown): string | null {
  if (typeof anchor !== 'object' || anchor === null || !('quote' in anchor)) return null
  return typeof anchor.quote === 'string' ? anchor.quote : null
}
