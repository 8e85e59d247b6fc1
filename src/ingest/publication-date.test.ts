import { describe, expect, it } from 'vitest'
import { isoDateIn } from './publication-date'

describe('isoDateIn', () => {
  it.each([
    ['2023-03-02T23:30:00-08:00', '2023-03-02'],
    ['2023-03', '2023-03'],
    ['20230302T101500Z', '2023-03-02'],
    ['2023/3/2', '2023-03-02'],
    ['Thu, 02 Mar 2023 10:00:00 GMT', '2023-03-02'],
    ['Published 2nd of March, 2023 at noon', '2023-03-02'],
    ['Nov. 19, 2019 5:52 AM', '2019-11-19'],
    ['March 2023', '2023-03'],
    ['1987', '1987'],
    ['03/02/2023', ''],
    ['0001-01-01', ''],
    ['2023-02-30', ''],
    ['3 hours ago', ''],
    ['', ''],
  ])('%s -> %s', (written, iso) => {
    expect(isoDateIn(written)).toBe(iso === '' ? null : iso)
  })
})
