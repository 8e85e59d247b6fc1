import type {
  Article,
  Comparison,
  ComparisonStep,
  EngineSettings,
  OppositesTest,
  OwnOpposites,
} from '../../core'

/** What the window asks of the compare worker. `id` names one run; a new run ends the one before it. */
export type CompareRequest =
  | {
      readonly type: 'compare'
      readonly id: number
      /** Where what the judge answers is kept; absent: nowhere. */
      readonly projectId?: string
      readonly articles: readonly Article[]
      readonly settings: EngineSettings
    }
  | { readonly type: 'cancel'; readonly id: number }
  /** The answer to the `judge-wanted` of this number: the judge's port, or in plain words why there is none. */
  | { readonly type: 'judge'; readonly id: number; readonly port: MessagePort }
  | { readonly type: 'judge'; readonly id: number; readonly port: null; readonly message: string }
  /** Tries the reader's own opposites on two sentences; in between the steps of a run, which goes on. */
  | {
      readonly type: 'try-opposites'
      readonly id: number
      readonly ownOpposites: readonly OwnOpposites[]
      readonly a: string
      readonly b: string
    }

export interface CompareProgress {
  readonly stage: ComparisonStep['stage']
  readonly done: number
  readonly total: number
}

/** What the worker answers. Every step is reported, so that silence means that a step hangs. */
export type CompareReply =
  | {
      readonly type: 'progress'
      readonly id: number
      readonly progress: CompareProgress
      /** The result so far, now and then; null in between. */
      readonly partial: Comparison | null
    }
  /** Nothing to tell, but the worker lives: it waits for the judge. */
  | { readonly type: 'alive'; readonly id: number }
  /** The worker needs a port to the judge; `fresh` when the process that runs hangs. Belongs to no run. */
  | { readonly type: 'judge-wanted'; readonly id: number; readonly fresh: boolean }
  | { readonly type: 'done'; readonly id: number; readonly comparison: Comparison }
  | { readonly type: 'stopped'; readonly id: number; readonly comparison: Comparison | null }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  | { readonly type: 'tried'; readonly id: number; readonly result: OppositesTest }
