import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  dayStretch,
  daysInMonth,
  isoOf,
  monthOf,
  monthStretch,
  parseIso,
  weekdayNamed,
  weekdayOf,
  weekStretch,
  yearStretch,
} from './calendar'

describe('calendar', () => {
  it('counts days from 1970 and back', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0)
    expect(dayNumber(1969, 12, 31)).toBe(-1)
    for (const iso of ['0099-01-01', '1600-02-29', '1914-07-28', '2024-12-31']) {
      const date = parseIso(iso)
      expect(isoOf(dayNumber(date?.year ?? 0, date?.month ?? 0, date?.day ?? 0))).toBe(iso)
    }
  })

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect(daysInMonth(2023, 12)).toBe(31)
  })

  it('reads dates cut to month or year, and rejects what is none', () => {
    expect(parseIso('2023')).toEqual({ year: 2023, month: 1, day: 1, grain: 'year' })
    expect(parseIso('2023-03')).toEqual({ year: 2023, month: 3, day: 1, grain: 'month' })
    expect(parseIso('2023-03-12T10:00:00Z')).toEqual({ year: 2023, month: 3, day: 12, grain: 'day' })
    expect(parseIso('2023-13-01')).toBeNull()
    expect(parseIso('2023-02-30')).toBeNull()
    expect(parseIso('March')).toBeNull()
  })

  it('gives first and last days', () => {
    const day = dayNumber(2024, 5, 15)
    expect(dayStretch(day)).toEqual({ start: '2024-05-15', end: '2024-05-15' })
    expect(weekStretch(day)).toEqual({ start: '2024-05-13', end: '2024-05-19' })
    expect(monthStretch(2024, 2)).toEqual({ start: '2024-02-01', end: '2024-02-29' })
    expect(monthStretch(2024, 0)).toEqual({ start: '2023-12-01', end: '2023-12-31' })
    expect(monthStretch(2024, 13)).toEqual({ start: '2025-01-01', end: '2025-01-31' })
    expect(yearStretch(2019)).toEqual({ start: '2019-01-01', end: '2019-12-31' })
  })

  it('names months and weekdays', () => {
    expect(['March', 'mar', 'Sept.', 'may', 'Marching', 'ma'].map(monthOf)).toEqual([3, 3, 9, 5, null, null])
    expect(['Monday', 'sunday', 'Mon'].map(weekdayNamed)).toEqual([0, 6, null])
    expect(weekdayOf(dayNumber(2024, 5, 15))).toBe(2)
    expect(weekdayOf(dayNumber(1969, 12, 29))).toBe(0)
  })
})
