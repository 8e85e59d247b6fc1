import type { JudgePair } from '../../src/core'
import { articleBodyF1 } from './articles'
import { goldenPairs, goldenPairsF1 } from './golden-pairs'
import { pairsOf } from './judged-set'
import {
  accuracyOf,
  averagePrecisionOf,
  contradictionF1,
  falseAlarms,
  likenessCurve,
  recallOf,
  threeWayAccuracy,
} from './pair-sets'
import { sampleFalseAlarms, sampleFirst, sampleReached } from './sample-project'
import { boundaryF1, goldenSentences, ownSentences } from './sentences'
import { summaryAccuracy, summaryPairs } from './summaries'
import { type Measured, VIEWS, type View } from './views'

/** One figure and the set that it is measured on; other sets may lend it rows. */
export interface Measure {
  readonly set: string
  readonly name: string
  /** What rules and judge together should reach; `null` where none is set. */
  readonly goal: number | null
  readonly lowerIsBetter?: boolean
  /** Views for which it says something. */
  readonly views: readonly View[]
  readonly figure: Measured
}

const SAME = 'ecb_same_subtopic'
const CROSS = 'ecb_cross_subtopic'
const RULES: readonly View[] = ['rules']
/** Whole documents: the judge alone finds no claims. */
const DOCUMENTS: readonly View[] = ['rules', 'both']
/** Not among what the combination is fitted on: nothing to hold out. */
const NOT_FITTED: readonly View[] = ['rules', 'judge', 'both']

function conflicts(set: string, goal: number | null = null, label = 'contradiction'): Measure {
  return { set, name: `${set}: ${label} F1`, goal, views: VIEWS, figure: contradictionF1(set, label) }
}

function sameEvent(set: string, name: string, negatives: readonly string[], goal: number): Measure {
  const figure = likenessCurve({ positives: [SAME], negatives, label: 'same_event' })
  return { set, name: `${name}: AUC`, goal, views: VIEWS, figure }
}

/** Every figure that is reported, in the order of the table. */
export const MEASURES: readonly Measure[] = [
  conflicts('rte3', 0.45),
  { set: 'rte3', name: 'rte3: 3-way accuracy', goal: null, views: VIEWS, figure: threeWayAccuracy('rte3') },
  conflicts('negnli_mnli', 0.75),
  conflicts('nan_nli', 0.7),
  conflicts('sick', 0.85),
  {
    set: 'fever_symmetric',
    name: 'fever_symmetric: accuracy',
    goal: 0.75,
    views: VIEWS,
    figure: accuracyOf('fever_symmetric'),
  },
  conflicts('claimdiff', 0.35, 'weaken'),
  {
    set: 'claimdiff',
    name: 'claimdiff: weaken average precision',
    goal: null,
    views: VIEWS,
    figure: averagePrecisionOf('claimdiff', 'weaken'),
  },
  conflicts('targeted_guard', 0.75),
  {
    set: 'targeted_guard',
    name: 'targeted_guard: false contradictions on not_contradiction',
    goal: 0.1,
    lowerIsBetter: true,
    views: VIEWS,
    figure: falseAlarms('targeted_guard', 'not_contradiction'),
  },
  sameEvent(SAME, SAME, [SAME], 0.85),
  sameEvent(SAME, 'ecb, both sets together', [SAME, CROSS], 0.95),
  sameEvent(CROSS, 'ecb, negatives of cross_subtopic only', [CROSS], 0.95),
  {
    set: CROSS,
    name: 'ecb_cross_subtopic: contradictions called on different events',
    goal: null,
    lowerIsBetter: true,
    views: VIEWS,
    figure: falseAlarms(CROSS),
  },
  {
    set: 'mrpc',
    name: 'mrpc: AUC',
    goal: null,
    views: NOT_FITTED,
    figure: likenessCurve({ positives: ['mrpc'], negatives: ['mrpc'], label: 'paraphrase' }),
  },
  {
    set: 'mrpc',
    name: 'mrpc: false contradictions on paraphrase',
    goal: 0.05,
    lowerIsBetter: true,
    views: VIEWS,
    figure: falseAlarms('mrpc', 'paraphrase'),
  },
  conflicts('negnli_snli'),
  conflicts('breaking_nli'),
  conflicts('conjnli'),
  conflicts('glue_diagnostic'),
  conflicts('cannot'),
  conflicts('emergent', null, 'against'),
  {
    set: 'wikicontradict',
    name: 'wikicontradict: contradiction recall',
    goal: null,
    views: VIEWS,
    figure: recallOf('wikicontradict', 'mrpc', 'paraphrase'),
  },
  {
    set: 'summedits_news',
    name: 'summedits_news: balanced accuracy',
    goal: null,
    views: NOT_FITTED,
    figure: summaryAccuracy,
  },
  {
    set: 'golden_rules',
    name: 'sentences: golden rules',
    goal: 50 / 52,
    views: RULES,
    figure: goldenSentences,
  },
  {
    set: 'ud_gum_dev',
    name: 'ud_gum_dev: sentence boundary F1',
    goal: null,
    views: RULES,
    figure: boundaryF1,
  },
  { set: 'articles', name: 'articles: body F1', goal: 0.95, views: RULES, figure: articleBodyF1 },
  {
    set: 'golden_pairs',
    name: 'golden pairs: contradiction F1',
    goal: 1,
    views: NOT_FITTED,
    figure: goldenPairsF1,
  },
  {
    set: 'sample_project',
    name: 'sample project: findings reached',
    goal: null,
    views: DOCUMENTS,
    figure: sampleReached,
  },
  {
    set: 'sample_project',
    name: 'sample project: false contradictions',
    goal: 0.1,
    lowerIsBetter: true,
    views: DOCUMENTS,
    figure: sampleFalseAlarms,
  },
  {
    set: 'sample_project',
    name: 'sample project: first ten that the list has',
    goal: null,
    views: DOCUMENTS,
    figure: sampleFirst,
  },
  { set: 'own_sentences', name: 'sentences: own cases', goal: 1, views: RULES, figure: ownSentences },
]

/** Sets that lie in the project itself: measured wherever it is. */
export const OWN_SETS: readonly string[] = ['golden_pairs', 'sample_project', 'own_sentences']

/** Names that `--set` knows. */
export const SET_NAMES: readonly string[] = [...new Set(MEASURES.map(({ set }) => set))]

/** Sets that lend their rows to the figures of another. */
const LENDERS: Readonly<Record<string, readonly string[]>> = {
  [SAME]: [CROSS],
  [CROSS]: [SAME],
  wikicontradict: ['mrpc'],
}

/** All pairs that the judge must be asked about before these sets are measured. */
export function pairsToAsk(sets: readonly string[]): readonly JudgePair[] {
  const needed = new Set(sets.flatMap((set) => [set, ...(LENDERS[set] ?? [])]))
  return [...needed].flatMap((set) => {
    if (set === 'summedits_news') return summaryPairs()
    return set === 'golden_pairs' ? goldenPairs() : pairsOf(set)
  })
}
