import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { JudgePair } from '../src/core'
import { findModels, openJudge } from '../src/judge'

// The judge in a process of its own, as it stands beside the window: reads pairs from standard input as JSON, prints
// what loading and judging them took. For judge-speed.ts.
// node out/judge-alone/index.mjs BATCH < pairs.json

/** Not of the pairs that are measured. */
const WARM_UP: readonly JudgePair[] = [{ a: 'The kettle is on the stove.', b: 'The stove is cold.' }]
const MEGABYTE = 1e6

let input = ''
process.stdin.setEncoding('utf8')
for await (const chunk of process.stdin) input += String(chunk)
const pairs = z.array(z.object({ a: z.string(), b: z.string() })).parse(JSON.parse(input))

const opened = performance.now()
const judge = await openJudge(findModels(process.cwd()), { batchSize: Number(process.argv[2]) })
const loadMs = performance.now() - opened
await judge.score(WARM_UP)

const before = process.cpuUsage()
const started = performance.now()
await judge.score(pairs)
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(before)

const texts = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
await judge.embed(WARM_UP.map(({ a }) => a))
const embedStarted = process.cpuUsage()
await judge.embed(texts)
const embedded = process.cpuUsage(embedStarted)
await judge.close()

const coreSeconds = (used: { readonly user: number; readonly system: number }) =>
  (used.user + used.system) / 1e6
console.log(
  JSON.stringify({
    loadMs,
    seconds,
    coreSeconds: coreSeconds({ user, system }),
    texts: texts.length,
    embedCoreSeconds: coreSeconds(embedded),
    megabytes: peakBytes() / MEGABYTE,
  }),
)

/** Most memory that this program ever held. What the system's own count says begins with that of its parent. */
function peakBytes(): number {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // Only Linux has that file.
  }
  return process.memoryUsage.rss()
}
