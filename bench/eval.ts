import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { askAbout } from './eval/asked-views'
import { nextBaseline, readBaseline, saveBaseline, snapshotOf } from './eval/baseline'
import { compareWith } from './eval/compared'
import { CONFUSIONS_FILE, writeConfusions } from './eval/confusions'
import { readHeldOut } from './eval/held-out'
import { judgedSets } from './eval/judged-set'
import { type KeptJudge, openKeptJudge } from './eval/kept-judge'
import { saveMarkdown } from './eval/markdown-table'
import { measuredRow } from './eval/measured-row'
import { MEASURES, OWN_SETS, pairsToAsk, SET_NAMES } from './eval/measures'
import { categoryFigures, otherTallies, phenomenaLines, ruleTallies } from './eval/phenomena'
import { EVAL_FOLDER, hasEvalData } from './eval/read-rows'
import { printed, type TableRow } from './eval/table'
import type { View } from './eval/views'

// Measures rules, judge and both together, prints the figures beside those of the committed baseline
// (docs/evaluation.json), and writes the rows that were got wrong to a file. `--rules-only` leaves the judge out;
// `--save` makes this run the baseline and rewrites the figures of docs/evaluation.md.
// npm run eval -- [--set rte3,nan_nli] [--rules-only] [--confusions FILE] [--json FILE] [--save]

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    'rules-only': { type: 'boolean', default: false },
    confusions: { type: 'string', default: CONFUSIONS_FILE },
    json: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
})
const asked = values.set?.split(',').map((name) => name.trim()) ?? SET_NAMES
const wanted = asked.filter((name) => hasEvalData() || OWN_SETS.includes(name))
const judge = values['rules-only'] ? null : await openedJudge()
const refusal = reasonToRefuse()

if (refusal === null) await measure()
else {
  console.error(refusal)
  process.exitCode = 2
}
await judge?.close()

/** The judge, or `null` with the reason printed where it cannot be had: the rules are measured all the same. */
async function openedJudge(): Promise<KeptJudge | null> {
  try {
    return await openKeptJudge()
  } catch (error) {
    console.log(`Rules only: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

function reasonToRefuse(): string | null {
  const unknown = asked.filter((name) => !SET_NAMES.includes(name))
  if (unknown.length > 0) return `No such set: ${unknown.join(', ')}. There are: ${SET_NAMES.join(', ')}.`
  if (values.save && (wanted.length < SET_NAMES.length || !judge))
    return 'Only a run over all sets, with judge and development data there, can become the baseline.'
  return null
}

async function measure(): Promise<void> {
  const started = performance.now()
  if (!hasEvalData())
    console.log(`No development data: ${EVAL_FOLDER} is not there. Measured on what the project has.`)
  if (judge) await consult(judge)
  const views: readonly View[] = judge ? ['rules', 'judge', 'both'] : ['rules']
  const heldOut = judge && readHeldOut(judge.identity)
  const figures: TableRow[] = []
  for (const measured of MEASURES)
    if (wanted.includes(measured.set)) figures.push(await measuredRow(measured, views, heldOut))
  const sets = new Map(views.map((view) => [view, judgedSets(view)]))
  const judged = judgedSets(judge ? 'both' : 'rules')
  const baseline = readBaseline()
  if (figures.length > 0) console.log(printed(figures, baseline?.now.figures, isColoured()))
  if (judge && !heldOut) console.log('Nothing is held out: the combination was fitted to another judge.')
  if (judged.size > 0) {
    console.log(phenomenaLines(sets).join('\n'))
    const examples = writeConfusions(values.confusions, judged)
    console.log(`${examples} rows judged otherwise than labelled: ${values.confusions}`)
  }
  console.log(`${seconds(started)} s`)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
  if (!values.save) return
  const { name, version, sha256 } = judge?.identity ?? { name: '', version: '', sha256: '' }
  const next = nextBaseline(
    baseline,
    snapshotOf({
      judge: `${name} ${version} (${sha256.slice(0, 12)})`,
      figures,
      rules: ruleTallies(judged),
      others: otherTallies(judged),
      categories: categoryFigures([...sets.values()]),
    }),
  )
  saveBaseline(next)
  saveMarkdown(next)
}

/** Asks about every pair before measuring begins; what was asked in an earlier run is not asked again. */
async function consult(kept: KeptJudge): Promise<void> {
  compareWith(kept)
  const started = performance.now()
  const pairs = pairsToAsk(wanted)
  await askAbout(kept, pairs)
  const { name, version } = kept.identity
  console.log(
    `${name} ${version}: ${pairs.length} pairs, ${kept.asked} of them asked anew, ${seconds(started)} s`,
  )
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(0)
}

function isColoured(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined
}
