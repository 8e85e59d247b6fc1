import { useCallback, useEffect, useRef, useState } from 'react'
import { type ProjectFile, planMerge, type Reviewer, readAsColleague } from '../../../project'
import { runCommand } from '../../commands/run-command'
import { OpenProjectFile } from '../../engine/project-file-client'
import { plainProblem } from '../../storage/plain-problem'
import { listProjects } from '../../storage/queries'
import { storedContents, storedProjectIds } from '../../storage/stored-contents'
import { takeInProject } from '../../storage/take-in-project'
import { mergeWords } from './file-words'
import { copyOf, keepOriginals, keepProject, startedNow } from './keep-file'

/** A project that a file is to be merged into. */
export interface MergeTarget {
  readonly id: string
  readonly name: string
}

/** What the reader decides on a file that was read. */
export interface FileQuestion {
  readonly name: string
  readonly file: ProjectFile
  /** What is missing of a damaged one; empty where it is whole. */
  readonly problems: readonly string[]
  /** How the project in it stands to those that are here. */
  readonly presence: 'new' | 'here' | 'removed'
  /** The project that it is to be merged into; null where it is to be opened. */
  readonly into: MergeTarget | null
  readonly us: Reviewer
}

export type FileTask =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly label: string; readonly done: number; readonly total: number }
  | { readonly state: 'asking'; readonly question: FileQuestion }
  | {
      readonly state: 'done'
      readonly title: string
      readonly lines: readonly string[]
      readonly projectId: string
    }
  | { readonly state: 'failed'; readonly message: string }

export type FileChoice =
  | { readonly what: 'open' | 'copy'; readonly verdictsAre: 'mine' | 'theirs' }
  | { readonly what: 'merge'; readonly into: MergeTarget }

export interface ProjectFileTask {
  readonly task: FileTask
  /** Reads a file, to be opened or to be merged. */
  read(name: string, content: Uint8Array | Blob, into: MergeTarget | null): void
  /** Says in place of a file why it could not be read. */
  fail(message: string): void
  choose(choice: FileChoice): void
  /** Stops reading, or puts question, result or failure away. */
  end(): void
}

/** Nobody in particular: files from before anybody had an id, or whose heart is damaged. */
const NOBODY: Reviewer = { id: '', name: '' }

/** Reads a project file, asks where something is to be decided, and opens or merges it. One file at a time. */
export function useProjectFile(onOpen: (projectId: string) => void): ProjectFileTask {
  const [task, setTask] = useState<FileTask>({ state: 'idle' })
  const open = useRef<{ readonly file: OpenProjectFile; readonly abort: AbortController } | null>(null)
  const close = useCallback(() => {
    open.current?.abort.abort()
    open.current?.file.close()
    open.current = null
  }, [])
  useEffect(() => close, [close])

  const working = useCallback(
    (label: string, done = 0, total = 0) => setTask({ state: 'working', label, done, total }),
    [],
  )
  const finish = useCallback(
    (next: FileTask) => {
      close()
      setTask(next)
    },
    [close],
  )

  const carryOut = useCallback(
    async ({ file, us }: FileQuestion, choice: FileChoice) => {
      const opened = open.current
      if (!opened) return
      const { signal } = opened.abort
      const them = file.saved?.reviewer ?? NOBODY
      const readOriginal = (hash: string) => opened.file.original(hash, signal)
      const originalsOf = (projectId: string) =>
        keepOriginals(window.desktop, projectId, file.originals, readOriginal, (done, total) =>
          working('Keeping the original files', done, total),
        )
      if (choice.what === 'merge') {
        const { id, name } = choice.into
        working(`Merging into “${name}”`)
        const { summary } = planMerge(await storedContents(id), file.contents, us, them)
        const command = { kind: 'merge-project', projectId: id, theirs: file.contents, us, them } as const
        await runCommand(command, 'shown-by-caller')
        const problem = await originalsOf(id)
        const lines = [...mergeWords(summary, them.name), ...(problem ? [problem] : [])]
        return finish({ state: 'done', title: `Merged into “${name}”`, lines, projectId: id })
      }
      const timed = file.saved ? file.contents : startedNow(file.contents, new Date().toISOString())
      const theirs = choice.verdictsAre === 'theirs' ? readAsColleague(timed, us, them) : timed
      const contents = choice.what === 'copy' ? copyOf(theirs) : theirs
      const report = (done: number, total: number) => working('Keeping the project', done, total)
      const failure = await keepProject(window.desktop, contents, takeInProject, report, signal)
      if (failure === 'stopped') return finish({ state: 'idle' })
      if (failure) return finish({ state: 'failed', message: failure.problem })
      const { projectId, project } = contents
      const problem = await originalsOf(projectId)
      if (project && !problem) {
        finish({ state: 'idle' })
        return onOpen(projectId)
      }
      const removed =
        'It had been removed when the file was saved: bring it back from the list of removed projects.'
      const lines = [...(project ? [] : [removed]), ...(problem ? [problem] : [])]
      finish({ state: 'done', title: `Opened “${project?.name ?? 'a removed project'}”`, lines, projectId })
    },
    [finish, onOpen, working],
  )

  const begin = useCallback(
    (question: FileQuestion, choice: FileChoice) => {
      carryOut(question, choice).catch((error: unknown) =>
        finish({ state: 'failed', message: `Nothing was changed. ${plainProblem(error)}` }),
      )
    },
    [carryOut, finish],
  )

  const read = useCallback(
    async (name: string, content: Uint8Array | Blob, into: MergeTarget | null) => {
      close()
      const opened = { file: new OpenProjectFile(), abort: new AbortController() }
      open.current = opened
      working(`Reading “${name}”`)
      const [us, known, reading] = await Promise.all([
        window.desktop.reviewer().catch(() => NOBODY),
        knownProjects(),
        opened.file.read(content, opened.abort.signal),
      ])
      if (open.current !== opened || !reading) return
      if (reading.outcome === 'refused') {
        return finish({ state: 'failed', message: `“${name}” was not opened. ${reading.message}` })
      }
      const { file } = reading
      const problems = reading.outcome === 'partly' ? reading.problems : []
      const presence = known.get(file.contents.projectId) ?? 'new'
      const question: FileQuestion = { name, file, problems, presence, into, us }
      const choice = obviousChoice(question)
      if (choice) begin(question, choice)
      else setTask({ state: 'asking', question })
    },
    [begin, close, finish, working],
  )

  return {
    task,
    read: (name, content, into) => {
      read(name, content, into).catch((error: unknown) =>
        finish({ state: 'failed', message: `“${name}” was not opened. ${plainProblem(error)}` }),
      )
    },
    fail: (message) => finish({ state: 'failed', message }),
    choose: (choice) => {
      if (task.state === 'asking') begin(task.question, choice)
    },
    end: () => finish({ state: 'idle' }),
  }
}

/** What needs no asking: a whole file to be merged, or one of our own whose project is not here. */
function obviousChoice({ problems, into, presence, file, us }: FileQuestion): FileChoice | null {
  if (problems.length > 0) return null
  if (into) return { what: 'merge', into }
  const isOurs = file.saved?.reviewer.id === us.id || file.contents.reviews.length === 0
  return presence === 'new' && isOurs ? { what: 'open', verdictsAre: 'mine' } : null
}

async function knownProjects(): Promise<ReadonlyMap<string, 'here' | 'removed'>> {
  const [ids, present] = await Promise.all([storedProjectIds(), listProjects()])
  const here = new Set(present.map(({ id }) => id))
  return new Map(ids.map((id) => [id, here.has(id) ? 'here' : 'removed'] as const))
}
