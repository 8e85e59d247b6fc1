import type { ClaimPair } from '../contradict/claim-pair'
import { judgeEvidence } from '../contradict/judge-evidence'
import type { JudgeView } from '../model/comparison'
import { overlaps, type Span } from '../model/span'
import { inOrder } from './claim-pairs'
import { claimText } from './claim-text'
import { WEIGHS_FROM, WEIGHS_SHARE, WORDS_LEFT_OUT, WORDS_SHOWN } from './judge-limits'
import type { JudgePair } from './pair-judge'

/** A pair of claims without one of its words. */
export interface LeftOut {
  readonly side: 'a' | 'b'
  readonly word: Span
  readonly texts: JudgePair
}

/** The pair once without each of its telling words: first those in which the two differ, then what they share. */
export function leftOutWords(pair: ClaimPair): readonly LeftOut[] {
  const whole: JudgePair = { a: textOf(pair, 'a', null), b: textOf(pair, 'b', null) }
  return (['a', 'b'] as const).flatMap((side) =>
    wordsOf(pair, side).map((word) => ({
      side,
      word,
      texts: { ...whole, [side]: textOf(pair, side, word) },
    })),
  )
}

/**
 * The words without which the judge holds the two least opposed, heaviest first. `null` where it has not read all of
 * them; empty where no single word matters.
 */
export function weighingWords(
  leftOut: readonly LeftOut[],
  contradiction: number,
  without: (texts: JudgePair) => number | null,
): NonNullable<JudgeView['words']> | null {
  const weighed: { readonly side: 'a' | 'b'; readonly word: Span; readonly weight: number }[] = []
  for (const { side, word, texts } of leftOut) {
    const rest = without(texts)
    if (rest === null) return null
    weighed.push({ side, word, weight: contradiction - rest })
  }
  const heaviest = weighed.reduce((most, { weight }) => Math.max(most, weight), 0)
  const least = Math.max(WEIGHS_FROM, heaviest * WEIGHS_SHARE)
  const ofSide = (wanted: 'a' | 'b'): readonly Span[] =>
    weighed
      .filter(({ side, weight }) => side === wanted && weight >= least)
      .sort((x, y) => y.weight - x.weight || x.word.from - y.word.from)
      .slice(0, WORDS_SHOWN)
      .map(({ word }) => word)
  return { a: ofSide('a'), b: ofSide('b') }
}

function wordsOf(pair: ClaimPair, side: 'a' | 'b'): readonly Span[] {
  const ordered = inOrder(pair)
  const evidence = judgeEvidence(ordered, 0)
  const differing = ordered.a === pair[side] ? evidence.cuesA : evidence.cuesB
  const kept: Span[] = []
  for (const { from, to } of [...differing, ...pair[side].view.terms]) {
    const inside = pair[side].claim.spans.some((span) => from >= span.from && to <= span.to)
    if (inside && kept.length < WORDS_LEFT_OUT && !kept.some((word) => overlaps(word, { from, to })))
      kept.push({ from, to })
  }
  return kept
}

function textOf(pair: ClaimPair, side: 'a' | 'b', without: Span | null): string {
  const { claim, source } = pair[side]
  return claimText(claim, { text: source.text, entityNames: source.entityNames }, without)
}
