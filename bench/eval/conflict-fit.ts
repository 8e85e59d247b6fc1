import {
  CONFLICT_SHARE,
  type ConflictCoefficients,
  combined,
  conflictSigns,
  ruleStands,
} from '../../src/core'
import { type Direction, fitLogistic } from './fit-logistic'
import type { FitRow } from './fold-rows'
import { quality } from './metrics'

/** What sense demands of each coefficient, in the order in which they are fitted; the base is first. */
const DIRECTIONS: Readonly<Record<keyof ConflictCoefficients, Direction>> = {
  base: 'free',
  judge: 'up',
  entailment: 'down',
  rule: 'up',
  openRule: 'up',
  agreement: 'down',
  firmGuard: 'down',
  softGuard: 'down',
  likeness: 'up',
  unexplained: 'down',
}
const NAMES = Object.keys(DIRECTIONS).filter((name): name is keyof ConflictCoefficients => name in DIRECTIONS)

/** Found by leaving sets out: less lets single sets through, more makes every sign alike. */
const PENALTY = 0.001
/** A set with fewer rows of a kind than this counts for less: a handful of rows is no set. */
const WHOLE_SET = 60

/** Coefficients, and the probability from which a pair is called a conflict. */
export interface ConflictFit {
  readonly coefficients: ConflictCoefficients
  readonly from: number
}

/** Fits to the rows given: each set weighs the same, and conflicts have their stated share in each. */
export function fitConflicts(rows: readonly FitRow[]): ConflictFit {
  const counts = new Map<string, number>()
  const kindOf = ({ set, conflict }: FitRow): string => `${set} ${conflict}`
  for (const row of rows) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + 1)
  const found = fitLogistic(
    rows.map((row) => {
      const count = counts.get(kindOf(row)) ?? 1
      const weight =
        ((row.conflict ? CONFLICT_SHARE : 1 - CONFLICT_SHARE) * Math.min(1, count / WHOLE_SET)) / count
      const signs = conflictSigns(row.features)
      return { signs: NAMES.map((name) => signs[name]), positive: row.conflict, weight }
    }),
    NAMES.map((name) => DIRECTIONS[name]),
    PENALTY,
  )
  const value = (name: keyof ConflictCoefficients): number => rounded(found[NAMES.indexOf(name)] ?? 0)
  const coefficients: ConflictCoefficients = {
    base: value('base'),
    judge: value('judge'),
    entailment: value('entailment'),
    rule: value('rule'),
    openRule: value('openRule'),
    agreement: value('agreement'),
    firmGuard: value('firmGuard'),
    softGuard: value('softGuard'),
    likeness: value('likeness'),
    unexplained: value('unexplained'),
  }
  return { coefficients, from: bestThreshold(rows, coefficients) }
}

const STEP = 0.01
/** False calls that are borne of pairs that only look like a conflict: more than that no gain elsewhere outweighs. */
const BORNE: Readonly<Record<string, number>> = { mrpc: 0.05, targeted_guard: 0.1, ecb_cross_subtopic: 0.05 }
const FALSE_COST = 60

/** The one threshold with the best mean over the sets, with false calls held down where they are borne least. */
function bestThreshold(rows: readonly FitRow[], coefficients: ConflictCoefficients): number {
  const sets = new Map<string, { readonly conflict: boolean; readonly probability: number }[]>()
  for (const { set, features, conflict } of rows) {
    const list = sets.get(set) ?? []
    const probability = ruleStands(features) ? 1 : combined(features, coefficients).conflict
    list.push({ conflict, probability })
    sets.set(set, list)
  }
  let best = { from: 0.5, mean: Number.NEGATIVE_INFINITY }
  for (let from = 0.1; from < 0.9; from += STEP) {
    let sum = 0
    for (const [set, list] of sets) {
      const called = list.filter(({ probability }) => probability >= from)
      const wanted = list.filter(({ conflict }) => conflict).length
      const right = called.filter(({ conflict }) => conflict).length
      const wrong = (called.length - right) / Math.max(1, list.length - wanted)
      sum += wanted === 0 ? 0 : quality(called.length, right, wanted).f1
      sum -= FALSE_COST * Math.max(0, wrong - (BORNE[set] ?? 1))
    }
    if (sum / sets.size > best.mean) best = { from: rounded(from), mean: sum / sets.size }
  }
  return best.from
}

/** Two digits are as many as the data can tell. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
