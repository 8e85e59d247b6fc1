import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CONFUSIONS_FILE, writeConfusions } from './eval/confusions'
import { judgedSets } from './eval/judged-set'
import { MEASURES, SET_NAMES } from './eval/measures'
import { phenomenaLines } from './eval/phenomena'
import { EVAL_FOLDER, hasEvalData } from './eval/read-rows'
import { printed, type TableRow } from './eval/table'

// Measures the engine on the development data and prints the table.
// npm run eval -- [--set rte3,nan_nli] [--confusions FILE] [--json FILE]

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    confusions: { type: 'string', default: CONFUSIONS_FILE },
    json: { type: 'string' },
  },
})
const wanted = values.set?.split(',').map((name) => name.trim()) ?? SET_NAMES
const unknown = wanted.filter((name) => !SET_NAMES.includes(name))

if (unknown.length > 0) {
  console.error(`No such set: ${unknown.join(', ')}. There are: ${SET_NAMES.join(', ')}.`)
  process.exitCode = 2
} else if (!hasEvalData()) {
  console.log(`No development data: ${EVAL_FOLDER} is not there. Nothing was measured.`)
} else {
  await measure()
}

async function measure(): Promise<void> {
  const started = performance.now()
  const rows: TableRow[] = []
  for (const { set, row } of MEASURES) if (wanted.includes(set)) rows.push(await row())
  const judged = judgedSets()
  console.log(printed(rows))
  console.log(phenomenaLines(judged).join('\n'))
  const examples = writeConfusions(values.confusions, judged)
  console.log(`${examples} confusions in ${values.confusions}`)
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
}
