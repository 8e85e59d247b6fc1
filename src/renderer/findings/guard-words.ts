import type { FindingKind, GuardName } from '../../core'

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

/** True for the typed non-contradictions. */
export function isGuardKind(kind: FindingKind): kind is GuardName {
  return kind !== 'contradiction' && kind !== 'agreement'
}
