import type { Cue, Finding, Span } from '../../core'

/** The role of words that weigh with the judge: they are lit in another way than those that a rule rests on. */
const JUDGE_ROLE = 'judge'

/** True for words that weigh with the judge. */
export function isJudgeCue(cue: Cue | Span): boolean {
  return 'role' in cue && cue.role === JUDGE_ROLE
}

/** All words of a finding that are lit, side by side in the order of its sides. */
export function litCues({ a, b, third, judge }: Finding): readonly (readonly Cue[])[] {
  const sides = [withWords(a.cues, judge?.words?.a), withWords(b.cues, judge?.words?.b)]
  return third ? [...sides, third.cues] : sides
}

/** Words of the judge that are cues already are lit once. */
function withWords(cues: readonly Cue[], words: readonly Span[] = []): readonly Cue[] {
  const own = words.filter((word) => !cues.some(({ from, to }) => from === word.from && to === word.to))
  return [...cues, ...own.map(({ from, to }): Cue => ({ from, to, role: JUDGE_ROLE }))]
}
