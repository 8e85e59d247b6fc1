import type { MessagePortMain } from 'electron'
import { type LocalJudge, openJudge } from '../../judge'
import { OUT_OF_MEMORY } from './judge-host'
import { judgeService } from './judge-service'
import { refuseNetwork } from './refuse-network'

/** More than both models and their work need (about half of it); beyond that memory is lost somewhere. */
const MEMORY_LIMIT_BYTES = 500 * 1024 * 1024

let opened: Promise<LocalJudge> | null = null

/** One judge for all ports. Where it could not be opened the next question tries again. */
async function judge(): Promise<LocalJudge> {
  opened ??= openJudge(process.argv[2] ?? '')
  try {
    return await opened
  } catch (error) {
    opened = null
    throw error
  }
}

/** A fresh process gives the memory back; the one who asked asks that one again. */
function watchMemory(): void {
  if (process.memoryUsage.rss() > MEMORY_LIMIT_BYTES) process.exit(OUT_OF_MEMORY)
}

function serve(port: MessagePortMain): void {
  const service = judgeService((reply) => port.postMessage(reply), judge, watchMemory)
  port.on('message', ({ data }) => void service.take(data))
  port.on('close', () => service.close())
  port.start()
}

refuseNetwork()
process.parentPort.on('message', ({ ports }) => {
  for (const port of ports) serve(port)
})
