import type { Redline } from '../../core'
import type { RedlineReply, RedlineRequest } from './redline-messages'
import type { WorkerLike } from './worker-watch'

/** Far longer than two texts of any length take that a comparison reads; then the worker hangs. */
export const REDLINE_LIMIT_MS = 30_000

/** Has one redline made in a worker of its own. Answers once, with null where it broke off; returns how to end it. */
export function askRedline(
  start: () => WorkerLike<RedlineRequest, RedlineReply>,
  request: RedlineRequest,
  answer: (made: Redline | null) => void,
): () => void {
  const worker = start()
  const end = () => {
    clearTimeout(timer)
    worker.onmessage = null
    worker.onerror = null
    worker.onmessageerror = null
    worker.terminate()
  }
  const finish = (made: Redline | null) => {
    end()
    answer(made)
  }
  const timer = setTimeout(() => finish(null), REDLINE_LIMIT_MS)
  worker.onmessage = ({ data }) => finish(data)
  worker.onerror = () => finish(null)
  worker.onmessageerror = () => finish(null)
  worker.postMessage(request)
  return end
}
