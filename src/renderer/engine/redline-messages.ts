import type { Redline, RedlineText } from '../../core'

/** What the window asks of the redline worker, which does it once. */
export interface RedlineRequest {
  readonly first: RedlineText
  readonly second: RedlineText
}

export type RedlineReply = Redline
