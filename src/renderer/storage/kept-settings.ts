import { liveQuery } from 'dexie'
import type { DesktopApi } from '../../shared/desktop-api'
import { type CounterclaimDatabase, database } from './database'

type Keeper = Pick<DesktopApi, 'keptSettings' | 'keepSettings'>

/** While a panel is dragged its width changes with every frame; this much later is soon enough. */
const KEEP_AFTER_MS = 300

/**
 * Brings back the settings that main kept and the store lacks. Those that are there are never touched, and a value that
 * no longer fits counts as not set when it is read. Does nothing where nothing was kept.
 */
export async function restoreSettings(keeper: Keeper, db: CounterclaimDatabase = database): Promise<void> {
  const text = await keeper.keptSettings()
  const fields: unknown = text === null ? null : JSON.parse(text)
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return
  const present = new Set(await db.settings.toCollection().primaryKeys())
  const rows = Object.entries(fields)
    .filter(([key]) => !present.has(key))
    .map(([key, value]) => ({ key, value: value as unknown }))
  await db.transaction('rw', [db.settings], async () => db.settings.bulkPut(rows))
}

/** Has main keep the settings whenever they have changed; gives the function that ends it. */
export function keepSettings(keeper: Keeper, db: CounterclaimDatabase = database): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const subscription = liveQuery(() => db.settings.toArray()).subscribe((rows) => {
    if (timer !== null) clearTimeout(timer)
    // A store that was wiped must not wipe what was kept of it.
    if (rows.length === 0) return
    const text = JSON.stringify(Object.fromEntries(rows.map(({ key, value }) => [key, value])))
    // Without the second copy the settings are in the store all the same.
    timer = setTimeout(() => void keeper.keepSettings(text).catch(() => undefined), KEEP_AFTER_MS)
  })
  return () => {
    if (timer !== null) clearTimeout(timer)
    subscription.unsubscribe()
  }
}
