import { describe, expect, it } from 'vitest'
import { BACKUP_REASONS } from '../../../shared/project-store-api'
import { byDay, clockWords, countWords, dayWords, momentWords, sizeWords, whyWords } from './backup-words'

/** Local time, so that the test means the same in every time zone. */
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()
const now = new Date(2026, 0, 1, 9, 30)

describe('the words of a backup', () => {
  it('name the day as the reader thinks of it, over the turn of the year too', () => {
    expect(dayWords(at(2026, 0, 1, 0, 0), now)).toBe('Today')
    expect(dayWords(at(2025, 11, 31, 23, 59), now)).toBe('Yesterday')
    expect(dayWords(at(2025, 11, 30, 12, 0), now)).toBe('30 December 2025')
    expect(dayWords(at(2026, 5, 3, 12, 0), now)).toBe('3 June')
    expect(dayWords('nonsense', now)).toBe('Unknown day')
  })

  it('name the moment', () => {
    expect(clockWords(at(2026, 0, 1, 7, 5))).toBe('07:05')
    expect(momentWords(at(2026, 0, 1, 7, 5), now)).toBe('1 January, 07:05')
    expect(momentWords(at(2025, 10, 22, 14, 5), now)).toBe('22 November 2025, 14:05')
    expect([clockWords(''), momentWords('')]).toEqual(['unknown time', 'an unknown time'])
  })

  it('say why, how much and how large', () => {
    expect(new Set(BACKUP_REASONS.map(whyWords)).size).toBe(BACKUP_REASONS.length)
    expect(countWords({ sources: 5, verdicts: 13, notes: 1, tags: 0 })).toBe(
      'five sources · 13 verdicts · one note',
    )
    expect(countWords({ sources: 0, verdicts: 0, notes: 0, tags: 0 })).toBe('no sources')
    expect([640, 12_400, 999_499, 999_501, 1_440_000].map(sizeWords)).toEqual([
      '640 bytes',
      '12 KB',
      '999 KB',
      '1 MB',
      '1.4 MB',
    ])
  })
})

describe('byDay', () => {
  it('puts neighbours of one day together and keeps the order', () => {
    const entries = [
      at(2026, 0, 1, 8, 0),
      at(2026, 0, 1, 7, 0),
      at(2025, 11, 31, 7, 0),
      at(2026, 0, 1, 6, 0),
    ].map((moment) => ({ at: moment }))
    expect(byDay(entries, now)).toEqual([
      { day: 'Today', entries: entries.slice(0, 2) },
      { day: 'Yesterday', entries: entries.slice(2, 3) },
      { day: 'Today', entries: entries.slice(3) },
    ])
    expect(byDay([], now)).toEqual([])
  })
})
