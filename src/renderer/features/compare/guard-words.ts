import type { FindingKind, GuardName, RuleName, VerdictReason } from '../../../core'

interface GuardWords {
  /** Key after `2`, and the mark in the text. */
  readonly letter: string
  readonly label: string
  readonly meaning: string
}

/** Names, letters and one-line meanings of the reasons why two claims may both be true. */
export const GUARD_WORDS: Readonly<Record<VerdictReason, GuardWords>> = {
  time: { letter: 'T', label: 'Time', meaning: 'Said of different times: both may be true.' },
  scope: {
    letter: 'S',
    label: 'Scope',
    meaning: 'One speaks of a part, the other of the whole or of another part.',
  },
  'reported-speech': {
    letter: 'R',
    label: 'Reported speech',
    meaning: 'One source reports a view that it does not hold.',
  },
  refinement: { letter: 'F', label: 'Refinement', meaning: 'One says the same thing more precisely.' },
  'other-referent': {
    letter: 'O',
    label: 'Other thing',
    meaning: 'The same name, but another thing is meant.',
  },
  condition: { letter: 'C', label: 'Condition', meaning: 'One holds only under a condition.' },
  modal: { letter: 'M', label: 'Possibility', meaning: 'One says what may or should be, the other what is.' },
  'rule-exception': {
    letter: 'X',
    label: 'Rule and exception',
    meaning: 'One states the rule, the other its exception.',
  },
  rounding: { letter: 'N', label: 'Numbers round', meaning: 'The same number, rounded differently.' },
  'double-negation': { letter: 'D', label: 'Double negation', meaning: 'Two negations that cancel out.' },
  'negative-prefix': { letter: 'P', label: 'Negative prefix', meaning: 'A word that only looks negative.' },
  silence: { letter: 'L', label: 'Silence', meaning: 'One source does not mention it; that is no denial.' },
  wording: { letter: 'W', label: 'Wording only', meaning: 'The same claim in other words.' },
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
  return REASON_ORDER.find((reason) => GUARD_WORDS[reason].letter === letter.toUpperCase()) ?? null
}

/** Plain name of a finding's kind. */
export function kindLabel(kind: FindingKind): string {
  if (kind === 'contradiction') return 'Conflict'
  if (kind === 'agreement') return 'Agreement'
  return `Not a conflict: ${GUARD_WORDS[kind].label.toLowerCase()}`
}

/** True for the typed non-contradictions. */
export function isGuardKind(kind: FindingKind): kind is GuardName {
  return kind !== 'contradiction' && kind !== 'agreement'
}

const RULE_LABELS: Readonly<Record<RuleName, string>> = {
  negation: 'denial against affirmation',
  opposites: 'opposite words',
  numbers: 'different numbers',
  dates: 'different dates',
  names: 'different names',
  quantifiers: 'all against none or some',
  modals: 'must or may against may not',
  agreement: 'the same claim',
}

/** What a rule looks at, in words. */
export function ruleLabel(rule: RuleName): string {
  return RULE_LABELS[rule]
}
