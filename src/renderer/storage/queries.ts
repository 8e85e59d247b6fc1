import type {
  AnnotationRecord,
  ColleagueReviewRecord,
  DeclaredRecord,
  ProjectRecord,
  ReviewRecord,
  RowKey,
  RowStore,
  RowsByStore,
  SourceRecord,
  TagRecord,
} from '../../project'
import { type CounterclaimDatabase, database } from './database'
import { type Decision, decisionsOf } from './decisions'
import { LiveAnswer, liveAnswers, useLiveAnswer } from './live-answer'
import { redoable, undoable } from './undo-bounds'
import { projectIn, withRow } from './with-row'
import { inOrder, steps, type WrittenRow } from './write-access'

/** Live views of the store. Each hook gives `undefined` until its first answer has come. */

export interface ProjectSummary extends ProjectRecord {
  readonly sourceCount: number
}

/** A project that was removed and can still be brought back. */
export interface RemovedProject {
  readonly id: string
  readonly name: string
  readonly removedAt: string
}

export interface UndoState {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What would be undone, in plain words; null when there is nothing. */
  readonly undoLabel: string | null
  readonly redoLabel: string | null
}

/** All projects, the last changed first. */
export function useProjects(): readonly ProjectSummary[] | undefined {
  return useLiveAnswer(PROJECTS)
}

/** The project; `null` when there is none with this id. */
export function useProject(projectId: string): ProjectRecord | null | undefined {
  return useLiveAnswer(ANSWERS.projectOf(projectId))
}

/** The project's sources in reading order. */
export function useSources(projectId: string): readonly SourceRecord[] | undefined {
  return useLiveAnswer(ANSWERS.sourcesOf(projectId))
}

/** All that reviewers left on the project's findings. */
export function useReviews(projectId: string): readonly ReviewRecord[] | undefined {
  return useLiveAnswer(ANSWERS.reviewsOf(projectId))
}

/** All that colleagues left on the project's findings. */
export function useColleagueReviews(projectId: string): readonly ColleagueReviewRecord[] | undefined {
  return useLiveAnswer(ANSWERS.colleagueReviewsOf(projectId))
}

/** The project's notes on sources and passages. */
export function useAnnotations(projectId: string): readonly AnnotationRecord[] | undefined {
  return useLiveAnswer(ANSWERS.annotationsOf(projectId))
}

/** The project's findings made by hand. */
export function useDeclared(projectId: string): readonly DeclaredRecord[] | undefined {
  return useLiveAnswer(ANSWERS.declaredOf(projectId))
}

/** The project's tags in their order. */
export function useTags(projectId: string): readonly TagRecord[] | undefined {
  return useLiveAnswer(ANSWERS.tagsOf(projectId))
}

/** The project's decisions, the last first. */
export function useDecisions(projectId: string): readonly Decision[] | undefined {
  return useLiveAnswer(ANSWERS.decisionsOf(projectId))
}

/** What undo and redo would do in this project now. */
export function useUndoState(projectId: string): UndoState {
  return useLiveAnswer(ANSWERS.undoStateOf(projectId)) ?? NOTHING_TO_UNDO
}

async function projectOf(projectId: string): Promise<ProjectRecord | null> {
  return (await database.projects.get(projectId)) ?? null
}

async function sourcesOf(projectId: string): Promise<readonly SourceRecord[]> {
  return inOrder(await database.sources.where({ projectId }).toArray())
}

async function reviewsOf(projectId: string): Promise<readonly ReviewRecord[]> {
  return database.reviews.where({ projectId }).toArray()
}

async function colleagueReviewsOf(projectId: string): Promise<readonly ColleagueReviewRecord[]> {
  return database.colleagueReviews.where({ projectId }).toArray()
}

async function annotationsOf(projectId: string): Promise<readonly AnnotationRecord[]> {
  return database.annotations.where({ projectId }).toArray()
}

async function declaredOf(projectId: string): Promise<readonly DeclaredRecord[]> {
  return database.declared.where({ projectId }).toArray()
}

