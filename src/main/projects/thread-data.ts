import { z } from 'zod'

z.config({ jitless: true })

const Data = z.strictObject({ folder: z.string(), application: z.string() })

/** What both threads are started with. */
export type ThreadData = Readonly<z.infer<typeof Data>>

/** The `workerData` of a thread of ours. */
export function threadData(sent: unknown): ThreadData {
  return Data.parse(sent)
}
