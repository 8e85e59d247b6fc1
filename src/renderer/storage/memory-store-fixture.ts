import {
  type JournalAct,
  type JournalPosition,
  joinedContents,
  noContents,
  type ProjectContents,
  replay,
} from '../../project'
import type {
  ActsPart,
  ContentsPart,
  CopyPosition,
  ProjectStanding,
  ProjectStoreApi,
  StoreAnswer,
  StoreOpening,
} from '../../shared/project-store-api'

interface Kept {
  /** What the journal begins with, and the number of the act before its first. */
  base: ProjectContents
  baseSeq: number
  acts: JournalAct[]
}

/** The journals of a test: in memory, with the answers of the real ones, and ways to let them fail. */
export class MemoryStore {
  readonly projects = new Map<string, Kept>()
  /** What the next appends answer instead of storing; taken one by one. */
  readonly refusals: StoreAnswer[] = []
  notWritable: string | null = null

  /** As JSON, as on the disk. */
  appendAct = async (projectId: string, act: JournalAct): Promise<StoreAnswer> => {
    const refusal = this.refusals.shift()
    if (refusal) return refusal
    const kept = this.#kept(projectId)
    // The same by construction, but for what JSON cannot hold: that is what is tested.
    // oxlint-disable-next-line typescript/no-unsafe-assignment
    const written: JournalAct = JSON.parse(JSON.stringify(act))
    kept.acts.push(written)
    return { stored: true, position: this.#position(projectId) }
  }

  openStore = async (copies: readonly CopyPosition[]): Promise<StoreOpening> => {
    const ids = new Set([...this.projects.keys(), ...copies.map(({ projectId }) => projectId)])
    const projects = [...ids].map((projectId): ProjectStanding => {
      const copy = copies.find((one) => one.projectId === projectId)
      const known = this.projects.get(projectId)
      const position = known ? this.#position(projectId) : null
      const relation = this.#relation(copy, position)
      return {
        projectId,
        name: this.contents(projectId).project?.name ?? '',
        relation,
        position,
        problem: null,
      }
    })
    return { state: 'open', projects, notWritable: this.notWritable, notices: [] }
  }

  readActs = async (projectId: string, after: JournalPosition): Promise<ActsPart> => {
    const { acts, baseSeq } = this.#kept(projectId)
    const from = after.seq - baseSeq
    const part = acts.slice(from, from + 2)
    const seq = after.seq + part.length
    return { acts: part, position: { seq, sum: `sum ${seq}` }, done: from + part.length >= acts.length }
  }

  readContents = async (projectId: string): Promise<ContentsPart> => ({
    contents: this.contents(projectId),
    parts: 1,
    position: this.#position(projectId),
  })

  #uploaded: ProjectContents[] = []

  adoptProject = async (part: ProjectContents, number: number, parts: number): Promise<StoreAnswer> => {
    this.#uploaded = number === 0 ? [part] : [...this.#uploaded, part]
    const { projectId } = part
    if (number + 1 === parts) {
      const baseSeq = (this.projects.has(projectId) ? this.#position(projectId).seq : 0) + 1
      this.projects.set(projectId, { base: joinedContents(this.#uploaded), baseSeq, acts: [] })
    }
    return {
      stored: true,
      position: this.projects.has(projectId) ? this.#position(projectId) : { seq: 0, sum: '' },
    }
  }

  /** The project by its journal. */
  contents(projectId: string): ProjectContents {
    const { base, acts } = this.#kept(projectId)
    return replay(base, acts)
  }

  /** As the window's bridge has it. */
  get api(): ProjectStoreApi {
    const missing = () => Promise.reject(new Error('not in this test'))
    return {
      openStore: this.openStore,
      readActs: this.readActs,
      readContents: this.readContents,
      appendAct: this.appendAct,
      adoptProject: this.adoptProject,
      listBackups: missing,
      readBackup: missing,
      backUpNow: missing,
      keepOriginal: missing,
      saveProjectFile: missing,
      pickProjectFile: missing,
      readOriginal: missing,
      reviewer: missing,
      setReviewerName: missing,
    }
  }

  #kept(projectId: string): Kept {
    const present = this.projects.get(projectId)
    if (present) return present
    const fresh = { base: noContents(projectId), baseSeq: 0, acts: [] }
    this.projects.set(projectId, fresh)
    return fresh
  }

  #position(projectId: string): JournalPosition {
    const { acts, baseSeq } = this.#kept(projectId)
    const seq = baseSeq + acts.length
    return { seq, sum: `sum ${seq}` }
  }

  #relation(copy: CopyPosition | undefined, position: JournalPosition | null): ProjectStanding['relation'] {
    if (!position || (copy && copy.seq > position.seq)) return 'unknown'
    if (!copy) return 'missing'
    return copy.seq === position.seq ? 'same' : 'behind'
  }
}