async function tagsOf(projectId: string): Promise<readonly TagRecord[]> {
  return inOrder(await database.tags.where({ projectId }).toArray())
}

/** Removed projects that can be brought back, the last removed first. */
export function useRemovedProjects(): readonly RemovedProject[] | undefined {
  return useLiveAnswer(REMOVED)
}

const NOTHING_TO_UNDO: UndoState = {
  canUndo: false,
  canRedo: false,
  undoLabel: null,
  redoLabel: null,
}

/** See `useProjects`. */
export async function listProjects(db: CounterclaimDatabase = database): Promise<readonly ProjectSummary[]> {
  const projects = await db.projects.toArray()
  const summaries = await Promise.all(
    projects.map(async (project) => ({
      ...project,
      sourceCount: await db.sources.where({ projectId: project.id }).count(),
    })),
  )
  return [...summaries].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))
}

/** See `useUndoState`. */
export async function undoStateOf(
  projectId: string,
  db: CounterclaimDatabase = database,
): Promise<UndoState> {
  const last = undoable(await steps(db, projectId, 0).last())
  const next = redoable(await steps(db, projectId, 1).first())
  return {
    canUndo: last !== null,
    canRedo: next !== null,
    undoLabel: last?.label ?? null,
    redoLabel: next?.label ?? null,
  }
}

/** See `useRemovedProjects`. */
export async function listRemovedProjects(
  db: CounterclaimDatabase = database,
): Promise<readonly RemovedProject[]> {
  const removals = await db.history.where({ kind: 'remove-project' }).toArray()
  const standing = removals.filter((step) => step.undone === 0).reverse()
  return standing.map((step) => ({
    id: step.projectId,
    name: step.subject,
    removedAt: step.at,
  }))
}

const PROJECTS = new LiveAnswer(() => listProjects())
const REMOVED = new LiveAnswer(() => listRemovedProjects())
const ANSWERS = {
  projectOf: liveAnswers(projectOf),
  sourcesOf: liveAnswers(sourcesOf),
  reviewsOf: liveAnswers(reviewsOf),
  colleagueReviewsOf: liveAnswers(colleagueReviewsOf),
  annotationsOf: liveAnswers(annotationsOf),
  declaredOf: liveAnswers(declaredOf),
  tagsOf: liveAnswers(tagsOf),
  decisionsOf: liveAnswers((projectId) => decisionsOf(projectId)),
  undoStateOf: liveAnswers((projectId) => undoStateOf(projectId)),
}

/** Brings what the views show to the rows that were written just now. */
export function amendAnswers(written: readonly WrittenRow[]): void {
  for (const row of written) amendBy(row)
}

function amendBy<S extends RowStore>({ store, key, row }: WrittenRow<S>): void {
  const amend: (key: RowKey, row: RowsByStore[S] | null) => void = AMENDMENTS[store]
  amend(key, row)
}

const AMENDMENTS: { readonly [S in RowStore]: (key: RowKey, row: RowsByStore[S] | null) => void } = {
  projects: (key, row) => ANSWERS.projectOf(projectIn(key)).amend(() => row),
  sources: (key, row) =>
    ANSWERS.sourcesOf(projectIn(key)).amend((rows) => inOrder(withRow('sources', rows, key, row))),
  reviews: (key, row) =>
    ANSWERS.reviewsOf(projectIn(key)).amend((rows) => withRow('reviews', rows, key, row)),
  tags: (key, row) =>
    ANSWERS.tagsOf(projectIn(key)).amend((rows) => inOrder(withRow('tags', rows, key, row))),
  colleagueReviews: (key, row) =>
    ANSWERS.colleagueReviewsOf(projectIn(key)).amend((rows) => withRow('colleagueReviews', rows, key, row)),
  annotations: (key, row) =>
    ANSWERS.annotationsOf(projectIn(key)).amend((rows) => withRow('annotations', rows, key, row)),
  declared: (key, row) =>
    ANSWERS.declaredOf(projectIn(key)).amend((rows) => withRow('declared', rows, key, row)),
}
