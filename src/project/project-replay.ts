import type { JournalAct } from './journal-act'
import type { ProjectContents, ProjectStep } from './project-contents'
import { type RowChange, type RowKey, type RowStore, type RowsByStore, withFields } from './row-change'

/** An act that does not fit the state it is applied to: the journal and the contents are not of one piece. */
export class ReplayFailed extends Error {
  override readonly name = 'ReplayFailed'
}

type Rows = Map<string, object>

/** A project brought forward act by act, as the window's store is by the commands. */
export class ProjectReplay {
  readonly #projectId: string
  readonly #rows: Readonly<Record<RowStore, Rows>>
  #steps: ProjectStep[]
  /** How many of them are undone: looking through all of them with every act would take minutes for long journals. */
  #undone: number
  /** The last act waits here until it is sure that it is not followed by `void`. */
  #waiting: JournalAct | null = null

  constructor(from: ProjectContents) {
    this.#projectId = from.projectId
    this.#rows = {
      projects: new Map(from.project ? [[from.projectId, from.project]] : []),
      sources: new Map(from.sources.map((row) => [row.id, row])),
      reviews: new Map(from.reviews.map((row) => [row.key, row])),
      tags: new Map(from.tags.map((row) => [row.id, row])),
      colleagueReviews: new Map(from.colleagueReviews.map((row) => [row.id, row])),
      annotations: new Map(from.annotations.map((row) => [row.id, row])),
      declared: new Map(from.declared.map((row) => [row.id, row])),
    }
    this.#steps = [...from.steps]
    this.#undone = from.steps.filter((step) => step.undone).length
  }

  /** Takes the next act. Throws `ReplayFailed` where an act before it does not fit. */
  add(act: JournalAct): void {
    if (act.act === 'void') {
      this.#waiting = null
      return
    }
    this.#settle()
    this.#waiting = act
  }

  /** The project after all acts so far. */
  contents(): ProjectContents {
    this.#settle()
    return {
      projectId: this.#projectId,
      project: this.#all('projects')[0] ?? null,
      sources: this.#all('sources'),
      reviews: this.#all('reviews'),
      tags: this.#all('tags'),
      colleagueReviews: this.#all('colleagueReviews'),
      annotations: this.#all('annotations'),
      declared: this.#all('declared'),
      steps: [...this.#steps],
    }
  }

  #all<S extends RowStore>(store: S): RowsByStore[S][] {
    const sorted = [...this.#rows[store]].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    // Rows come in by `RowChange`s of the same store only.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return sorted.map(([, row]) => row as RowsByStore[S])
  }

  #settle(): void {
    const act = this.#waiting
    if (!act) return
    this.#waiting = null
    if (act.act === 'run') {
      for (const change of act.changes) this.#carryOut(change, change.before, change.after)
      const { at, kind, label, subject, changes } = act
      if (this.#undone > 0) this.#steps = this.#steps.filter((step) => !step.undone)
      this.#undone = 0
      this.#steps.push({ at, kind, label, subject, undone: false, changes })
      return
    }
    // Undone steps are the end of the list, so both are found from there.
    const last = this.#steps.findLastIndex((step) => !step.undone)
    const index = act.act === 'undo' ? last : last + 1
    const step = this.#steps[index]
    if (!step) throw new ReplayFailed(`There is no step to ${act.act}.`)
    if (act.act === 'undo') {
      for (const change of [...step.changes].reverse()) this.#carryOut(change, change.after, change.before)
    } else for (const change of step.changes) this.#carryOut(change, change.before, change.after)
    this.#steps[index] = { ...step, undone: act.act === 'undo' }
    this.#undone += act.act === 'undo' ? 1 : -1
  }

  #carryOut({ store, key }: RowChange, from: object | null, to: object | null): void {
    const rows = this.#rows[store]
    const id = idOf(key)
    const row = rows.get(id)
    if (from === null ? row : !row) {
      throw new ReplayFailed(`A row of ${store} is ${row ? 'there already' : 'not there'}.`)
    }
    if (to === null) rows.delete(id)
    else rows.set(id, from === null ? to : withFields(row ?? {}, from, to))
  }
}

function idOf(key: RowKey): string {
  return typeof key === 'string' ? key : key[1]
}

/** A project that has nothing yet: what the first act, `create-project`, is applied to. */
export function noContents(projectId: string): ProjectContents {
  return {
    projectId,
    project: null,
    sources: [],
    reviews: [],
    tags: [],
    colleagueReviews: [],
    annotations: [],
    declared: [],
    steps: [],
  }
}

/** The project after `acts`. Throws `ReplayFailed` where they do not fit. */
export function replay(from: ProjectContents, acts: Iterable<JournalAct>): ProjectContents {
  const state = new ProjectReplay(from)
  for (const act of acts) state.add(act)
  return state.contents()
}
