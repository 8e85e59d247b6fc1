import { useEffect, useState } from 'react'
import { type CounterclaimDatabase, database, dataWasLost } from './database'
import { plainProblem } from './plain-problem'
import { SCHEMA_VERSION } from './schema-versions'

export type DatabaseState =
  | { readonly state: 'opening' }
  | { readonly state: 'ready'; readonly dataLost: boolean }
  | { readonly state: 'refused'; readonly message: string }

/** Dexie multiplies its version numbers by ten before it hands them to IndexedDB. */
const DEXIE_VERSION_FACTOR = 10

const NEWER_MESSAGE =
  'The projects on this computer were last saved by a newer version of Counterclaim. ' +
  'This version cannot read them safely, so it has changed nothing. Please start the newer version.'

/**
 * Opens `db`, unless a newer version of the application has written it: Dexie would open that silently and might
 * write into it. The version is asked for before opening, so that a refusal leaves the database untouched.
 */
export async function openDatabase(db: CounterclaimDatabase = database): Promise<DatabaseState> {
  try {
    if (db.isOpen()) return { state: 'ready', dataLost: dataWasLost() }
    const present = (await indexedDB.databases()).find((info) => info.name === db.name)
    const newest = SCHEMA_VERSION * DEXIE_VERSION_FACTOR
    if (present?.version !== undefined && present.version > newest)
      return { state: 'refused', message: NEWER_MESSAGE }
    await db.open()
    return { state: 'ready', dataLost: dataWasLost() }
  } catch (error) {
    return {
      state: 'refused',
      message: `The projects could not be opened. ${plainProblem(error)}`,
    }
  }
}

/** Opens the application's database once and tells how that went; nothing else may be shown before it is ready. */
export function useDatabaseState(): DatabaseState {
  const [state, setState] = useState<DatabaseState>({ state: 'opening' })
  useEffect(() => {
    let current = true
    void openDatabase().then((outcome) => current && setState(outcome))
    return () => {
      current = false
    }
  }, [])
  return state
}
