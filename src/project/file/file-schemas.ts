import { z } from 'zod'
import { PROJECT_FORMAT, PROJECT_FORMAT_VERSION } from './project-file'
import { rowSchemas } from './row-schemas'

function build() {
  const rows = rowSchemas()
  const { Text, Sha256, Project, Source, Tag } = rows
  const Count = z.int().min(0)

  /** What every version has, and all that is looked at before the version is known. */
  const AnyVersion = z.object({ format: z.literal(PROJECT_FORMAT), formatVersion: z.int().min(1) })

  /** Only what differs from the present form. */
  const Version1 = z.looseObject({
    formatVersion: z.literal(1),
    counts: z.strictObject({
      sources: Count,
      tags: Count,
      reviews: Count,
      colleagues: Count,
      history: Count,
    }),
  })

  const head = {
    format: z.literal(PROJECT_FORMAT),
    formatVersion: z
      .literal(PROJECT_FORMAT_VERSION)
      .describe('Raised with every change of the shape, also for one more field or name.'),
    application: Text,
    savedAt: Text.describe('ISO time.'),
    reviewer: z.strictObject({ id: Text, name: Text }),
    // It also names the project's folder.
    projectId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/),
    project: Project.nullable().describe('Null while the project is removed, which can be undone.'),
    counts: z.strictObject({
      sources: Count,
      tags: Count,
      reviews: Count,
      colleagues: Count,
      annotations: Count,
      declared: Count,
      history: Count,
    }),
    entries: z
      .array(z.strictObject({ name: Text, bytes: Count, sha256: Sha256 }))
      .describe('Every other entry but journal.json. Those of lists stand in the order of their parts.'),
  }
  /** Rows are checked one by one, so that a bad one costs only itself. */
  const Head = z.strictObject({ ...head, sources: z.array(z.unknown()), tags: z.array(z.unknown()) })
  const Whole = z.strictObject({ ...head, sources: z.array(Source), tags: z.array(Tag) })
  const Journal = z.strictObject({ seq: Count, sum: Text, project: Sha256.describe('Of project.json.') })
  return {
    AnyVersion,
    Version1,
    Head,
    Whole,
    Journal,
    lists: {
      reviews: rows.Review,
      colleagues: rows.ColleagueReview,
      annotations: rows.Annotation,
      declared: rows.Declared,
      history: rows.Step,
    },
  }
}

type FileSchemas = ReturnType<typeof build>
let built: FileSchemas | null = null

/** The schemas of the entries of a project file, built once. */
export function fileSchemas(): FileSchemas {
  built ??= build()
  return built
}

export type FileHead = z.infer<FileSchemas['Head']>
