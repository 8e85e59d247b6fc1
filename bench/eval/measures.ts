import { articleRow } from './articles'
import { goldenPairsRow } from './golden-pairs'
import {
  accuracyRow,
  averagePrecisionRow,
  contradictionRow,
  falseAlarmRow,
  likenessRow,
  recallRow,
  threeWayRow,
} from './pair-sets'
import { sampleFalseAlarmRow, sampleFirstRow, sampleReachedRow } from './sample-project'
import { boundaryRow, ownSentenceRow, sentenceRow } from './sentences'
import { summaryRow } from './summaries'
import type { TableRow } from './table'

/** One figure and the set that it is measured on; other sets may lend it rows. */
export interface Measure {
  readonly set: string
  readonly row: () => TableRow | Promise<TableRow>
}

const SAME = 'ecb_same_subtopic'
const CROSS = 'ecb_cross_subtopic'

/** Every figure that is reported, in the order of the table; goals are what the rules should reach without a judge. */
export const MEASURES: readonly Measure[] = [
  { set: 'rte3', row: () => contradictionRow('rte3', 'contradiction') },
  { set: 'rte3', row: () => threeWayRow('rte3') },
  { set: 'negnli_mnli', row: () => contradictionRow('negnli_mnli', 'contradiction', 0.68) },
  { set: 'nan_nli', row: () => contradictionRow('nan_nli', 'contradiction', 0.6) },
  { set: 'sick', row: () => contradictionRow('sick', 'contradiction', 0.8) },
  { set: 'fever_symmetric', row: () => accuracyRow('fever_symmetric') },
  { set: 'claimdiff', row: () => contradictionRow('claimdiff', 'weaken') },
  { set: 'claimdiff', row: () => averagePrecisionRow('claimdiff', 'weaken') },
  { set: 'targeted_guard', row: () => contradictionRow('targeted_guard', 'contradiction', 0.75) },
  { set: 'targeted_guard', row: () => falseAlarmRow('targeted_guard', 'not_contradiction', 0.1) },
  {
    set: SAME,
    row: () => likenessRow(SAME, { positives: [SAME], negatives: [SAME], label: 'same_event' }, 0.8),
  },
  {
    set: SAME,
    row: () =>
      likenessRow(
        'ecb, both sets together',
        { positives: [SAME], negatives: [SAME, CROSS], label: 'same_event' },
        0.93,
      ),
  },
  {
    set: CROSS,
    row: () =>
      likenessRow(
        'ecb, negatives of cross_subtopic only',
        { positives: [SAME], negatives: [CROSS], label: 'same_event' },
        0.93,
      ),
  },
  {
    set: 'mrpc',
    row: () => likenessRow('mrpc', { positives: ['mrpc'], negatives: ['mrpc'], label: 'paraphrase' }, null),
  },
  { set: 'mrpc', row: () => falseAlarmRow('mrpc', 'paraphrase', 0.03) },
  { set: 'negnli_snli', row: () => contradictionRow('negnli_snli') },
  { set: 'breaking_nli', row: () => contradictionRow('breaking_nli') },
  { set: 'conjnli', row: () => contradictionRow('conjnli') },
  { set: 'glue_diagnostic', row: () => contradictionRow('glue_diagnostic') },
  { set: 'cannot', row: () => contradictionRow('cannot') },
  { set: 'emergent', row: () => contradictionRow('emergent', 'against') },
  { set: 'wikicontradict', row: () => recallRow('wikicontradict', 'mrpc', 'paraphrase') },
  { set: 'summedits_news', row: summaryRow },
  { set: 'golden_rules', row: sentenceRow },
  { set: 'ud_gum_dev', row: boundaryRow },
  { set: 'articles', row: articleRow },
  { set: 'golden_pairs', row: goldenPairsRow },
  { set: 'sample_project', row: sampleReachedRow },
  { set: 'sample_project', row: sampleFalseAlarmRow },
  { set: 'sample_project', row: sampleFirstRow },
  { set: 'own_sentences', row: ownSentenceRow },
]

/** Sets that lie in the project itself: measured wherever it is. */
export const OWN_SETS: readonly string[] = ['golden_pairs', 'sample_project', 'own_sentences']

/** Names that `--set` knows. */
export const SET_NAMES: readonly string[] = [...new Set(MEASURES.map(({ set }) => set))]
