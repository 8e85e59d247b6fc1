import {
  added,
  type ColleagueReviewRecord,
  changed,
  colleagueReviewId,
  type ProjectRecord,
  removed,
} from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'

type SecondPassCommand = Extract<Command, { kind: 'begin-second-pass' }>

/**
 * All that was left on findings so far becomes that of the first reviewer; the second starts with nothing and does not
 * see it. Undo gives it back.
 */
export async function planSecondPass(
  { projectId, first }: SecondPassCommand,
  project: ProjectRecord | undefined,
  access: ReadAccess,
): Promise<Plan> {
  if (!project) throw new CommandRefused('This project is no longer there. It may have been removed.')
  const reviews = await access.reviews(projectId)
  if (reviews.length === 0) {
    throw new CommandRefused(
      'Nothing has been judged in this project yet, so there is no first pass to keep.',
    )
  }
  const colleagues = await access.colleagueReviews(projectId)
  if (colleagues.some(({ reviewerId }) => reviewerId === first.id)) {
    throw new CommandRefused('There is a reviewer with this id already. Nothing has been changed.')
  }
  const kept = reviews.map(
    (review): ColleagueReviewRecord => ({
      ...review,
      id: colleagueReviewId(first.id, review.key),
      reviewerId: first.id,
      reviewerName: first.name,
    }),
  )
  return {
    label: 'second pass begun',
    subject: '',
    changes: [
      ...reviews.map((review) => removed('reviews', review)),
      ...kept.map((review) => added('colleagueReviews', review)),
      changed('projects', project, { blind: true }),
    ],
  }
}
