import { realpath, writeFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import {
  type Article,
  answerAsk,
  type Comparison,
  type ComparisonStep,
  compareSteps,
  csvReport,
  EngineCache,
  type EngineSettings,
  htmlReport,
  type JudgeAnswer,
  jsonReport,
  markdownReport,
  type PairJudge,
  type RefusedSource,
  type ReportInput,
  type ReportSource,
  RULE_NAMES,
  type RuleName,
  type Sensitivity,
  stopped,
  textReport,
} from '../core'
import { type CliIo, EXIT, type ExitCode, WrongInput } from './cli-io'
import { judgeAtHand, withoutJudge } from './judge-at-hand'
import { openSource, reasonOf } from './open-source'
import { readOpposites } from './read-opposites'

export const REPORT_FORMATS = ['text', 'json', 'html', 'md', 'csv'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export interface CompareOptions {
  /** Absent: by the name of `out`, else text. */
  readonly format?: ReportFormat
  readonly out?: string
  /** Names of rules, separated by commas. */
  readonly rulesOff?: string
  /** Leaves the judge out. */
  readonly rulesOnly?: boolean
  /** A file of pairs of words. */
  readonly opposites?: string
  readonly sensitivity?: Sensitivity
}

const WRITERS: Readonly<Record<ReportFormat, (input: ReportInput) => string>> = {
  text: textReport,
  json: jsonReport,
  html: htmlReport,
  md: markdownReport,
  csv: csvReport,
}

/** Compares the files with each other and writes the report; files that cannot be read are named in it. */
export async function compareCommand(
  paths: readonly string[],
  options: CompareOptions,
  io: CliIo,
): Promise<ExitCode> {
  if (paths.length < 2) throw new WrongInput('Name at least two files to compare.')
  const settings = await settingsOf(options)
  if (options.out !== undefined) await refuseOverwriting(options.out, paths)
  const { sources, refused } = await openAll(paths, io)
  if (sources.length < 2) {
    throw new WrongInput('Fewer than two of the files could be read, so there is nothing to compare.')
  }
  const comparison = await compared(
    sources.map(({ article }) => article),
    settings,
    io,
  )
  const report = WRITERS[formatOf(options)]({
    projectName: `Comparison of ${sources.length} sources`,
    sources,
    comparison,
    reviews: [],
    tags: [],
    dated: '',
    refused,
    ...(options.sensitivity ? { sensitivity: options.sensitivity } : {}),
  })
  await deliver(report, options.out, io)
  const whole = refused.length === 0 && comparison.notAnalysed.length === 0
  return whole && ['whole', 'off'].includes(comparison.judge.state) ? EXIT.done : EXIT.partly
}

interface Opened {
  readonly sources: readonly ReportSource[]
  readonly refused: readonly RefusedSource[]
}

/** Ids count the files in the order given, so that a refused file does not shift the others. */
async function openAll(paths: readonly string[], io: CliIo): Promise<Opened> {
  const sources: ReportSource[] = []
  const refused: RefusedSource[] = []
  for (const [index, path] of paths.entries()) {
    const id = `s${index + 1}`
    const result = await openSource(path)
    if (result.outcome === 'refused') {
      io.err(`Not read: ${result.message}\n`)
      refused.push({ id, fileName: path, message: result.message })
      continue
    }
    const { text, meta, sha256, notes } = result.draft
    for (const note of notes) io.err(`${path}: ${note}\n`)
    sources.push({ article: { id, text, meta, cutOverrides: [] }, fileName: path, sha256 })
  }
  return { sources, refused }
}

async function settingsOf({ rulesOff, rulesOnly, opposites }: CompareOptions): Promise<EngineSettings> {
  const named = rulesOff === undefined ? [] : ruleNames(rulesOff)
  return {
    rulesOff: RULE_NAMES.filter((rule) => named.includes(rule) || (rulesOnly && rule === 'judge')),
    ownOpposites: opposites === undefined ? [] : await readOpposites(opposites),
  }
}

/** In the engine's order, so that the same rules off are the same settings. */
function ruleNames(list: string): readonly RuleName[] {
  const wanted = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = wanted.filter((name) => !RULE_NAMES.some((rule) => rule === name))
  if (unknown.length > 0 || wanted.length === 0) {
    const what =
      unknown.length > 0 ? `There is no rule “${unknown.join('”, “')}”.` : 'Name a rule after --rules-off.'
    throw new WrongInput(`${what} The rules are: ${RULE_NAMES.join(', ')}.`)
  }
  return RULE_NAMES.filter((rule) => wanted.includes(rule))
}

/** With the judge, unless it is switched off; where it fails, the rules go on and the report says so. */
async function compared(
  articles: readonly Article[],
  settings: EngineSettings,
  io: CliIo,
): Promise<Comparison> {
  const { judge, failure } = await judgeAtHand(io, settings.rulesOff.includes('judge'))
  try {
    const comparison = await run(articles, settings, judge, io)
    if (failure === null) return comparison
    const message = `Not analysed by the judge: ${failure}`
    return { ...comparison, judge: { ...comparison.judge, state: 'failed', message } }
  } finally {
    await judge?.close()
  }
}

async function run(
  articles: readonly Article[],
  settings: EngineSettings,
  judge: PairJudge | null,
  io: CliIo,
): Promise<Comparison> {
  const steps = compareSteps(articles, settings, new EngineCache(), judge?.identity ?? null)
  let step = steps.next()
  while (!step.done) {
    const { stage, done, total } = step.value
    if (io.errIsTerminal) io.err(`\r${STAGES[stage]} ${done} of ${total} …`)
    await setImmediate()
    if (io.stopRequested()) {
      io.err('\nStopped; what was not compared is named in the report.\n')
      return stopped(step.value.snapshot())
    }
    step = steps.next(await answerTo(step.value, judge, io))
  }
  if (io.errIsTerminal) io.err('\r\u001B[K')
  return step.value
}

const STAGES: Readonly<Record<ComparisonStep['stage'], string>> = {
  reading: 'Reading',
  comparing: 'Comparing',
  judging: 'Asking the judge',
  explaining: 'Explaining',
}

async function answerTo(
  { ask }: ComparisonStep,
  judge: PairJudge | null,
  io: CliIo,
): Promise<JudgeAnswer | undefined> {
  if (!ask || !judge) return undefined
  const answer = await answerAsk(ask, judge)
  if (answer.kind === 'failed') io.err(`${withoutJudge(answer.message)}\n`)
  return answer
}

function formatOf({ format, out }: CompareOptions): ReportFormat {
  if (format) return format
  const extension = /\.([a-z]+)$/iu.exec(out ?? '')?.[1]?.toLowerCase()
  return REPORT_FORMATS.find((known) => known === extension) ?? 'text'
}

async function refuseOverwriting(out: string, paths: readonly string[]): Promise<void> {
  const real = async (path: string): Promise<string> => realpath(path).catch(() => path)
  const target = await real(out)
  for (const path of paths) {
    if ((await real(path)) === target) {
      throw new WrongInput(`The report would overwrite the source “${path}”. Name another file after --out.`)
    }
  }
}

async function deliver(report: string, out: string | undefined, io: CliIo): Promise<void> {
  if (out === undefined) {
    io.out(report)
    return
  }
  try {
    await writeFile(out, report, 'utf8')
  } catch (error) {
    throw new WrongInput(`The report was not written. “${out}” ${reasonOf(error)}`)
  }
}
