import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { articleRow } from './eval/articles'
import { accuracyRow, contradictionRow, falseAlarmRow, likenessRow, threeWayRow } from './eval/pair-sets'
import { EVAL_FOLDER, hasEvalData } from './eval/read-rows'
import { sentenceRow } from './eval/sentences'
import { summaryRow } from './eval/summaries'
import { printed, type TableRow } from './eval/table'

// Measures the engine on the development data and prints the table: npm run eval -- [--json FILE]

const { values } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })

if (!hasEvalData()) {
  console.log(`No development data: ${EVAL_FOLDER} is not there. Nothing was measured.`)
} else {
  const started = performance.now()
  const rows: readonly TableRow[] = [
    contradictionRow('rte3', 'contradiction', 0.45),
    threeWayRow('rte3'),
    contradictionRow('negnli_mnli', 'contradiction', 0.75),
    contradictionRow('nan_nli', 'contradiction', 0.7),
    contradictionRow('sick', 'contradiction', 0.85),
    accuracyRow('fever_symmetric', 0.75),
    contradictionRow('claimdiff', 'weaken', 0.35),
    contradictionRow('targeted_guard', 'contradiction', 0.75),
    falseAlarmRow('targeted_guard', 'not_contradiction', 0.1),
    likenessRow('ecb_same_subtopic', ['ecb_same_subtopic'], 'same_event', 0.85),
    likenessRow('ecb with cross_subtopic', ['ecb_same_subtopic', 'ecb_cross_subtopic'], 'same_event', 0.95),
    likenessRow('mrpc', ['mrpc'], 'paraphrase', null),
    falseAlarmRow('mrpc', 'paraphrase', 0.03),
    contradictionRow('negnli_snli'),
    contradictionRow('breaking_nli'),
    contradictionRow('conjnli'),
    contradictionRow('glue_diagnostic'),
    contradictionRow('cannot'),
    contradictionRow('emergent', 'against'),
    contradictionRow('wikicontradict'),
    summaryRow(),
    sentenceRow(),
    await articleRow(),
  ]
  console.log(printed(rows))
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
}
