import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type Article,
  answerAsk,
  compareSteps,
  EngineCache,
  fitPair,
  type JudgePair,
  NO_SETTINGS,
  WordPieces,
} from '../src/core'
import { readSource } from '../src/ingest'
import { findModels, openJudge } from '../src/judge'

// How fast the judge is at the lengths of real claims: the pairs that a comparison of the sample project asks about,
// in batches and one by one in the same run, with its load time and memory. Prints; asserts nothing. Other programs
// slow the wall time down, so that the time of the processor stands beside it, as if two cores did nothing else.
// npm run bench:judge [-- FOLDER]       another folder of .html or .txt articles

const CORES = 2
const FOLDER = process.argv[2] ?? 'resources/sample-project'
/** Sequences in a run; each pair is two. The first is the peer: every pair alone. */
const BATCHES = [2, 8, 16]

const Figures = z.object({
  loadMs: z.number(),
  seconds: z.number(),
  coreSeconds: z.number(),
  texts: z.number(),
  embedCoreSeconds: z.number(),
  megabytes: z.number(),
})

const articles = await articlesOf(FOLDER)
const { pairs, firstSeconds, seconds } = await compared(articles)
console.log(
  `${articles.length} articles of ${FOLDER}, all pairs, with the judge: ${seconds.toFixed(1)} s, first findings after ${firstSeconds.toFixed(1)} s, ${pairs.length} pairs asked`,
)
console.log(`Tokens of a pair: ${distribution(lengthsOf(pairs))}`)
// Bundled first, by another process: bundling takes more memory than the judge.
execFileSync(process.execPath, ['scripts/run-typescript.mjs', 'bench/judge-alone.ts', 'judge-alone', '2'], {
  input: '[]',
})
for (const size of BATCHES) {
  const argv = ['out/judge-alone/index.mjs', String(size)]
  const out = execFileSync(process.execPath, argv, { input: JSON.stringify(pairs), encoding: 'utf8' })
  const { loadMs, coreSeconds, texts, embedCoreSeconds, megabytes, ...alone } = Figures.parse(JSON.parse(out))
  const what = size === 2 ? 'each pair alone (peer)' : `batches of ${size} sequences`
  const perSecond = (count: number, time: number) => (count / time).toFixed(0)
  console.log(
    [
      `${what}: loaded in ${loadMs.toFixed(0)} ms`,
      `${perSecond(pairs.length, alone.seconds)} pairs/s by the clock`,
      `${perSecond(pairs.length, coreSeconds / CORES)} pairs/s by processor time on ${CORES} cores, both directions`,
      `${perSecond(texts, embedCoreSeconds / CORES)} vectors/s`,
      `at most ${megabytes.toFixed(0)} MB`,
    ].join('; '),
  )
}

async function articlesOf(folder: string): Promise<readonly Article[]> {
  const found: Article[] = []
  for (const name of readdirSync(folder).toSorted()) {
    if (!/^\d.*\.(html|txt)$/u.test(name)) continue
    const result = await readSource({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })
    if (result.outcome === 'read') {
      const { text, meta } = result.draft
      found.push({ id: `s${found.length + 1}`, text, meta, cutOverrides: [] })
    }
  }
  return found
}

/** Drives a whole comparison as the window does, and keeps every pair that was asked about. */
async function compared(all: readonly Article[]): Promise<{
  readonly pairs: readonly JudgePair[]
  readonly firstSeconds: number
  readonly seconds: number
}> {
  const judge = await openJudge(findModels(process.cwd()))
  const kept: JudgePair[] = []
  let firstSeconds: number | null = null
  const started = performance.now()
  const since = () => (performance.now() - started) / 1000
  const steps = compareSteps(all, NO_SETTINGS, new EngineCache(), judge.identity)
  let step = steps.next()
  while (!step.done) {
    const { ask, snapshot } = step.value
    if (firstSeconds === null && snapshot().findings.length > 0) firstSeconds = since()
    if (ask?.kind === 'score') kept.push(...ask.pairs)
    step = steps.next(ask && (await answerAsk(ask, judge)))
  }
  await judge.close()
  return { pairs: kept, firstSeconds: firstSeconds ?? since(), seconds: since() }
}

function lengthsOf(of: readonly JudgePair[]): readonly number[] {
  const models = findModels(process.cwd())
  const pieces = new WordPieces(readFileSync(join(models, 'vocabulary.txt'), 'utf8'))
  const { judge } = z
    .object({ judge: z.object({ maxTokens: z.number() }) })
    .parse(JSON.parse(readFileSync(join(models, 'manifest.json'), 'utf8')))
  return of.map(({ a, b }) => {
    const [x, y] = fitPair(pieces.ids(a), pieces.ids(b), judge.maxTokens)
    return x.length + y.length + 3
  })
}

function distribution(lengths: readonly number[]): string {
  const sorted = lengths.toSorted((x, y) => x - y)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  const shares = [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => `${share * 100} % up to ${at(share)}`)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return `${shares.join(', ')}; mean ${mean.toFixed(1)}, longest ${sorted.at(-1) ?? 0}`
}
