import { type ClaimView, claimView } from './align/claim-view'
import { likenessOf } from './align/similarity'
import { analyseText } from './claims/analyse-text'
import { type PairSide, pairSide } from './contradict/claim-pair'
import { judgePair, type PairOutcome } from './contradict/judge-pair'
import { judgingOf } from './contradict/judging'
import { ownOppositesIn } from './contradict/own-opposites'
import { pairSource } from './contradict/pair-source'
import { type GuardOutcome, type OwnOpposites, RULE_NAMES } from './model/comparison'
import type { Span } from './model/span'

/** What the reader's own opposites make of two typed sentences. */
export interface OppositesTest {
  /**
   * `conflict`: they fire; `held-back`: they fire and a guard says why both may be true; `other-matter`: the words
   * are there, but too little else is shared; `not-there`: no pair of opposites stands one in each sentence.
   */
  readonly outcome: 'conflict' | 'held-back' | 'other-matter' | 'not-there'
  /** The pair of opposites found, as the reader wrote it. */
  readonly opposites: OwnOpposites | null
  /** The words that were taken for the opposites, by place in the typed sentences. */
  readonly cuesA: readonly Span[]
  readonly cuesB: readonly Span[]
  /** The guard that holds the finding back. */
  readonly guard: GuardOutcome | null
  /** All guards that were asked; empty where the rule did not fire. */
  readonly guards: readonly GuardOutcome[]
}

const OTHER_RULES = RULE_NAMES.filter((rule) => rule !== 'own-opposites')

/** Tries the reader's own opposites on two sentences, with the same guards as in a comparison. */
export function testOpposites(own: readonly OwnOpposites[], a: string, b: string): OppositesTest {
  const sidesA = sidesOf('a', a)
  const sidesB = sidesOf('b', b)
  let best: { readonly test: OppositesTest; readonly strength: number } | null = null
  for (const opposites of own) {
    const judging = judgingOf({ rulesOff: OTHER_RULES, ownOpposites: [opposites] })
    for (const sideA of sidesA) {
      for (const sideB of sidesB) {
        const likeness = likenessOf(sideA.view, sideB.view, () => 1)
        const pair = {
          a: sideA,
          b: sideB,
          likeness,
          similarity: likeness.similarity,
          rarity: (): number => 1,
        }
        const outcome = judgePair(pair, judging)
        const test = outcome ? fired(opposites, outcome) : there(opposites, sideA, sideB)
        const strength = (outcome?.evidence.strength ?? 0) + (outcome?.kind === 'contradiction' ? 1 : 0)
        if (test && (!best || strength > best.strength)) best = { test, strength }
      }
    }
  }
  return best?.test ?? NOT_THERE
}

const NOT_THERE: OppositesTest = {
  outcome: 'not-there',
  opposites: null,
  cuesA: [],
  cuesB: [],
  guard: null,
  guards: [],
}

function fired(opposites: OwnOpposites, { kind, evidence, guards }: PairOutcome): OppositesTest {
  return {
    outcome: kind === 'contradiction' ? 'conflict' : 'held-back',
    opposites,
    cuesA: evidence.cuesA.map(({ from, to }) => ({ from, to })),
    cuesB: evidence.cuesB.map(({ from, to }) => ({ from, to })),
    guard: guards.find((guard) => guard.fired) ?? null,
    guards,
  }
}

function there(opposites: OwnOpposites, a: PairSide, b: PairSide): OppositesTest | null {
  const found = ownOppositesIn(opposites, a, b)
  return found && { ...NOT_THERE, outcome: 'other-matter', opposites, cuesA: [found.a], cuesB: [found.b] }
}

function sidesOf(id: string, text: string): readonly PairSide[] {
  const analysed = analyseText(id, text)
  const source = pairSource({ id, text, meta: {}, cutOverrides: [] }, analysed)
  return analysed.claims.map((claim): PairSide => {
    const view: ClaimView = claimView(claim)
    return pairSide(source, view)
  })
}
