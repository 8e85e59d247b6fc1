import type { PairJudge } from '../../core'
import { JudgeFailed } from '../../judge'
import type { JudgeReply, JudgeRequest } from '../../shared/judge-messages'
import { judgeRequest } from './judge-request'

/** Pairs or texts between two signs of life: a second or two on a slow machine. */
const PART = 16

interface JudgeService {
  /** Answers a message of the port, whatever it is. Never rejects. */
  take(message: unknown): Promise<void>
  /** The other end is gone: what it asked is not worked on any more. */
  close(): void
}

/**
 * Answers what is asked over one port. Knows nothing of processes and ports: `post` is all it says, `openJudge` loads
 * the judge (or gives the one that is loaded), `afterPart` runs whenever a part of a question is done.
 */
export function judgeService(
  post: (reply: JudgeReply) => void,
  openJudge: () => Promise<PairJudge>,
  afterPart: () => void = () => undefined,
): JudgeService {
  const asked = new Map<number, AbortController>()

  /** In parts, each a batch or some: between them `cancel` is heard. */
  const inParts = async <Q, A>(
    id: number,
    questions: readonly Q[],
    answer: (part: readonly Q[]) => Promise<readonly A[]>,
  ): Promise<readonly A[]> => {
    const answers: A[] = []
    for (let at = 0; at < questions.length; at += PART) {
      answers.push(...(await answer(questions.slice(at, at + PART))))
      post({ type: 'working', id })
      afterPart()
    }
    return answers
  }

  const answer = async (
    request: Exclude<JudgeRequest, { readonly type: 'cancel' }>,
    signal: AbortSignal,
  ): Promise<JudgeReply> => {
    const { id } = request
    const judge = await openJudge()
    switch (request.type) {
      case 'hello':
        return { type: 'identity', id, identity: judge.identity }
      case 'score':
        return {
          type: 'scores',
          id,
          scores: await inParts(id, request.pairs, (part) => judge.score(part, signal)),
        }
      case 'embed':
        return {
          type: 'vectors',
          id,
          vectors: await inParts(id, request.texts, (part) => judge.embed(part, signal)),
        }
    }
  }

  return {
    take: async (message) => {
      const request = judgeRequest(message)
      if ('refused' in request) {
        const { refused: id } = request
        if (id !== null)
          post({ type: 'problem', id, message: 'The judge was asked something that it does not take.' })
        return
      }
      if (request.type === 'cancel') {
        asked.get(request.id)?.abort()
        return
      }
      const controller = new AbortController()
      asked.set(request.id, controller)
      try {
        const reply = await answer(request, controller.signal)
        if (!controller.signal.aborted) post(reply)
      } catch (error) {
        if (!controller.signal.aborted) post({ type: 'problem', id: request.id, message: problemOf(error) })
      } finally {
        asked.delete(request.id)
      }
    },
    close: () => {
      for (const controller of asked.values()) controller.abort()
    },
  }
}

function problemOf(error: unknown): string {
  if (error instanceof JudgeFailed) return error.message
  const detail = error instanceof Error ? error.message : String(error)
  return `The judge broke off because of a fault (${detail}).`
}
