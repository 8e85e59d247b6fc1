import {
  became,
  type Codebook,
  changed,
  choiceOf,
  codebookOf,
  DEFAULT_CODEBOOK,
  type ProjectRecord,
  type ReasonChoice,
  type ReviewRecord,
  VERDICT_KEYS,
  type VerdictChoice,
} from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'
import { wantedName } from './wanted-name'

type CodebookCommand = Extract<Command, { kind: 'set-codebook' }>

/**
 * By which words findings are judged. What was judged by a word that goes, or means something else afterwards, changes
 * in the same step.
 */
export async function planCodebook(
  command: CodebookCommand,
  project: ProjectRecord | undefined,
  access: ReadAccess,
): Promise<Plan> {
  if (!project) throw new CommandRefused('This project is no longer there. It may have been removed.')
  const before = codebookOf(project)
  const after = soundCodebook(command.codebook)
  const moved = command.moved ?? { verdicts: {}, reasons: {} }
  const isDefault = JSON.stringify(after) === JSON.stringify(DEFAULT_CODEBOOK)
  const reviews = await access.reviews(command.projectId)
  return {
    label: labelOf(before, after),
    subject: '',
    changes: [
      changed('projects', project, { codebook: isDefault ? undefined : after }),
      ...reviews.map((review) => became('reviews', review, rejudged(review, before, after, moved))),
    ],
  }
}

/** The codebook as it is kept. Refuses one by which a finding could not be judged, or not in one way only. */
function soundCodebook({ verdicts, reasons }: Codebook): Codebook {
  const named = {
    verdicts: verdicts.map((choice) => ({ ...choice, label: wantedName(choice.label, 'verdict') })),
    reasons: reasons.map((reason) => ({
      ...reason,
      label: wantedName(reason.label, 'reason'),
      letter: reason.letter.toUpperCase(),
    })),
  }
  for (const meaning of ['conflict', 'no-conflict'] as const) {
    if (!verdicts.some((choice) => choice.meaning === meaning)) {
      const words = meaning === 'conflict' ? 'a conflict' : 'no conflict'
      throw new CommandRefused(`One verdict has to mean ${words}.`)
    }
  }
  if (verdicts.length > VERDICT_KEYS.length) {
    throw new CommandRefused('There can be nine verdicts at most: each has a key from 1 to 9.')
  }
  refuseTwice(
    named.verdicts.map(({ label }) => label.toLowerCase()),
    'Two verdicts have the same name.',
  )
  refuseTwice(
    named.verdicts.map(({ key }) => key),
    'Two verdicts have the same key.',
  )
  refuseTwice(
    named.verdicts.map(({ id }) => id),
    'A verdict is there twice.',
  )
  refuseTwice(
    named.reasons.map(({ label }) => label.toLowerCase()),
    'Two reasons have the same name.',
  )
  refuseTwice(named.reasons.map(({ letter }) => letter).filter(Boolean), 'Two reasons have the same letter.')
  refuseTwice(
    named.reasons.map(({ id }) => id),
    'A reason is there twice.',
  )
  if (named.reasons.some(({ letter }) => letter !== '' && !/^[A-Z]$/.test(letter))) {
    throw new CommandRefused('The key of a reason has to be a letter from A to Z.')
  }
  return named
}

function refuseTwice(values: readonly string[], message: string): void {
  if (new Set(values).size < values.length) throw new CommandRefused(message)
}

type Moved = NonNullable<CodebookCommand['moved']>

/** The review once the codebook is another. */
function rejudged(review: ReviewRecord, before: Codebook, after: Codebook, moved: Moved): ReviewRecord {
  if (review.verdict === null) return review
  const was = choiceOf(review, before)
  const { choice: _, ...rest } = review
  if (!was) return review
  const wanted = after.verdicts.some(({ id }) => id === was.id) ? was.id : moved.verdicts[was.id]
  const now = after.verdicts.find(({ id }) => id === wanted) ?? choiceOf(rest, after)
  if (!now)
    throw new CommandRefused(`“${was.label}” was given to findings. Say which verdict they get instead.`)
  return {
    ...rest,
    verdict: now.meaning,
    reason: now.meaning === 'no-conflict' ? reasonNow(review.reason, before, after, moved) : null,
    ...(now.id !== now.meaning && { choice: now.id }),
  }
}

/** A reason that neither codebook has is left as it is: it came from elsewhere. */
function reasonNow(reason: string | null, before: Codebook, after: Codebook, moved: Moved): string | null {
  const has = (reasons: readonly ReasonChoice[], id: string) => reasons.some((one) => one.id === id)
  if (reason === null || has(after.reasons, reason) || !has(before.reasons, reason)) return reason
  const instead = moved.reasons[reason]
  return instead !== undefined && has(after.reasons, instead) ? instead : null
}

function labelOf(before: Codebook, after: Codebook): string {
  const more = (was: readonly (VerdictChoice | ReasonChoice)[], is: typeof was) => is.length - was.length
  const verdicts = more(before.verdicts, after.verdicts)
  const reasons = more(before.reasons, after.reasons)
  if (verdicts !== 0)
    return verdicts > 0 ? 'verdict added to the codebook' : 'verdict taken out of the codebook'
  if (reasons !== 0) return reasons > 0 ? 'reason added to the codebook' : 'reason taken out of the codebook'
  return 'codebook changed'
}
