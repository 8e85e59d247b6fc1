import { type FindingKind, type GuardName, reasonWords, type VerdictReason } from '../../core'

/** Key after `2`, and the mark in the text. */
export const REASON_LETTERS: Readonly<Record<string, string>> = {
  time: 'T',
  scope: 'S',
  'reported-speech': 'R',
  refinement: 'F',
  'other-referent': 'O',
  condition: 'C',
  modal: 'M',
  'rule-exception': 'X',
  rounding: 'N',
  'double-negation': 'D',
  'negative-prefix': 'P',
  silence: 'L',
  wording: 'W',
}

/** Name of a reason with a capital, as buttons have it. */
export function reasonLabel(reason: VerdictReason): string {
  const words = reasonWords(reason)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The reasons in the order in which the verdict bar offers them. */
export const REASON_ORDER: readonly VerdictReason[] = [
  'time',
  'scope',
  'reported-speech',
  'refinement',
  'other-referent',
  'condition',
  'rule-exception',
  'rounding',
  'modal',
  'wording',
]

/** The reason that a letter stands for, or `null`. */
export function reasonForLetter(letter: string): VerdictReason | null {
  return REASON_ORDER.find((reason) => REASON_LETTERS[reason] === letter.toUpperCase()) ?? null
}

/** True for the typed non-contradictions. */
export function isGuardKind(kind: FindingKind): kind is GuardName {
  return kind !== 'contradiction' && kind !== 'agreement'
}
