import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { actsAfter, diskRefusal, Journal, type JournalOptions, WrittenByNewer } from '../../journal'
import type { JournalAct, JournalPosition, ProjectContents } from '../../project'
import type { ActsPart, CopyPosition, ProjectStanding, StoreAnswer } from '../../shared/project-store-api'
import { ActReader } from './act-reader'
import { InTurn } from './in-turn'
import type { JournalCalls, JournalOpening } from './journal-calls'
import { almostFull, NEWER_STORE, storeNotReadable, storeNotWritable } from './store-words'
import { Upload } from './upload'

export interface JournalServiceOptions {
  /** `<userData>/projects`; made when it is first written to. */
  readonly folder: string
  /** Name and version, as backups bear it. */
  readonly application: string
  readonly journal?: Partial<JournalOptions>
  /** Tries whether the folder can be written to, by writing; a test may fail it. */
  readonly probe?: (folder: string) => Promise<void>
}

/** Free bytes below which the reader is warned at the start; the journal itself refuses somewhat later. */
const ROOM_BYTES = 64 * 1024 * 1024

/** Answers the page's calls out of one folder of journals: what runs in the journal's thread. */
export class JournalService implements JournalCalls {
  readonly #options: JournalServiceOptions
  readonly #turn = new InTurn()
  readonly #upload = new Upload()
  readonly #acts = new ActReader()
  #journal: Promise<Journal> | null = null

  constructor(options: JournalServiceOptions) {
    this.#options = options
  }

  open(copies: readonly CopyPosition[]): Promise<JournalOpening> {
    return this.#turn.run(async () => {
      this.#upload.forget()
      await this.#acts.forget()
      let journal: Journal
      try {
        journal = await this.#opened()
      } catch (error) {
        const message = error instanceof WrittenByNewer ? NEWER_STORE : storeNotReadable(error)
        return { state: 'refused', message }
      }
      const changed: string[] = []
      for (const { projectId } of journal.projects())
        if (await journal.hasChanged(projectId)) changed.push(projectId)
      return {
        state: 'open',
        projects: await standings(journal, copies),
        changed,
        ...(await this.#writable()),
      }
    })
  }

  async position(projectId: string): Promise<JournalPosition | null> {
    const known = await this.#known(projectId)
    return known?.position ?? null
  }

  append(projectId: string, act: JournalAct): Promise<StoreAnswer> {
    return this.#turn.run(() => this.#stored(async (journal) => journal.append(projectId, act)))
  }

  async readActs(projectId: string, after: JournalPosition): Promise<ActsPart> {
    const known = await this.#known(projectId)
    if (!known) throw new Error('The journal does not know this project.')
    const { folder, position } = known
    return this.#acts.read(projectId, after, position, () => actsAfter(folder, after, position.seq))
  }

  adopt(contents: ProjectContents, part: number, parts: number, at: string): Promise<StoreAnswer> {
    return this.#turn.run(() =>
      this.#stored(async (journal) => {
        const whole = this.#upload.take(contents, part, parts)
        if (whole) return journal.adopt(whole, at, this.#options.application)
        return (await this.#known(contents.projectId))?.position ?? { seq: 0, sum: '' }
      }),
    )
  }

  async hasChanged(projectId: string): Promise<boolean> {
    const journal = await this.#opened()
    return journal.hasChanged(projectId)
  }

  afterBackup(projectId: string, at: string): Promise<void> {
    return this.#turn.run(async () => (await this.#opened()).afterBackup(projectId, at))
  }

  keepOriginal(projectId: string, sha256: string, bytes: Uint8Array): Promise<StoreAnswer> {
    return this.#stored(async (journal) => {
      await journal.keepOriginal(projectId, sha256, bytes)
      return (await this.#known(projectId))?.position ?? { seq: 0, sum: '' }
    })
  }

  async readOriginal(projectId: string, sha256: string): Promise<Uint8Array | null> {
    const journal = await this.#opened()
    return journal.readOriginal(projectId, sha256)
  }

  close(): Promise<void> {
    return this.#turn.run(async () => {
      await this.#acts.forget()
      const journal = await this.#journal?.catch(() => null)
      this.#journal = null
      await journal?.close()
    })
  }

  /** Where opening failed it is tried again when next asked: the disk may be back. */
  async #opened(): Promise<Journal> {
    this.#journal ??= Journal.open(this.#options.folder, this.#options.journal)
    try {
      return await this.#journal
    } catch (error) {
      this.#journal = null
      throw error
    }
  }

  async #known(projectId: string) {
    const journal = await this.#opened()
    return journal.projects().find((project) => project.projectId === projectId)
  }

  async #stored(work: (journal: Journal) => Promise<JournalPosition>): Promise<StoreAnswer> {
    try {
      return { stored: true, position: await work(await this.#opened()) }
    } catch (error) {
      if (error instanceof WrittenByNewer) return { stored: false, why: 'other', message: NEWER_STORE }
      return { stored: false, ...diskRefusal(error) }
    }
  }

  async #writable(): Promise<{ readonly notWritable: string | null; readonly notices: readonly string[] }> {
    const { folder, probe = probeFolder } = this.#options
    try {
      await probe(folder)
      const { bavail, bsize } = await statfs(folder)
      const free = bavail * bsize
      return { notWritable: null, notices: free < ROOM_BYTES ? [almostFull(free)] : [] }
    } catch (error) {
      // A full disk may have room again in a minute: every change is tried, and refused by itself.
      if (diskRefusal(error).why === 'full') return { notWritable: null, notices: [almostFull(null)] }
      return { notWritable: storeNotWritable(error), notices: [] }
    }
  }
}

async function probeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `.probe-${process.pid}.tmp`)
  try {
    await writeFile(path, 'x', { flush: true })
  } finally {
    await rm(path, { force: true })
  }
}

/** How every project stands that the copy or the journal knows. */
async function standings(journal: Journal, copies: readonly CopyPosition[]): Promise<ProjectStanding[]> {
  const known = new Map(journal.projects().map((project) => [project.projectId, project]))
  const copied = new Map(copies.map(({ projectId, seq, sum }) => [projectId, { seq, sum }]))
  const found: ProjectStanding[] = []
  for (const projectId of new Set([...copied.keys(), ...known.keys()])) {
    const project = known.get(projectId)
    found.push({
      projectId,
      name: '',
      relation: await journal.relation(projectId, copied.get(projectId) ?? null),
      position: project?.position ?? null,
      problem: project?.problem ?? null,
    })
  }
  return found
}
