import {
  type Codebook,
  codebookOf,
  type ReasonChoice,
  VERDICT_KEYS,
  type VerdictChoice,
  type VerdictKey,
} from './codebook'
import { foldedName, freeId } from './merged-ids'
import type { ProjectContents } from './project-contents'

/** One codebook for both, and what their choices are called in it. */
export interface MergedCodebook {
  readonly theirs: Codebook
  /** Ours, with what it lacks of theirs behind it. */
  readonly codebook: Codebook
  readonly hasGrown: boolean
  /** Their id to ours; a verdict for which no key was left has none, and is known by its meaning only. */
  readonly verdictIds: ReadonlyMap<string, string>
  readonly reasonIds: ReadonlyMap<string, string>
}

/** Their verdicts and reasons beside ours: the same by id, else by name. Ours stay as they are. */
export function mergeCodebook(ours: ProjectContents, theirs: ProjectContents): MergedCodebook {
  const [mine, other] = [codebookOf(ours.project), codebookOf(theirs.project)]
  const verdicts = [...mine.verdicts]
  const reasons = [...mine.reasons]
  const verdictIds = new Map<string, string>()
  const reasonIds = new Map<string, string>()
  for (const choice of other.verdicts) {
    const present = sameVerdict(verdicts, choice) ?? withFreeKey(verdicts, choice)
    if (!present) continue
    if (!verdicts.includes(present)) verdicts.push(present)
    verdictIds.set(choice.id, present.id)
  }
  for (const reason of other.reasons) {
    const present = sameReason(reasons, reason) ?? withFreeLetter(reasons, reason)
    if (!reasons.includes(present)) reasons.push(present)
    reasonIds.set(reason.id, present.id)
  }
  const hasGrown = verdicts.length > mine.verdicts.length || reasons.length > mine.reasons.length
  return { theirs: other, codebook: { verdicts, reasons }, hasGrown, verdictIds, reasonIds }
}

function sameVerdict(ours: readonly VerdictChoice[], { id, label, meaning }: VerdictChoice) {
  const alike = ours.filter((choice) => choice.meaning === meaning)
  return (
    alike.find((choice) => choice.id === id) ??
    alike.find((choice) => foldedName(choice.label) === foldedName(label))
  )
}

function sameReason(ours: readonly ReasonChoice[], { id, label }: ReasonChoice) {
  return (
    ours.find((reason) => reason.id === id) ??
    ours.find((reason) => foldedName(reason.label) === foldedName(label))
  )
}

function withFreeKey(ours: readonly VerdictChoice[], choice: VerdictChoice): VerdictChoice | null {
  const taken = new Set<VerdictKey>(ours.map(({ key }) => key))
  const key = taken.has(choice.key) ? VERDICT_KEYS.find((free) => !taken.has(free)) : choice.key
  return key ? { ...choice, id: freeId(choice.id, new Set(ours.map(({ id }) => id))), key } : null
}

function withFreeLetter(ours: readonly ReasonChoice[], reason: ReasonChoice): ReasonChoice {
  return ours.some(({ letter }) => letter === reason.letter) ? { ...reason, letter: '' } : { ...reason }
}
