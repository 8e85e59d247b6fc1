import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, bench, describe } from 'vitest'
import { Journal, type JournalOptions, makeBackup, readContents } from '../src/journal'
import type { JournalPosition } from '../src/project'
import { FIRST_ACT, PROJECT_ID, projectOf, verdictAct } from './journal-acts'

// What it costs that nothing is lost. The folder lies where the system keeps temporary files: set TMPDIR to a real disk
// where that is in memory, or the trips to the disk cost nothing.

const ACTS = 1_000
const LINES = 100_000
const ARTICLES = 1_000
const at = '2026-11-22T10:00:00.000Z'

const folder = await mkdtemp(join(tmpdir(), 'counterclaim-bench-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Of sorted times, in milliseconds. */
function share(times: readonly number[], part: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Each act beside a bare write of as many bytes and the same trip to the disk, in turn, so that both meet the same disk. */
async function appendBesidePeer(): Promise<void> {
  const journal = await Journal.open(join(folder, 'append'))
  await journal.append(PROJECT_ID, FIRST_ACT)
  const peer = await open(join(folder, 'peer'), 'a')
  const acts: number[] = []
  const bare: number[] = []
  for (let n = 0; n < ACTS; n++) {
    const act = verdictAct(n)
    acts.push(await timed(() => journal.append(PROJECT_ID, act)))
    const bytes = Buffer.from(`${JSON.stringify(act)}\n`)
    bare.push(
      await timed(async () => {
        await peer.write(bytes)
        await peer.datasync()
      }),
    )
  }
  await peer.close()
  await journal.close()
  acts.sort((a, b) => a - b)
  bare.sort((a, b) => a - b)
  const line = (name: string, part: number) =>
    `${name} ${share(acts, part).toFixed(2)} ms, bare write and fdatasync ${share(bare, part).toFixed(2)} ms (${(share(acts, part) / share(bare, part)).toFixed(2)} times)`
  console.log(
    `a verdict into the journal, ${ACTS} times: ${line('median', 0.5)}; ${line('95th percentile', 0.95)}`,
  )
}

/** Makes the long journal without waiting for the disk; opening it is what is measured. */
const withoutWaiting: Partial<JournalOptions> = {
  reserve: 0,
  disk: {
    write: async (file, bytes, from) => void (await file.write(bytes, 0, bytes.length, from)),
    sync: async () => {},
    cut: (file, length) => file.truncate(length),
    free: async () => Number.POSITIVE_INFINITY,
  },
}

async function longJournal(): Promise<JournalPosition> {
  const journal = await Journal.open(join(folder, 'long'), withoutWaiting)
  let position = await journal.append(PROJECT_ID, FIRST_ACT)
  for (let n = 1; n < LINES; n++) position = await journal.append(PROJECT_ID, verdictAct(n))
  await journal.close()
  const { size } = await stat(join(folder, 'long', PROJECT_ID, 'journal-0000000001.jsonl'))
  console.log(`a journal of ${LINES} acts has ${(size / 1_000_000).toFixed(0)} MB`)
  return position
}

async function largeProject(): Promise<JournalPosition> {
  const journal = await Journal.open(join(folder, 'large'))
  const contents = projectOf(ARTICLES)
  const characters = contents.sources.reduce((sum, { text }) => sum + text.length, 0)
  console.log(`${ARTICLES} articles have ${(characters / 1_000_000).toFixed(1)} million characters`)
  await journal.adopt(contents, at, 'bench')
  const position = await journal.append(PROJECT_ID, verdictAct(1))
  await journal.close()
  return position
}

await appendBesidePeer()
const end = await longJournal()
const large = await largeProject()
const once = { iterations: 3, warmupIterations: 1, time: 0 }

describe(`a journal of ${LINES} acts`, () => {
  bench(
    'opened: every checksum looked at',
    async () => {
      const journal = await Journal.open(join(folder, 'long'))
      const [project] = journal.projects()
      if (project?.position.sum !== end.sum) throw new Error('The journal was not read to its end.')
    },
    once,
  )
  bench(
    'replayed from the first act',
    () => readContents(join(folder, 'long', PROJECT_ID), PROJECT_ID, end).then(() => undefined),
    once,
  )
})

describe(`a project of ${ARTICLES} articles`, () => {
  bench(
    'backup: read the last, bring forward, write, flush, read back and compare',
    () =>
      makeBackup({
        folder: join(folder, 'large', PROJECT_ID),
        projectId: PROJECT_ID,
        position: large,
        reason: 'timer',
        at,
        application: 'bench',
      }),
    once,
  )
})
