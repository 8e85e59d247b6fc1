import { EngineCache } from '../../core'
import { breathe } from './breathe'
import type { CompareReply, CompareRequest } from './compare-messages'
import { compareService } from './compare-service'

const post = (reply: CompareReply): void => self.postMessage(reply)
const answer = compareService(post, new EngineCache(), { now: () => performance.now(), breathe })

self.addEventListener('message', (event: MessageEvent<CompareRequest>) => {
  void answer(event.data)
})
