import type { VerdictValue } from '../../../core'
import {
  type Codebook,
  choiceOf,
  type ReasonChoice,
  type ReviewRecord,
  VERDICT_KEYS,
  type VerdictChoice,
} from '../../../project'

/** A change to the codebook as it is when the change's turn has come; null where there is nothing to change. */
export type CodebookEdit = (present: Codebook) => Codebook | null

/** What each meaning is called where a verdict is given one. */
export const MEANING_LABELS: { readonly [V in VerdictValue]: string } = {
  conflict: 'a conflict',
  'no-conflict': 'no conflict',
  undecided: 'open',
}

/** The codebook with one verdict changed; verdicts stand in the order of their keys. A key that is taken changes hands. */
export function withVerdict(codebook: Codebook, id: string, fields: Partial<VerdictChoice>): Codebook {
  const present = codebook.verdicts.find((choice) => choice.id === id)
  const verdicts = codebook.verdicts.map((choice) => {
    if (choice.id === id) return { ...choice, ...fields }
    return present && choice.key === fields.key ? { ...choice, key: present.key } : choice
  })
  return { ...codebook, verdicts: inKeyOrder(verdicts) }
}

/** The codebook with one reason changed. A letter that is taken changes hands. */
export function withReason(codebook: Codebook, id: string, fields: Partial<ReasonChoice>): Codebook {
  const present = codebook.reasons.find((reason) => reason.id === id)
  const reasons = codebook.reasons.map((reason) => {
    if (reason.id === id) return { ...reason, ...fields }
    const loses = present && fields.letter && reason.letter === fields.letter
    return loses ? { ...reason, letter: present.letter } : reason
  })
  return { ...codebook, reasons }
}

/** The codebook with one verdict more, on the first free key; null where all nine are taken. */
export function withNewVerdict(codebook: Codebook, id: string): Codebook | null {
  const taken = new Set(codebook.verdicts.map(({ key }) => key))
  const key = VERDICT_KEYS.find((free) => !taken.has(free))
  if (!key) return null
  const label = freeLabel('New verdict', codebook.verdicts)
  const choice: VerdictChoice = { id, label, meaning: 'conflict', key, definition: '' }
  return { ...codebook, verdicts: inKeyOrder([...codebook.verdicts, choice]) }
}

/** The codebook with one reason more, which has no letter yet. */
export function withNewReason(codebook: Codebook, id: string): Codebook {
  const label = freeLabel('New reason', codebook.reasons)
  return { ...codebook, reasons: [...codebook.reasons, { id, label, letter: '', definition: '' }] }
}

/** The codebook with a reason one place earlier or later; the same where it is at that end. */
export function withReasonMoved(codebook: Codebook, id: string, by: 1 | -1): Codebook {
  const from = codebook.reasons.findIndex((reason) => reason.id === id)
  const to = from + by
  const [one, other] = [codebook.reasons[from], codebook.reasons[to]]
  if (!one || !other) return codebook
  const reasons = codebook.reasons.map((reason, at) => (at === from ? other : at === to ? one : reason))
  return { ...codebook, reasons }
}

/** Why a verdict cannot be taken out, in plain words; null where it can. */
export function keptBecause({ verdicts }: Codebook, { id, meaning }: VerdictChoice): string | null {
  if (meaning === 'undecided' || verdicts.some((other) => other.id !== id && other.meaning === meaning))
    return null
  return `It is the only verdict that means ${MEANING_LABELS[meaning]}.`
}

/** How often each verdict and each reason of the codebook was given. */
export function timesGiven(
  codebook: Codebook,
  reviews: readonly ReviewRecord[],
): { readonly verdicts: ReadonlyMap<string, number>; readonly reasons: ReadonlyMap<string, number> } {
  const verdicts = new Map<string, number>()
  const reasons = new Map<string, number>()
  const add = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const review of reviews) {
    const choice = choiceOf(review, codebook)
    if (choice) add(verdicts, choice.id)
    if (review.reason !== null) add(reasons, review.reason)
  }
  return { verdicts, reasons }
}

function inKeyOrder(verdicts: readonly VerdictChoice[]): readonly VerdictChoice[] {
  return [...verdicts].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function freeLabel(wanted: string, present: readonly { readonly label: string }[]): string {
  const taken = new Set(present.map(({ label }) => label.toLowerCase()))
  let number = 1
  const label = () => (number === 1 ? wanted : `${wanted} ${number}`)
  while (taken.has(label().toLowerCase())) number += 1
  return label()
}
