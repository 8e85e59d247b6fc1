import { EngineCache } from '../../core'
import { breathe } from './breathe'
import type { CompareReply, CompareRequest } from './compare-messages'
import { compareService } from './compare-service'
import { ReconnectedJudge } from './reconnected-judge'
import { WantedPorts } from './wanted-ports'

/** Well within what the window waits before it takes the worker for dead. */
const HEARTBEAT_MS = 5_000

const post = (reply: CompareReply): void => self.postMessage(reply)
const ports = new WantedPorts((id, fresh) => post({ type: 'judge-wanted', id, fresh }))
const clock = {
  now: () => performance.now(),
  breathe,
  heartbeat: (beat: () => void) => {
    const timer = setInterval(beat, HEARTBEAT_MS)
    return () => clearInterval(timer)
  },
}
const answer = compareService(post, new EngineCache(), clock, new ReconnectedJudge(ports.request))

self.addEventListener('message', (event: MessageEvent<CompareRequest>) => {
  if (event.data.type === 'judge') ports.take(event.data)
  else void answer(event.data)
})
