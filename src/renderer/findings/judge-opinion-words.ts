import { type Finding, type JudgeView, ruleWords, seenBy } from '../../core'

/** From how likely on each wording holds, the highest first. */
const CONFLICT_WORDS: readonly (readonly [from: number, words: string])[] = [
  [0.9, 'The judge holds it for very likely that not both can be true.'],
  [0.7, 'The judge holds it for likely that not both can be true.'],
  [0.5, 'The judge leans towards a conflict.'],
  [0.3, 'The judge leans against a conflict.'],
  [0.1, 'The judge holds it for likely that both can be true.'],
  [0, 'The judge holds it for very likely that both can be true.'],
]

/** From here on one claim is said to follow from the other. */
const FOLLOWS_FROM = 0.5

/** How the judge sees two claims, in one or two sentences. `letters` name the sources of the two. */
export function opinionWords(view: JudgeView, letters: readonly [string, string]): readonly string[] {
  const [, conflict = ''] = CONFLICT_WORDS.find(([from]) => view.contradiction >= from) ?? []
  const [one, other] = letters
  const forth = view.entailment >= FOLLOWS_FROM
  const back = view.reverseEntailment >= FOLLOWS_FROM
  if (forth && back) return [conflict, 'It reads the two as saying the same.']
  // Inside one source both have one letter.
  const [first, second] = one === other ? ['the first', 'the second'] : [one, other]
  if (forth) return [conflict, `It reads ${second} as following from ${first}.`]
  if (back) return [conflict, `It reads ${first} as following from ${second}.`]
  return [conflict]
}

/** Where a finding comes from: a rule, the judge, or both. */
export function foundByWords(finding: Finding): string {
  if (finding.rule === 'by-hand') return ruleWords(finding.rule)
  const by = seenBy(finding)
  if (by === 'judge') return 'found by the judge alone'
  const byRule = `rule: ${ruleWords(finding.rule)}`
  if (!finding.judge) return byRule
  return `${byRule}; the judge ${by === 'both' ? 'sees it too' : 'does not share it'}`
}
