import { redline } from '../../core'
import type { RedlineReply, RedlineRequest } from './redline-messages'

self.addEventListener('message', ({ data }: MessageEvent<RedlineRequest>) => {
  const reply: RedlineReply = redline(data.first, data.second)
  self.postMessage(reply)
})
