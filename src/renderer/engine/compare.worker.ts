import { EngineCache, type PairJudge } from '../../core'
import { judgementStore } from '../storage/judgement-store'
import { breathe } from './breathe'
import type { CompareReply, CompareRequest } from './compare-messages'
import { compareService } from './compare-service'
import { keptJudge } from './kept-judge'
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
const judges = new ReconnectedJudge(ports.request)
const kept = (judge: PairJudge, projectId: string) => keptJudge(judge, judgementStore(projectId))
const answer = compareService(post, new EngineCache(), clock, judges, kept)

self.addEventListener('message', (event: MessageEvent<CompareRequest>) => {
  if (event.data.type === 'judge') ports.take(event.data)
  else void answer(event.data)
})
