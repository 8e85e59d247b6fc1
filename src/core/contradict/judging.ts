import { type EngineSettings, NO_SETTINGS, type RuleName } from '../model/comparison'
import type { ClaimPair, Evidence, Rule } from './claim-pair'
import { deniedCoreRule } from './denied-core'
import { ownOppositesRule } from './own-opposites'
import { presupposedRule } from './presupposed'

/** The reader's settings made ready for judging many pairs. */
export interface Judging {
  readonly off: ReadonlySet<RuleName>
  /** The reader's own opposites as a rule; `null` where there are none or the rule is off. */
  readonly own: Rule | null
  /** Asked where no rule has anything to say: what is too weak for two sentences that stand alone. */
  readonly last: Rule | null
  /** The same for the same settings, however they were written down: part of the key of what is kept. */
  readonly key: string
}

function weakRule(pair: ClaimPair): Evidence | null {
  return deniedCoreRule(pair) ?? presupposedRule(pair)
}

/** Reads phrases and sorts names once, before any pair is judged. */
export function judgingOf(settings: EngineSettings): Judging {
  const off = new Set(settings.rulesOff)
  const own = off.has('own-opposites') ? null : ownOppositesRule(settings.ownOpposites)
  const pairs = own === null ? [] : settings.ownOpposites.map(({ a, b }) => [a.trim(), b.trim()])
  return { off, own, last: weakRule, key: JSON.stringify([[...off].sort(), pairs]) }
}

/** Every rule, nothing of the reader's own: for two sentences that stand alone. */
export const EVERY_RULE: Judging = { ...judgingOf(NO_SETTINGS), last: null }
