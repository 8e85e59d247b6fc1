import { describe, expect, it } from 'vitest'
import { CONTENTS } from './file/project-file-fixtures'
import { colleagueReviewId } from './project-rows'
import { readAsColleague } from './read-as-colleague'

const us = { id: 'me', name: 'Björn' }

describe('readAsColleague', () => {
  it('puts the verdicts of who saved the file under their name and keeps all else but the undo list', () => {
    const read = readAsColleague(CONTENTS, us, { id: 'carl', name: 'Carl' })
    expect(read).toEqual({
      ...CONTENTS,
      reviews: [],
      colleagueReviews: [
        ...CONTENTS.colleagueReviews,
        ...CONTENTS.reviews.map((row) => ({
          ...row,
          id: colleagueReviewId('carl', row.key),
          reviewerId: 'carl',
          reviewerName: 'Carl',
        })),
      ],
      steps: [],
    })
  })

  it('makes ours what the file has from us', () => {
    const read = readAsColleague(CONTENTS, { id: 'anna', name: 'Anna' }, { id: 'carl', name: 'Carl' })
    expect(read.reviews).toMatchObject([{ key: 'k1', verdict: 'conflict' }])
    expect(read.colleagueReviews).toMatchObject([{ reviewerId: 'carl' }])
  })
})
