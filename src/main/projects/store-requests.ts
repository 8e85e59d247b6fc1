import { z } from 'zod'
import {
  type AnnotationRecord,
  type ColleagueReviewRecord,
  type DeclaredRecord,
  type JournalAct,
  type ProjectContents,
  type ProjectRecord,
  type ProjectStep,
  type ReviewRecord,
  ROW_STORES,
  type RowChange,
  type SourceRecord,
  type TagRecord,
} from '../../project'
import { BACKUP_REASONS } from '../../shared/project-store-api'
import { MAX_FILE_BYTES } from '../read-picked-file'
import { isPlainData } from './plain-data'

/*
 * What the page may ask of the project store, before any of it is looked at. Rows are only checked for being plain
 * records with the right keys: the page's storage made them, and what they mean is the project's own business.
 */

/** More projects, rows of one list or parts than there can be. */
const MAX_PROJECTS = 100_000
const MAX_ROWS = 1_000_000
const MAX_PARTS = 1_000_000

/** Projects are named by random ids; this also keeps them from naming a place outside their folder. */
const projectId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)
const backupId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A title read from a page may be a megabyte: bounded with the whole that it is part of. */
const words = z.string()
const part = z.int().min(0).max(MAX_PARTS)
const position = z.strictObject({ seq: z.int().min(0), sum: z.string().regex(/^[0-9a-f]{0,64}$/) })

/** A row with these fields as strings. Its depth and size are checked with the whole that it is part of. */
function row<R>(...names: readonly (keyof R & string)[]): z.ZodType<R> {
  return z.custom<R>((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const fields = new Map<string, unknown>(Object.entries(value))
    return names.every((name) => typeof fields.get(name) === 'string')
  })
}

const rowKey = z.union([words, z.tuple([words, words])])
const record = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)

const change: z.ZodType<RowChange> = z.strictObject({
  store: z.enum(ROW_STORES),
  key: rowKey,
  before: record.nullable(),
  after: record.nullable(),
})

const stepFields = { at: words, kind: words, label: words, subject: words }
const changes = z.array(change).max(MAX_ROWS)

const act: z.ZodType<JournalAct> = z
  .strictObject({
    act: z.enum(['run', 'undo', 'redo', 'void']),
    ...stepFields,
    args: z.custom<Record<string, unknown>>((value) => record.safeParse(value).success),
    changes,
  })
  .refine((sent) => sent.act === 'run' || sent.changes.length === 0)

const step: z.ZodType<ProjectStep> = z.strictObject({ ...stepFields, undone: z.boolean(), changes })

const contents: z.ZodType<ProjectContents> = z
  .strictObject({
    projectId,
    project: row<ProjectRecord>('id', 'name').nullable(),
    sources: z.array(row<SourceRecord>('id', 'projectId', 'text', 'sha256')).max(MAX_ROWS),
    reviews: z.array(row<ReviewRecord>('key', 'projectId')).max(MAX_ROWS),
    tags: z.array(row<TagRecord>('id', 'projectId')).max(MAX_ROWS),
    colleagueReviews: z.array(row<ColleagueReviewRecord>('id', 'projectId', 'reviewerId')).max(MAX_ROWS),
    annotations: z.array(row<AnnotationRecord>('id', 'projectId', 'sourceId')).max(MAX_ROWS),
    declared: z.array(row<DeclaredRecord>('id', 'projectId', 'relation')).max(MAX_ROWS),
    steps: z.array(step).max(MAX_ROWS),
  })
  .refine(ownRowsOnly)

function ownRowsOnly(sent: ProjectContents): boolean {
  const id = sent.projectId
  const { sources, reviews, tags, colleagueReviews, annotations, declared } = sent
  const rows = [sources, reviews, tags, colleagueReviews, annotations, declared].flat()
  if (sent.project && sent.project.id !== id) return false
  return (
    rows.every((one) => one.projectId === id) && sent.steps.every((one) => ownChangesOnly(id, one.changes))
  )
}

/** Whether all changes are to rows of this project. */
function ownChangesOnly(id: string, sent: readonly RowChange[]): boolean {
  return sent.every(({ store, key }) =>
    store === 'projects' ? key === id : typeof key !== 'string' && key[0] === id,
  )
}

/** JSON data within limits first, so that nothing below ever walks a cycle or a depth of a million. */
function plain<S extends z.ZodType>(schema: S) {
  return z
    .unknown()
    .refine((value) => isPlainData(value))
    .pipe(schema)
}

/** The arguments of each call of `ProjectStoreApi`, as they must be. */
export const storeRequests = {
  openStore: z.tuple([z.array(position.extend({ projectId })).max(MAX_PROJECTS), z.boolean()]),
  readActs: z.tuple([projectId, position]),
  readContents: z.tuple([projectId, part]),
  appendAct: z.tuple([projectId, plain(act)]).refine(([id, sent]) => ownChangesOnly(id, sent.changes)),
  adoptProject: z.tuple([plain(contents), part, part.min(1)]).refine(([, number, parts]) => number < parts),
  listBackups: z.tuple([projectId]),
  readBackup: z.tuple([projectId, backupId, part]),
  backUpNow: z.tuple([projectId, z.enum(BACKUP_REASONS)]),
  keepOriginal: z.tuple([
    projectId,
    sha256,
    z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_FILE_BYTES),
  ]),
  saveProjectFile: z.tuple([projectId, z.string().max(1_000), z.boolean()]),
  pickProjectFile: z.tuple([]),
  readOriginal: z.tuple([projectId, sha256]),
  reviewer: z.tuple([]),
  setReviewerName: z.tuple([z.string().max(120)]),
} as const
