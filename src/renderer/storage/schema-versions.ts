import type { Transaction } from 'dexie'

/** One step of the database's life. Released steps are never edited; a change of shape is a new step at the end. */
export interface SchemaVersion {
  readonly version: number
  readonly name: string
  /** Only the stores that change in this step, in Dexie's index notation. */
  readonly stores: Readonly<Record<string, string>>
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null
}

export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    name: 'projects, sources, reviews, tags, history, settings',
    stores: {
      projects: 'id',
      sources: '[projectId+id], projectId',
      reviews: '[projectId+key], projectId',
      tags: '[projectId+id], projectId',
      history: '++seq, [projectId+undone+seq], projectId, kind',
      historyChanges: 'seq',
      settings: 'key',
    },
    upgrade: null,
  },
  {
    version: 2,
    name: 'what the local judge answered',
    stores: {
      judgements: '[projectId+key], projectId, keptAt',
      judgeVectors: '[projectId+key], projectId, keptAt',
    },
    upgrade: null,
  },
  {
    version: 3,
    name: 'how far each project has come in its journal, and what colleagues judged',
    stores: {
      positions: 'projectId',
      colleagueReviews: '[projectId+id], projectId',
    },
    upgrade: null,
  },
  {
    version: 4,
    name: 'notes on sources and passages, and findings made by hand',
    stores: {
      annotations: '[projectId+id], projectId',
      declared: '[projectId+id], projectId',
    },
    upgrade: null,
  },
]

/** The newest version that this build knows. */
export const SCHEMA_VERSION = Math.max(...SCHEMA_VERSIONS.map((step) => step.version))
