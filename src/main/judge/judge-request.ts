import { z } from 'zod'
import { type JudgeRequest, LONGEST_ASKED, MOST_ASKED } from '../../shared/judge-messages'

const id = z.int().nonnegative()
const text = z.string().max(LONGEST_ASKED)
const pair = z.strictObject({ a: text, b: text })

const Request: z.ZodType<JudgeRequest> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), id }),
  z.strictObject({ type: z.literal('score'), id, pairs: z.array(pair).max(MOST_ASKED) }),
  z.strictObject({ type: z.literal('embed'), id, texts: z.array(text).max(MOST_ASKED) }),
  z.strictObject({ type: z.literal('cancel'), id }),
])

/** The question that came over the port; of anything else the number by which it can be refused, if it has one. */
export function judgeRequest(message: unknown): JudgeRequest | { readonly refused: number | null } {
  const checked = Request.safeParse(message)
  if (checked.success) return checked.data
  const numbered = z.object({ id }).safeParse(message)
  return { refused: numbered.success ? numbered.data.id : null }
}
