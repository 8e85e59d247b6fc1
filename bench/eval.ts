import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { nextBaseline, readBaseline, saveBaseline, snapshotOf } from './eval/baseline'
import { CONFUSIONS_FILE, writeConfusions } from './eval/confusions'
import { judgedSets } from './eval/judged-set'
import { saveMarkdown } from './eval/markdown-table'
import { MEASURES, OWN_SETS, SET_NAMES } from './eval/measures'
import { otherTallies, phenomenaLines, ruleTallies } from './eval/phenomena'
import { EVAL_FOLDER, hasEvalData } from './eval/read-rows'
import { printed, type TableRow } from './eval/table'

// Measures the engine, prints the figures beside those of the committed baseline (docs/evaluation.json), and writes
// the rows that it got wrong to a file. `--save` makes this run the baseline and rewrites the figures of
// docs/evaluation.md.
// npm run eval -- [--set rte3,nan_nli] [--confusions FILE] [--json FILE] [--save]

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    confusions: { type: 'string', default: CONFUSIONS_FILE },
    json: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
})
const asked = values.set?.split(',').map((name) => name.trim()) ?? SET_NAMES
const wanted = asked.filter((name) => hasEvalData() || OWN_SETS.includes(name))
const refusal = reasonToRefuse()

if (refusal === null) await measure()
else {
  console.error(refusal)
  process.exitCode = 2
}

function reasonToRefuse(): string | null {
  const unknown = asked.filter((name) => !SET_NAMES.includes(name))
  if (unknown.length > 0) return `No such set: ${unknown.join(', ')}. There are: ${SET_NAMES.join(', ')}.`
  if (values.save && wanted.length < SET_NAMES.length)
    return 'Only a run over all sets, with the development data there, can become the baseline.'
  return null
}

async function measure(): Promise<void> {
  const started = performance.now()
  if (!hasEvalData())
    console.log(`No development data: ${EVAL_FOLDER} is not there. Measured on what the project has.`)
  const figures: TableRow[] = []
  for (const { set, row } of MEASURES) if (wanted.includes(set)) figures.push(await row())
  const judged = judgedSets()
  const baseline = readBaseline()
  if (figures.length > 0) console.log(printed(figures, baseline?.now.figures, isColoured()))
  if (judged.size > 0) {
    console.log(phenomenaLines(judged).join('\n'))
    const examples = writeConfusions(values.confusions, judged)
    console.log(`${examples} rows judged otherwise than labelled: ${values.confusions}`)
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
  if (!values.save) return
  const next = nextBaseline(
    baseline,
    snapshotOf({ figures, rules: ruleTallies(judged), others: otherTallies(judged) }),
  )
  saveBaseline(next)
  saveMarkdown(next)
}

function isColoured(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined
}
