import { describe, expect, it } from 'vitest'
import { reasonWords } from '../../core'
import type { ColleagueReviewRecord } from '../../project'
import { colleagueSays } from './colleague-words'

const anchor = { sourceId: 's', quote: '', prefix: '', suffix: '', from: 0, to: 0 }
const row: ColleagueReviewRecord = {
  id: 'anna/k',
  projectId: 'p',
  reviewerId: 'anna',
  reviewerName: 'Anna',
  key: 'k',
  verdict: 'no-conflict',
  reason: 'time',
  tags: [],
  note: '',
  anchors: [anchor, anchor],
  kindWhenJudged: 'contradiction',
}

describe('colleagueSays', () => {
  it('says who and what, with the reason where there is one', () => {
    expect(colleagueSays(row, 'me')).toEqual({ name: 'Anna', says: `no conflict, ${reasonWords('time')}` })
    expect(colleagueSays({ ...row, reason: null }, 'me').says).toBe('no conflict')
    expect(colleagueSays({ ...row, verdict: 'conflict', reason: null }, 'me').says).toBe('conflict')
    expect(colleagueSays({ ...row, verdict: null }, 'me').says).toBe('no verdict yet')
  })

  it('names who has no name, and the reader’s own word from another copy', () => {
    expect(colleagueSays({ ...row, reviewerName: '' }, 'me').name).toBe('A colleague without a name')
    expect(colleagueSays(row, 'anna').name).toBe('You, in another copy')
    expect(colleagueSays({ ...row, reviewerId: '' }, '').name).toBe('Anna')
  })
})
