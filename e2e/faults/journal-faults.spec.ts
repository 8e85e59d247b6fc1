import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import { projectRoot } from '../launch'
import { LoopDisk, noLoopDisk } from './loop-disk'
import { note, noteResult, rounds } from './rounds'

const KILLS = rounds('journal-kill', 50, 1_000)
const CUTS = rounds('power-cut', 5, 200)
test.setTimeout(120_000 + (KILLS + CUTS) * 10_000)

const LONGEST_WAIT_MS = 160

let writer = ''
let home = ''

test.beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'counterclaim-writer-'))
  await build({
    root: projectRoot,
    logLevel: 'silent',
    configFile: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'journal-writer.ts'),
      outDir: home,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'writer.mjs' } },
    },
  })
  writer = join(home, 'writer.mjs')
})

test.afterAll(() => rm(home, { recursive: true, force: true }))

interface Fault {
  /** Milliseconds after the first acknowledgement. */
  readonly wait: number
  /** Makes it, and gives the last moment at which all was still well; null where that lasts until the writer's end. */
  readonly make: () => bigint | null
  /** Milliseconds that the writer's clock goes back with every act. */
  readonly jump: number
}

interface Said {
  /** The last act that was acknowledged before the fault: this one and all before it must be there. */
  readonly acknowledged: number
  /**
   * Acts acknowledged after it. A file system that is shut down lets a flush that is under way return as if all were
   * well; with the power gone there would be nobody to say so. They are counted, not taken for lost.
   */
  readonly after: number
}

/** Lets the writer run, makes the fault in the middle of what it does, and ends it. */
async function broken(folder: string, { wait, make, jump }: Fault): Promise<Said> {
  const child = spawn(process.execPath, [writer, folder, String(jump)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  let said = ''
  child.stdout.on('data', (piece) => {
    said += piece
  })
  await once(child.stdout, 'data')
  await setTimeout(wait)
  const moment = make()
  child.kill('SIGKILL')
  await ended
  const acts = said
    .slice(0, said.lastIndexOf('\n'))
    .split('\n')
    .map((line) => {
      const [number = '', at = ''] = line.split(' ')
      return { number: Number(number), at: BigInt(at) }
    })
  const before = acts.filter(({ at }) => moment === null || at <= moment)
  return { acknowledged: before.at(-1)?.number ?? 0, after: acts.length - before.length }
}

/** What is wrong with the journal after a fault; null where every acknowledged act is there and in order. */
async function wrongWith(folder: string, acknowledged: number): Promise<string | null> {
  const { stdout } = await promisify(execFile)(process.execPath, [writer, folder, 'check'], {
    maxBuffer: 2 ** 28,
  })
  const found: { seq: number; problem: string | null; tags: string[] } | null = JSON.parse(stdout)
  if (!found) return acknowledged > 0 ? 'no project' : null
  const { seq, problem, tags } = found
  if (problem) return problem
  if (seq < acknowledged) return `${acknowledged - seq} of ${acknowledged} lost`
  const present = new Set(tags)
  for (let n = 1; n < seq; n++) if (!present.has(`t${n}`)) return `act ${n} is not there`
  return null
}

test('whoever writes the journal is killed: nothing acknowledged is lost', async () => {
  const folder = join(home, 'killed')
  const wrong: string[] = []
  let acknowledged = 0
  for (let kill = 0; kill < KILLS; kill++) {
    // A new project every so often: replaying a long one would only take time.
    const projects = join(folder, String(Math.floor(kill / 20)))
    const { acknowledged: last } = await broken(projects, {
      wait: (kill * 37) % LONGEST_WAIT_MS,
      make: () => null,
      jump: kill % 3 === 0 ? 60_000 : 0,
    })
    const found = await wrongWith(projects, last)
    if (found) wrong.push(`kill ${kill}: ${found}`)
    if (kill % 20 === 19 || kill === KILLS - 1) acknowledged += last
    if (kill % 100 === 99) note(`${kill + 1} kills, ${wrong.length} wrong`)
  }
  noteResult('journal-kill', { kills: KILLS, acknowledged, wrong: wrong.length })
  expect(wrong).toEqual([])
})

test('the power is cut while the journal is written: nothing acknowledged is lost', async () => {
  const reason = noLoopDisk()
  if (reason) note(`NOT TRIED: power cuts, because ${reason}.`)
  // biome-ignore lint/suspicious/noSkippedTests: a disk of its own takes root; that it was not tried is said above
  test.skip(reason !== null, reason ?? '')
  const wrong: string[] = []
  let acknowledged = 0
  let tooLate = 0
  let disk = await LoopDisk.make(48)
  try {
    for (let cut = 0; cut < CUTS; cut++) {
      if (cut > 0 && cut % 20 === 0) {
        await disk.remove()
        disk = await LoopDisk.make(48)
      }
      const present = disk
      const projects = join(present.folder, 'projects')
      const { acknowledged: last, after } = await broken(projects, {
        wait: (cut * 37) % LONGEST_WAIT_MS,
        make: () => present.cutPower(),
        jump: 0,
      })
      tooLate += after
      present.unmount()
      present.mount()
      const found = await wrongWith(projects, last)
      if (found) wrong.push(`cut ${cut}: ${found}`)
      if (cut % 20 === 19 || cut === CUTS - 1) acknowledged += last
      if (cut % 50 === 49) note(`${cut + 1} power cuts, ${wrong.length} wrong`)
    }
  } finally {
    await disk.remove()
  }
  noteResult('power-cut', {
    cuts: CUTS,
    acknowledged,
    wrong: wrong.length,
    'said after the cut': tooLate,
  })
  expect(wrong).toEqual([])
})
