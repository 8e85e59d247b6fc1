import type { ProjectStoreApi } from './project-store-api'

/** The whole bridge between the page and the main process. Paths never cross it: files come as bytes with a name. */

/** A file that the user picked; `bytes` is null where it could not be read, and `problem` says why in plain words. */
export interface PickedFile {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly problem: string | null
}

export type ReportFormat = 'html' | 'json' | 'csv' | 'md' | 'pdf'

/** Everything that is saved by a dialog: reports, and overviews as pictures and data. */
export type SaveFormat = ReportFormat | 'svg' | 'png'

export interface SaveRequest {
  /** File name without folder; main cleans it before it reaches the dialog. */
  readonly suggestedName: string
  readonly format: SaveFormat
  /** The file's text; for `pdf` the HTML report that is printed, for `png` the picture's bytes in Base64. */
  readonly content: string
}

export type SaveResult =
  | { readonly outcome: 'saved'; readonly name: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly message: string }

export interface EnvironmentInfo {
  readonly appVersion: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly platform: string
  /** False when started as root without the sandbox. */
  readonly sandboxed: boolean
  /** Requests that the page tried to send and main refused, since start. */
  readonly blockedRequests: number
}

/** Connections to other machines that the application's processes hold, as far as the system shows them. */
export interface ConnectionCount {
  readonly open: number
  /** Of so many processes … */
  readonly processes: number
  /** … so many could be looked at. */
  readonly seen: number
}

/** The models of the judge, when every file is the one that belongs there; else why not, in plain words. */
export type ModelCheck =
  | {
      readonly models: readonly {
        readonly name: string
        readonly version: string
        readonly sha256: string
      }[]
    }
  | { readonly message: string }

/** What main found when it looked at the running application. */
export interface SelfCheck {
  /** A request that main itself tried was ended by the filter of requests. */
  readonly requestBlocked: boolean
  /** Requests since start that the filter ended, other than those of this check. */
  readonly othersBlocked: number
  /** Chromium was started so that no host name is looked up. */
  readonly namesRefused: boolean
  /** Null where the system does not show them. */
  readonly connections: ConnectionCount | null
  /** A file that was written where the projects are came back as it was. */
  readonly keepsOnDisk: boolean
  readonly judge: ModelCheck
}

/** Whether a port to the judge is on its way to the page; where not, why, in plain words. */
export type JudgeGrant = { readonly granted: true } | { readonly granted: false; readonly message: string }

/** What the window's own `message` event carries beside the port. */
export const JUDGE_PORT_MESSAGE = 'counterclaim-judge-port'

/** Commands of the application menu that the page carries out. */
export const MENU_COMMANDS = [
  'new-project',
  'open-project-file',
  'save-project-file',
  'merge-project-file',
  'add-files',
  'paste-source',
  'inspect-claims',
  'undo',
  'redo',
  'command-palette',
  'search',
  'show-guide',
  'show-keys',
  'export-report',
  'show-projects',
  'show-settings',
  'go-sources',
  'go-compare',
  'go-review',
  'go-matrix',
  'go-timeline',
  'go-codebook',
  'go-reviewers',
  'go-rules',
  'go-history',
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

export interface DesktopApi extends ProjectStoreApi {
  /** Opens the system's file dialog; an empty list when cancelled. */
  pickFiles(): Promise<readonly PickedFile[]>
  /** The five articles of the sample project, from the application's resources. */
  readSampleProject(): Promise<readonly PickedFile[]>
  /** Asks where, writes (PDF: prints) and says what came of it. */
  saveReport(request: SaveRequest): Promise<SaveResult>
  environment(): Promise<EnvironmentInfo>
  /** Tries and reads what keeps the application offline and its projects safe. */
  selfCheck(): Promise<SelfCheck>
  /** Asks the user, showing the host, and opens https links in the system's browser. */
  openExternal(url: string): Promise<boolean>
  /**
   * Asks for a port to the judge's process, which arrives as a message of the window; `fresh` when the present process
   * does not answer any more and has to be ended first.
   */
  requestJudge(fresh: boolean): Promise<JudgeGrant>
  /** The window's settings as they were kept last, as the JSON of an object; null where none are. */
  keptSettings(): Promise<string | null>
  /** Keeps the settings beside the store; false where that could not be done. */
  keepSettings(json: string): Promise<boolean>
  /** Returns the function that ends the subscription. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void
}
