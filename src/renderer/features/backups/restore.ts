import { contentsAs, contentsInParts, type JournalPosition, type ProjectContents } from '../../../project'
import type { ProjectStoreApi, StoreAnswer } from '../../../shared/project-store-api'
import { newId } from '../../commands/new-id'
import { runCommand } from '../../commands/run-command'
import { plainProblem } from '../../storage/plain-problem'

/** What went wrong, what is safe and what to do, in plain words. */
export interface Failure {
  readonly problem: string
}

const NO_ANSWER: StoreAnswer = {
  stored: false,
  why: 'other',
  message: 'The part of Counterclaim that keeps backups did not answer. Please try again.',
}

/** Makes a backup of the project as it is now. */
export async function backUp(
  store: Pick<ProjectStoreApi, 'backUpNow'>,
  projectId: string,
  reason: 'asked' | 'before-restore',
): Promise<StoreAnswer> {
  return store.backUpNow(projectId, reason).catch(() => NO_ANSWER)
}

/**
 * Makes the project what it was in a backup, after a backup of the present state; where that cannot be made nothing is
 * restored. Null where all went well.
 */
export async function restoreHere(
  store: Pick<ProjectStoreApi, 'backUpNow'>,
  contents: ProjectContents,
  named: string,
): Promise<Failure | null> {
  const { projectId } = contents
  const saved = await backUp(store, projectId, 'before-restore')
  if (!saved.stored) {
    return {
      problem: `Nothing was restored, because the present state has to be backed up first. ${saved.message}`,
    }
  }
  try {
    await runCommand({ kind: 'restore-contents', projectId, contents, named }, 'shown-by-caller')
    return null
  } catch (error) {
    return { problem: `Nothing was restored; the project is as it was. ${plainProblem(error)}` }
  }
}

/** A backup as a project of its own, named after the moment that it shows. */
export function copyOf(contents: ProjectContents, named: string, projectId = newId()): ProjectContents {
  const copy = contentsAs(contents, projectId)
  const { project } = copy
  return {
    ...copy,
    project: project && { ...project, name: `${project.name} (as of ${named})`, isSample: false },
  }
}

/**
 * Hands a new project to the journal, part by part, then shows it in the window with `takeIn`. The project that the
 * backup is of is not touched.
 */
export async function keepCopy(
  store: Pick<ProjectStoreApi, 'adoptProject'>,
  copy: ProjectContents,
  takeIn: (copy: ProjectContents, position: JournalPosition) => Promise<void>,
): Promise<Failure | null> {
  const parts = contentsInParts(copy)
  let answer: StoreAnswer = NO_ANSWER
  for (const [number, part] of parts.entries()) {
    answer = await store.adoptProject(part, number, parts.length).catch(() => NO_ANSWER)
    if (!answer.stored) {
      return { problem: `No copy was made. ${answer.message} The project and its backups are not touched.` }
    }
  }
  try {
    if (answer.stored) await takeIn(copy, answer.position)
    return null
  } catch (error) {
    return {
      problem: `The copy is kept, but could not be shown: it will be there when Counterclaim is started again. ${plainProblem(error)}`,
    }
  }
}

/**
 * Gives the copy the files that its sources were read from, as far as the first project has them; resolves with how
 * many could not be given. The copy is whole without them: its texts are its own.
 */
export async function copyOriginals(
  store: Pick<ProjectStoreApi, 'readOriginal' | 'keepOriginal'>,
  fromProjectId: string,
  copy: ProjectContents,
): Promise<number> {
  let missing = 0
  // One after the other: each can be large.
  for (const { sha256, fileName } of copy.sources) {
    if (fileName === null) continue
    const given = await giveOriginal(store, fromProjectId, copy.projectId, sha256).catch(() => false)
    if (!given) missing += 1
  }
  return missing
}

/** True where the copy has the file, and where there is none to have. */
async function giveOriginal(
  store: Pick<ProjectStoreApi, 'readOriginal' | 'keepOriginal'>,
  from: string,
  to: string,
  sha256: string,
): Promise<boolean> {
  const bytes = await store.readOriginal(from, sha256)
  return bytes === null || (await store.keepOriginal(to, sha256, bytes)).stored
}
