import { contentsAs, contentsInParts, type JournalPosition, type ProjectContents } from '../../../project'
import type { ProjectStoreApi, StoreAnswer } from '../../../shared/project-store-api'
import { newId } from '../../commands/new-id'
import { plainProblem } from '../../storage/plain-problem'

/** What went wrong, what is safe and what to do, in plain words. */
export interface Failure {
  readonly problem: string
}

const NO_ANSWER: StoreAnswer = {
  stored: false,
  why: 'other',
  message: 'The part of Counterclaim that keeps projects did not answer. Please try again.',
}

/** A project from a file under an id of its own, so that it stands beside the one it is a copy of. */
export function copyOf(contents: ProjectContents, projectId = newId()): ProjectContents {
  const copy = contentsAs(contents, projectId)
  return {
    ...copy,
    project: copy.project && { ...copy.project, name: `${copy.project.name} (copy)`, isSample: false },
  }
}

/** A project of recovered texts begins now: when the file was made is lost. */
export function startedNow(contents: ProjectContents, at: string): ProjectContents {
  return {
    ...contents,
    project: contents.project && { ...contents.project, createdAt: at, updatedAt: at },
    sources: contents.sources.map((row) => ({ ...row, importedAt: at })),
  }
}

/**
 * Hands a project to the journal part by part, then shows it in the window with `takeIn`. Stopped before the last part
 * it leaves nothing behind; then the answer is 'stopped'. Null where all went well.
 */
export async function keepProject(
  store: Pick<ProjectStoreApi, 'adoptProject'>,
  contents: ProjectContents,
  takeIn: (contents: ProjectContents, position: JournalPosition) => Promise<void>,
  onPart: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Failure | 'stopped' | null> {
  const parts = contentsInParts(contents)
  let answer: StoreAnswer = NO_ANSWER
  for (const [number, part] of parts.entries()) {
    if (signal.aborted) return 'stopped'
    onPart(number, parts.length)
    answer = await store.adoptProject(part, number, parts.length).catch(() => NO_ANSWER)
    if (!answer.stored) {
      return {
        problem: `The project was not opened. ${answer.message} The file and your projects are as they were.`,
      }
    }
  }
  try {
    if (answer.stored) await takeIn(contents, answer.position)
    return null
  } catch (error) {
    return {
      problem: `The project is kept, but could not be shown: it will be there when Counterclaim is started again. ${plainProblem(error)}`,
    }
  }
}

/**
 * Keeps the originals that lie in a file, one at a time; gives a sentence where some could not be kept. The texts of
 * their sources are in the project whatever comes of it.
 */
export async function keepOriginals(
  store: Pick<ProjectStoreApi, 'keepOriginal'>,
  projectId: string,
  hashes: readonly string[],
  read: (sha256: string) => Promise<Uint8Array | null>,
  onDone: (done: number, total: number) => void,
): Promise<string | null> {
  let lost = 0
  let reason = ''
  for (const [index, sha256] of hashes.entries()) {
    onDone(index, hashes.length)
    const bytes = await read(sha256)
    const answer = bytes ? await store.keepOriginal(projectId, sha256, bytes).catch(() => NO_ANSWER) : null
    if (answer?.stored) continue
    lost += 1
    if (answer) reason = answer.message
  }
  if (lost === 0) return null
  const why = reason === '' ? 'They are damaged in the file.' : reason
  return `${lost} of ${hashes.length} original files could not be kept; the texts of their sources are all there. ${why}`
}
