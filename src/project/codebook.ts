import { type FindingReview, reasonWords, type VerdictReason, type VerdictValue } from '../core'
import type { ProjectRecord } from './project-rows'

/*
 * The codebook of a project: by which words and keys findings are judged in it, and what those words mean. Each verdict
 * keeps one of three plain meanings beneath it, so that the engine, reports and comparisons between reviewers go on
 * whatever the reader calls it.
 */

export const VERDICT_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
export type VerdictKey = (typeof VERDICT_KEYS)[number]

export const VERDICT_MEANINGS = ['conflict', 'no-conflict', 'undecided'] as const satisfies VerdictValue[]

export interface VerdictChoice {
  readonly id: string
  readonly label: string
  readonly meaning: VerdictValue
  readonly key: VerdictKey
  /** When it is to be given; may be empty. */
  readonly definition: string
}

export interface ReasonChoice {
  readonly id: string
  readonly label: string
  /** The letter pressed after the verdict, as a capital; empty where it has none. */
  readonly letter: string
  readonly definition: string
}

export interface Codebook {
  /** In the order of the verdict bar. */
  readonly verdicts: readonly VerdictChoice[]
  readonly reasons: readonly ReasonChoice[]
}

const VERDICTS: readonly VerdictChoice[] = [
  {
    id: 'conflict',
    label: 'Conflict',
    meaning: 'conflict',
    key: '1',
    definition: 'Both cannot be true of the same thing at the same time.',
  },
  {
    id: 'no-conflict',
    label: 'Not a conflict',
    meaning: 'no-conflict',
    key: '2',
    definition: 'Both can be true; the reason says how.',
  },
  {
    id: 'undecided',
    label: 'Undecided',
    meaning: 'undecided',
    key: '3',
    definition: 'The texts do not tell, or it is to be looked at again.',
  },
]

/** Id, letter and definition; the label is the word that reports have for it. */
const REASONS: readonly (readonly [VerdictReason, string, string])[] = [
  ['time', 'T', 'They speak of different times.'],
  ['scope', 'S', 'They speak of different parts, places or groups.'],
  ['reported-speech', 'R', 'One of them passes on what somebody else said.'],
  ['refinement', 'F', 'One says the same more exactly.'],
  ['other-referent', 'O', 'They speak of different things or people.'],
  ['condition', 'C', 'One holds only under a condition.'],
  ['rule-exception', 'X', 'One is the rule, the other its exception.'],
  ['rounding', 'N', 'The numbers differ by no more than rounding.'],
  ['modal', 'M', 'One says what may be, the other what is.'],
  ['wording', 'W', 'They differ in words, not in what they say.'],
]

/** What every project starts with. The ids are the verdicts and reasons of projects that have no codebook. */
export const DEFAULT_CODEBOOK: Codebook = {
  verdicts: VERDICTS,
  reasons: REASONS.map(([id, letter, definition]) => ({
    id,
    label: capital(reasonWords(id)),
    letter,
    definition,
  })),
}

/** The project's codebook, also where it was made before there was any. */
export function codebookOf(project: ProjectRecord | null | undefined): Codebook {
  const own = project?.codebook
  return own && isUsable(own) ? own : DEFAULT_CODEBOOK
}

/** A codebook from elsewhere may be one by which nothing can be judged. */
function isUsable({ verdicts, reasons }: Codebook): boolean {
  const areDistinct = (values: readonly string[]) => new Set(values).size === values.length
  return (
    verdicts.length > 0 &&
    areDistinct(verdicts.map(({ id }) => id)) &&
    areDistinct(verdicts.map(({ key }) => key)) &&
    areDistinct(reasons.map(({ id }) => id))
  )
}

/**
 * The choice that a review's verdict is shown as: the one that was taken, else the first of the same meaning (it may
 * have left the codebook, or come from a colleague's). Null without a verdict, or where the codebook has none like it.
 */
export function choiceOf(
  { verdict, choice }: Pick<FindingReview, 'verdict' | 'choice'>,
  { verdicts }: Codebook,
): VerdictChoice | null {
  if (verdict === null) return null
  const same = verdicts.filter(({ meaning }) => meaning === verdict)
  return same.find(({ id }) => id === (choice ?? verdict)) ?? same[0] ?? null
}

/** What a reason is called in this project; one that left the codebook keeps the word that reports have for it. */
export function reasonLabelIn(reason: VerdictReason, { reasons }: Codebook): string {
  return reasons.find(({ id }) => id === reason)?.label ?? capital(reasonWords(reason))
}

const MEANING_WORDS: { readonly [V in VerdictValue]: string } = {
  conflict: 'Conflict',
  'no-conflict': 'Not a conflict',
  undecided: 'Undecided',
}

/** What a review's verdict is called in this project, with its reason: `Not a conflict: Time`. Empty without a verdict. */
export function verdictLabelIn(
  review: Pick<FindingReview, 'verdict' | 'choice' | 'reason'>,
  codebook: Codebook,
): string {
  if (review.verdict === null) return ''
  const label = choiceOf(review, codebook)?.label ?? MEANING_WORDS[review.verdict]
  return review.reason === null ? label : `${label}: ${reasonLabelIn(review.reason, codebook)}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
