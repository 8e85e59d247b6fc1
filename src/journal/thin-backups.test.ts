import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinnedOut } from './thin-backups'

const HOUR = 60 * 60 * 1000
const NOW = Date.parse('2026-11-22T12:30:00.000Z')
const ago = (hours: number) => ({ at: new Date(NOW - hours * HOUR).toISOString() })
const now = new Date(NOW).toISOString()

describe('thinnedOut', () => {
  it('leaves all of the last hour', () => {
    expect(thinnedOut([0, 0.1, 0.2, 0.3, 0.5, 0.9].map(ago), now)).toEqual([])
  })

  it('leaves the newest of each hour for a day, of each day for a month, of each month after', () => {
    const backups = [0, 0.1, 0.2, 2.1, 2.2, 30, 31, 32, 24 * 40, 24 * 41, 24 * 80].map(ago)
    const gone = new Set(thinnedOut(backups, now))
    const left = backups.filter((backup) => !gone.has(backup))
    expect(left).toEqual([0, 0.1, 0.2, 2.1, 30, 24 * 40, 24 * 80].map(ago))
  })

  it('never takes the newest three, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50_000, max: 50_000 }), { maxLength: 60 }), (hours) => {
        const backups = hours.map(ago)
        const gone = thinnedOut(backups, now)
        for (const backup of backups.slice(0, 3)) expect(gone.includes(backup)).toBe(false)
        expect(
          thinnedOut(
            backups.filter((backup) => !gone.includes(backup)),
            now,
          ),
        ).toEqual([])
      }),
    )
  })
})
