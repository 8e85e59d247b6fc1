import { describe, expect, it } from 'vitest'
import { type Codebook, DEFAULT_CODEBOOK, type ReviewRecord, VERDICT_KEYS } from '../../../project'
import {
  keptBecause,
  timesGiven,
  withNewReason,
  withNewVerdict,
  withReason,
  withReasonMoved,
  withVerdict,
} from './codebook-edit'

const keys = ({ verdicts }: Codebook) => verdicts.map(({ id, key }) => `${key} ${id}`)
const letters = ({ reasons }: Codebook) => reasons.slice(0, 2).map(({ id, letter }) => `${letter} ${id}`)

describe('verdicts', () => {
  it('stand in the order of their keys, and a key that is taken changes hands', () => {
    expect(keys(withVerdict(DEFAULT_CODEBOOK, 'undecided', { key: '1' }))).toEqual([
      '1 undecided',
      '2 no-conflict',
      '3 conflict',
    ])
  })

  it('come on the first free key under a name of their own, nine at most', () => {
    let book: Codebook | null = withVerdict(DEFAULT_CODEBOOK, 'no-conflict', { key: '9' })
    for (let at = 0; at < 6; at += 1) book = book && withNewVerdict(book, `own-${at}`)
    if (!book) throw new Error('There is room for nine.')
    expect(book.verdicts.map(({ key }) => key)).toEqual(VERDICT_KEYS)
    expect(book.verdicts[1]).toMatchObject({ id: 'own-0', label: 'New verdict' })
    expect(new Set(book.verdicts.map(({ label }) => label)).size).toBe(9)
    expect(withNewVerdict(book, 'ten')).toBeNull()
  })

  it('stay where nothing else means what they mean', () => {
    const [conflict, , undecided] = DEFAULT_CODEBOOK.verdicts
    if (!conflict || !undecided) throw new Error('There are three.')
    expect(keptBecause(DEFAULT_CODEBOOK, conflict)).toBe('It is the only verdict that means a conflict.')
    expect(keptBecause(DEFAULT_CODEBOOK, undecided)).toBeNull()
    const more = withNewVerdict(DEFAULT_CODEBOOK, 'own')
    expect(more && keptBecause(more, conflict)).toBeNull()
  })
})

describe('reasons', () => {
  it('exchange letters where one is taken, and places', () => {
    expect(letters(withReason(DEFAULT_CODEBOOK, 'time', { letter: 'S' }))).toEqual(['S time', 'T scope'])
    expect(letters(withReason(DEFAULT_CODEBOOK, 'time', { letter: '' }))).toEqual([' time', 'S scope'])
    expect(letters(withReasonMoved(DEFAULT_CODEBOOK, 'time', 1))).toEqual(['S scope', 'T time'])
    expect(withReasonMoved(DEFAULT_CODEBOOK, 'time', -1)).toBe(DEFAULT_CODEBOOK)
    const twice = withNewReason(withNewReason(DEFAULT_CODEBOOK, 'a'), 'b')
    expect(twice.reasons.slice(-2).map(({ label }) => label)).toEqual(['New reason', 'New reason 2'])
  })
})

it('counts what was given by what it is shown as', () => {
  const review = (fields: Partial<ReviewRecord>): ReviewRecord => ({
    projectId: 'p',
    key: 'k',
    verdict: null,
    reason: null,
    tags: [],
    note: '',
    anchors: [ANCHOR, ANCHOR],
    kindWhenJudged: 'contradiction',
    ...fields,
  })
  const { verdicts, reasons } = timesGiven(DEFAULT_CODEBOOK, [
    review({ verdict: 'conflict' }),
    review({ verdict: 'conflict', choice: 'gone' }),
    review({ verdict: 'no-conflict', reason: 'time' }),
    review({ note: 'only a note' }),
  ])
  expect([...verdicts]).toEqual([
    ['conflict', 2],
    ['no-conflict', 1],
  ])
  expect([...reasons]).toEqual([['time', 1]])
})

const ANCHOR = { sourceId: 's', quote: 'q', prefix: '', suffix: '', from: 0, to: 1 }
