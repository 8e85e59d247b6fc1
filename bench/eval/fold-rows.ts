import { type ConflictCoefficients, combined, ruleStands, type TextFeatures } from '../../src/core'
import { isConflict, type Judged, judgedSet } from './judged-set'

/** A row of the fit: what is known of a pair, and whether its label says that the two conflict. */
export interface FitRow {
  readonly set: string
  /** Rows of one family are held out together. */
  readonly family: string
  readonly features: TextFeatures
  readonly conflict: boolean
}

/** Sets by the same authors and of one kind: holding out the one while fitting on the other would be no test. */
const FAMILIES: Readonly<Record<string, string>> = { negnli_snli: 'negnli', negnli_mnli: 'negnli' }

/** Two different events do not exclude each other, whatever is said of them. */
const OTHER_EVENTS = 'ecb_cross_subtopic'

/** Sets that the combination is fitted on. */
export const FITTED_SETS: readonly string[] = [
  'rte3',
  'negnli_mnli',
  'nan_nli',
  'sick',
  'fever_symmetric',
  'claimdiff',
  'targeted_guard',
  'mrpc',
  'negnli_snli',
  'breaking_nli',
  'conjnli',
  'glue_diagnostic',
  'cannot',
  'emergent',
  'wikicontradict',
  OTHER_EVENTS,
]

export function familyOf(set: string): string {
  return FAMILIES[set] ?? set
}

/** All rows whose labels say whether the two conflict. */
export function fitRows(): readonly FitRow[] {
  return FITTED_SETS.flatMap((set) =>
    judgedSet(set, 'both').flatMap((item) => {
      const conflict = set === OTHER_EVENTS ? false : isConflict(set, item)
      const { features } = item.judgement
      return conflict === null || !features ? [] : [{ set, family: familyOf(set), features, conflict }]
    }),
  )
}

/** A row judged anew with other coefficients; where no conflict is called, the rest stays as it was. */
export function rejudged(item: Judged, coefficients: ConflictCoefficients, from: number): Judged {
  const { judgement } = item
  if (!judgement.features) return item
  const { conflict } = combined(judgement.features, coefficients)
  const rest = judgement.relation === 'contradiction' ? 'neutral' : judgement.relation
  const called = conflict >= from || ruleStands(judgement.features)
  const score = called ? Math.max(conflict, from) : conflict
  return { ...item, judgement: { ...judgement, relation: called ? 'contradiction' : rest, score } }
}
