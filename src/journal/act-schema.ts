import { z } from 'zod'
import { type JournalAct, ROW_STORES } from '../project'

// Zod compiles schemas with `new Function` otherwise; nothing here is ever evaluated from text.
z.config({ jitless: true })

const record = z.record(z.string(), z.unknown())
const id = z.string()

/** One line's act. Its checksum says that it is as it was written; this says that it was written by the journal. */
export const actSchema: z.ZodType<JournalAct> = z.object({
  act: z.enum(['run', 'undo', 'redo', 'void']),
  at: z.string(),
  kind: z.string(),
  label: z.string(),
  subject: z.string(),
  args: record,
  changes: z.array(
    z.object({
      store: z.enum(ROW_STORES),
      key: z.union([id, z.tuple([id, id])]),
      before: record.nullable(),
      after: record.nullable(),
    }),
  ),
})
