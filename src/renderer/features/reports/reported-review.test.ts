import { expect, it } from 'vitest'
import { type Codebook, DEFAULT_CODEBOOK, type ReviewRecord } from '../../../project'
import { reportedReview } from './reported-review'

const anchor = { sourceId: 's', quote: 'q', prefix: '', suffix: '', from: 0, to: 1 }
const review: ReviewRecord = {
  projectId: 'p',
  key: 'k',
  verdict: 'no-conflict',
  reason: 'time',
  tags: [],
  note: 'See page 3.',
  anchors: [anchor, anchor],
  kindWhenJudged: 'contradiction',
}
const own: Codebook = {
  verdicts: [
    ...DEFAULT_CODEBOOK.verdicts,
    { id: 'g', label: 'Grave', meaning: 'conflict', key: '4', definition: '' },
  ],
  reasons: [{ id: '7f3a', label: 'Irony', letter: 'I', definition: '' }],
}

it('is the review itself where there is nothing but plain words', () => {
  expect(reportedReview(review, DEFAULT_CODEBOOK)).toEqual(review)
})

it('names a reason of one’s own by its name, and a verdict of one’s own in the note', () => {
  expect(reportedReview({ ...review, reason: '7f3a' }, own).reason).toBe('Irony')
  const grave = { ...review, verdict: 'conflict', reason: null, choice: 'g' } as const
  expect(reportedReview(grave, own).note).toBe('See page 3.\nBy the codebook: Grave.')
})

it('reports what two decided together, and what each reading is worth', () => {
  const reported = reportedReview(
    {
      ...review,
      note: '',
      agreed: { choice: 'conflict', verdict: 'conflict', with: 'Anna', at: 't' },
      resolution: { stands: 'b', why: 'It is dated.', wouldChange: '', at: 't' },
    },
    DEFAULT_CODEBOOK,
  )
  expect(reported).toMatchObject({ verdict: 'conflict', reason: null })
  expect(reported.note).toBe(
    'Decided together with Anna: Conflict. Before: Not a conflict: Time.\nThe second reading stands. Why: It is dated.',
  )
})
