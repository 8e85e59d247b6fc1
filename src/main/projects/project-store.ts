import type { JournalAct, JournalPosition, ProjectContents } from '../../project'
import type {
  ActsPart,
  BackupInfo,
  BackupReason,
  ContentsPart,
  CopyPosition,
  ProjectStanding,
  ReviewerIdentity,
  StoreAnswer,
  StoreOpening,
} from '../../shared/project-store-api'
import type { ArchiveCalls } from './archive-calls'
import { InTurn } from './in-turn'
import type { JournalCalls, JournalOpening } from './journal-calls'
import {
  backupFailed,
  NAMELESS,
  NOT_KNOWN,
  NOTHING_TO_RESTORE,
  storeNotReadable,
  upgradeBackupsFailed,
  WRITER_LOST,
} from './store-words'
import { ThreadLost } from './thread-calls'

interface StoreParts {
  readonly journal: JournalCalls
  readonly archive: ArchiveCalls
  /** Whether this start is the first of an application, an Electron or a form of projects; `noted` makes it known. */
  readonly versions: { differ(): Promise<boolean>; noted(): Promise<void> }
  /** Does `work` a little later, when the window has what it needs to be shown. */
  readonly later: (work: () => void) => void
  /** ISO time. */
  readonly now: () => string
}

/** What main knows of the projects on disk: passes the page's calls on, and sees to it that backups are made. */
export class ProjectStore {
  readonly #parts: StoreParts
  readonly #backups = new InTurn()
  /** Projects with acts that no backup has. */
  readonly #changed = new Set<string>()
  /** The last position that each project was told or is known to be at. */
  readonly #acknowledged = new Map<string, JournalPosition>()
  /** Projects whose last append was neither acknowledged nor refused by the one who writes. */
  readonly #uncertain = new Set<string>()
  #upgradeSeen = false
  /** Where the projects that had changed stood before the first act of these versions; each until it is backed up. */
  readonly #beforeUpgrade = new Map<string, JournalPosition>()

  constructor(parts: StoreParts) {
    this.#parts = parts
  }

  /** Looks through the journals while the page is still being loaded. */
  prepare(): void {
    // Should it fail, the page is told when it asks.
    this.#parts.journal.position('').catch(() => undefined)
  }

  /** `dataLost`: the page's copy was found empty or damaged. */
  async open(copies: readonly CopyPosition[], dataLost: boolean): Promise<StoreOpening> {
    await this.#parts.archive.forget().catch(() => undefined)
    const opening = await this.#opening(copies)
    if (opening.state === 'refused') return opening
    const { changed, ...opened } = opening
    this.#uncertain.clear()
    for (const { projectId, position } of opened.projects)
      if (position) this.#acknowledged.set(projectId, position)
    for (const projectId of changed) this.#changed.add(projectId)
    if (opened.notWritable === null) await this.#lookForUpgrade(opened.projects)
    const nothingToRestore = dataLost && opened.projects.every(({ position }) => position === null)
    const lost = nothingToRestore ? [NOTHING_TO_RESTORE] : []
    return {
      ...opened,
      projects: await this.#named(opened.projects),
      notices: [...opened.notices, ...lost],
    }
  }

