import { describe, expect, it } from 'vitest'
import type { Link } from './claim-marks'
import { heightRuns } from './height-runs'

const link = (a: string, b: string): Link => ({
  id: `${a}|${b}`,
  kind: 'same',
  letter: null,
  a: { articleId: a.charAt(0), claimId: a },
  b: { articleId: b.charAt(0), claimId: b },
  findingId: null,
})
const column = (id: string, tops: readonly number[]) => ({
  id,
  heights: new Map(tops.map((top, i) => [`${id}${i}`, { top, bottom: top + 20 }])),
})
const links = [link('A0', 'B0'), link('B1', 'A1'), link('A2', 'B2'), link('A0', 'C0'), link('B0', 'C1')]

describe('heightRuns', () => {
  it('pairs the heights of two columns, whichever side of a link each stands on', () => {
    const run = heightRuns(links)
    const [a, b] = [column('A', [10, 20, 30]), column('B', [100, 200, 300])]
    expect(run(a, b)).toEqual([
      { a: 10, b: 100 },
      { a: 20, b: 200 },
      { a: 30, b: 300 },
    ])
    expect(run(b, a)).toEqual([
      { a: 100, b: 10 },
      { a: 200, b: 20 },
      { a: 300, b: 30 },
    ])
  })

  it('leaves other columns, claims without a place and what moved out', () => {
    const run = heightRuns(links)
    expect(run(column('A', [10]), column('C', [50, 60]))).toEqual([{ a: 10, b: 50 }])
    expect(run(column('A', [10, 20, 30]), column('B', [100, 90, 300]))).toHaveLength(2)
    expect(run(column('A', []), column('B', [100]))).toEqual([])
  })

  it('gives the very same run until a column is laid out anew', () => {
    const run = heightRuns(links)
    const [a, b] = [column('A', [10, 20, 30]), column('B', [100, 200, 300])]
    const first = run(a, b)
    expect(run(a, b)).toBe(first)
    const wider = column('B', [80, 160, 240])
    expect(run(a, wider)).toEqual([
      { a: 10, b: 80 },
      { a: 20, b: 160 },
      { a: 30, b: 240 },
    ])
    expect(run(a, b)).not.toBe(first)
  })
})
