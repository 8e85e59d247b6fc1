import { Dexie, type EntityTable, type Table } from 'dexie'
import type {
  AnnotationRecord,
  ColleagueReviewRecord,
  DeclaredRecord,
  ProjectRecord,
  ReviewRecord,
  SourceRecord,
  TagRecord,
} from '../../project'
import type {
  HistoryChangesRecord,
  HistoryRecord,
  JudgementRecord,
  JudgeVectorRecord,
  PositionRecord,
  SettingRecord,
} from './records'
import { SCHEMA_VERSIONS } from './schema-versions'
import { watchedFactory } from './watched-factory'

export const DATABASE_NAME = 'counterclaim'

/** The working copy of everything the reader has: typed tables over IndexedDB. */
export class CounterclaimDatabase extends Dexie {
  declare readonly projects: Table<ProjectRecord, string>
  declare readonly sources: Table<SourceRecord, [string, string]>
  declare readonly reviews: Table<ReviewRecord, [string, string]>
  declare readonly tags: Table<TagRecord, [string, string]>
  declare readonly history: EntityTable<HistoryRecord, 'seq'>
  declare readonly historyChanges: Table<HistoryChangesRecord, number>
  declare readonly positions: Table<PositionRecord, string>
  declare readonly colleagueReviews: Table<ColleagueReviewRecord, [string, string]>
  declare readonly annotations: Table<AnnotationRecord, [string, string]>
  declare readonly declared: Table<DeclaredRecord, [string, string]>
  declare readonly settings: Table<SettingRecord, string>
  declare readonly judgements: Table<JudgementRecord, [string, string]>
  declare readonly judgeVectors: Table<JudgeVectorRecord, [string, string]>

  /**
   * @param upTo declares only the schema versions up to this one, so that a test can make an old database.
   */
  constructor(name: string, onDataLoss: (kind: string) => void = () => {}, upTo = Number.POSITIVE_INFINITY) {
    super(name, {
      // Opening is a step of its own that can refuse (see open-database.ts); nothing opens the database by the way.
      autoOpen: false,
      // Acknowledged is what the journal has on the disk. What a power cut takes from this working copy, the next start
      // brings back from there: waiting for the disk a second time would only be slow.
      chromeTransactionDurability: 'relaxed',
      // What a view shows is what the disk acknowledged, never an optimistic guess.
      cache: 'disabled',
      indexedDB: watchedFactory(onDataLoss),
    })
    for (const step of SCHEMA_VERSIONS) {
      if (step.version > upTo) continue
      const declared = this.version(step.version).stores({ ...step.stores })
      if (step.upgrade) declared.upgrade(step.upgrade)
    }
  }
}

const lossReports: string[] = []

/** The one database of the application. */
export const database = new CounterclaimDatabase(DATABASE_NAME, (kind) => lossReports.push(kind))

/** True when the browser said at opening that it had to throw data away; rebuilding from a backup hangs here. */
export function dataWasLost(): boolean {
  return lossReports.length > 0
}