  async append(projectId: string, act: JournalAct): Promise<StoreAnswer> {
    try {
      if (this.#uncertain.has(projectId)) await this.#settle(projectId, act.at)
      const answer = await this.#parts.journal.append(projectId, act)
      return this.#noted(projectId, answer)
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error
      this.#uncertain.add(projectId)
      return WRITER_LOST
    }
  }

  async adopt(contents: ProjectContents, part: number, parts: number): Promise<StoreAnswer> {
    try {
      const answer = await this.#parts.journal.adopt(contents, part, parts, this.#parts.now())
      return part + 1 === parts ? this.#noted(contents.projectId, answer) : answer
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error
      return WRITER_LOST
    }
  }

  readActs(projectId: string, after: JournalPosition): Promise<ActsPart> {
    return this.#parts.journal.readActs(projectId, after)
  }

  async readContents(projectId: string, part: number): Promise<ContentsPart> {
    const position = await this.#position(projectId)
    return this.#parts.archive.readContents({ projectId, position }, part)
  }

  listBackups(projectId: string): Promise<readonly BackupInfo[]> {
    return this.#parts.archive.listBackups(projectId)
  }

  readBackup(projectId: string, backupId: string, part: number): Promise<ContentsPart> {
    return this.#parts.archive.readBackup(projectId, backupId, part)
  }

  /** Makes a backup, unless nothing has happened since the last. One at a time. */
  backUp(projectId: string, reason: BackupReason): Promise<StoreAnswer> {
    return this.#backups.run(async () => {
      const { journal } = this.#parts
      try {
        const position = await journal.position(projectId)
        if (!position) return NOT_KNOWN
        if (await journal.hasChanged(projectId)) await this.#backedUp(projectId, position, reason)
        // More may have come while it was made.
        if (!(await journal.hasChanged(projectId))) this.#changed.delete(projectId)
        return { stored: true, position }
      } catch (error) {
        return backupFailed(error)
      }
    })
  }

  /** Makes a backup of every project that has changed; says of each that could not be made why. */
  async backUpChanged(reason: BackupReason): Promise<readonly string[]> {
    const failures = [...(await this.#backUpBeforeUpgrade())]
    for (const projectId of [...this.#changed]) {
      const answer = await this.backUp(projectId, reason)
      if (!answer.stored) failures.push(answer.message)
    }
    return failures
  }

  keepOriginal(projectId: string, sha256: string, bytes: Uint8Array): Promise<StoreAnswer> {
    return this.#parts.journal.keepOriginal(projectId, sha256, bytes)
  }

  readOriginal(projectId: string, sha256: string): Promise<Uint8Array | null> {
    return this.#parts.journal.readOriginal(projectId, sha256)
  }

  /** Writes the project as one file; throws the system's error. */
  async writeFile(
    projectId: string,
    path: string,
    reviewer: ReviewerIdentity,
    withOriginals: boolean,
  ): Promise<void> {
    const position = await this.#position(projectId)
    const at = this.#parts.now()
    await this.#parts.archive.writeFile({ projectId, position, path, at, reviewer, withOriginals })
  }

  /** Resolves when the last write is done. */
  async close(): Promise<void> {
    await this.#parts.journal.close()
  }

  /** A thread that broke off is started anew with the next call: once is no reason to open nothing. */
  async #opening(copies: readonly CopyPosition[]): Promise<JournalOpening> {
    const { journal } = this.#parts
    try {
      return await journal.open(copies).catch(() => journal.open(copies))
    } catch (error) {
      return { state: 'refused', message: storeNotReadable(error) }
    }
  }

  /** The names of projects with a problem, for its message; of the others the page knows them. */
  async #named(projects: readonly ProjectStanding[]): Promise<readonly ProjectStanding[]> {
    const named: ProjectStanding[] = []
    for (const one of projects)
      named.push(one.problem === null ? one : { ...one, name: await this.#nameOf(one) })
    return named
  }

  async #nameOf({ projectId, position }: ProjectStanding): Promise<string> {
    try {
      const part = position && (await this.#parts.archive.readContents({ projectId, position }, 0))
      return part?.contents.project?.name || NAMELESS
    } catch {
      return NAMELESS
    }
  }

  async #position(projectId: string): Promise<JournalPosition> {
    const position = await this.#parts.journal.position(projectId)
    if (!position) throw new Error('The journal does not know this project.')
    return position
  }

  #noted(projectId: string, answer: StoreAnswer): StoreAnswer {
    if (answer.stored) {
      this.#acknowledged.set(projectId, answer.position)
      this.#changed.add(projectId)
    }
    return answer
  }

  /**
   * The one who writes ended in the middle of an act that was refused therefore. Where the act is in the journal all
   * the same, it is taken back: the page has not carried it out.
   */
  async #settle(projectId: string, at: string): Promise<void> {
    const { journal } = this.#parts
    const before = this.#acknowledged.get(projectId)?.seq ?? 0
    const now = (await journal.position(projectId))?.seq ?? 0
    if (now > before) {
      const taken: JournalAct = {
        act: 'void',
        at,
        kind: 'void',
        label: '',
        subject: '',
        args: {},
        changes: [],
      }
      const answer = await journal.append(projectId, taken)
      if (!answer.stored) throw new ThreadLost('The act could not be taken back.')
      this.#noted(projectId, answer)
    }
    this.#uncertain.delete(projectId)
  }

  async #backedUp(projectId: string, position: JournalPosition, reason: BackupReason): Promise<void> {
    const { journal, archive, now } = this.#parts
    const at = now()
    await archive.makeBackup({ projectId, position, reason, at })
    await journal.afterBackup(projectId, at)
  }

  /** Only where the projects stand must be known before these versions do anything; the window need not wait for more. */
  async #lookForUpgrade(projects: readonly ProjectStanding[]): Promise<void> {
    const { versions, later } = this.#parts
    if (this.#upgradeSeen || !(await versions.differ())) return
    this.#upgradeSeen = true
    for (const { projectId, position } of projects)
      if (position && this.#changed.has(projectId)) this.#beforeUpgrade.set(projectId, position)
    if (this.#beforeUpgrade.size === 0) await versions.noted().catch(() => undefined)
    // What fails is tried again with the next backups, and said then.
    else later(() => void this.#backUpBeforeUpgrade())
  }

  /** Makes the backups that an upgrade calls for, each of the project as it was before. */
  #backUpBeforeUpgrade(): Promise<readonly string[]> {
    return this.#backups.run(async () => {
      if (this.#beforeUpgrade.size === 0) return []
      for (const [projectId, position] of [...this.#beforeUpgrade]) {
        try {
          await this.#backedUp(projectId, position, 'upgrade')
          this.#beforeUpgrade.delete(projectId)
        } catch {
          // It stays, and is counted below.
        }
      }
      const failed = this.#beforeUpgrade.size
      if (failed > 0) return [upgradeBackupsFailed(failed)]
      await this.#parts.versions.noted().catch(() => undefined)
      return []
    })
  }
}
