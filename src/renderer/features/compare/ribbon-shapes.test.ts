import { describe, expect, it } from 'vitest'
import type { Link } from './claim-marks'
import {
  GUTTER,
  linksInView,
  type PlacedLink,
  placedLinks,
  ribbonAt,
  ribbonMiddle,
  ribbonPath,
} from './ribbon-shapes'

const link = (at: number, kind: Link['kind'] = 'same', turned = false): Link => {
  const a = { articleId: 'A', claimId: `a${at}` }
  const b = { articleId: 'B', claimId: `b${at}` }
  return { id: `l${at}`, kind, letter: null, a: turned ? b : a, b: turned ? a : b, findingId: null }
}
const heights = (letter: string, tops: readonly number[]) =>
  new Map(tops.map((top, i) => [`${letter}${i}`, { top, bottom: top + 20 }]))
const placed = (left: number, right: number, kind: Link['kind'] = 'same'): PlacedLink => ({
  link: link(0, kind),
  left: { top: left, bottom: left + 20 },
  right: { top: right, bottom: right + 20 },
})

describe('placedLinks', () => {
  it('finds the left end in the left column, whichever side of the link it is', () => {
    const found = placedLinks([link(0), link(1, 'conflict', true)], 'A', {
      left: heights('a', [10, 50]),
      right: heights('b', [100, 150]),
    })
    expect(found.map(({ left, right }) => [left.top, right.top])).toEqual([
      [10, 100],
      [50, 150],
    ])
  })

  it('leaves out links to claims that have no place on the page', () => {
    const found = placedLinks([link(0), link(7)], 'A', {
      left: heights('a', [10]),
      right: heights('b', [10]),
    })
    expect(found.map(({ link: { id } }) => id)).toEqual(['l0'])
  })
})

describe('linksInView', () => {
  const view = { left: 1_000, right: 3_000, height: 500 }

  it('keeps what has an end in sight on either side, wherever it stands in the order of links', () => {
    const far = Array.from({ length: 900 }, (_, i) => placed(i, i))
    const [leftOnly, rightOnly, both] = [placed(1_200, 9_000), placed(9_000, 3_100), placed(1_000, 3_400)]
    expect(linksInView([...far, leftOnly, rightOnly, both], view, 250)).toEqual([leftOnly, rightOnly, both])
  })

  it('counts an end that only reaches in, and none that only touches', () => {
    expect(linksInView([placed(981, 0), placed(1_499, 0)], view, 250)).toHaveLength(2)
    expect(linksInView([placed(980, 0), placed(1_500, 0)], view, 250)).toHaveLength(0)
  })

  it('is the first of them where there are more than can be told apart', () => {
    const many = Array.from({ length: 400 }, (_, i) => placed(1_000 + i, 3_000))
    expect(linksInView(many, view, 250)).toEqual(many.slice(0, 250))
  })
})

describe('ribbonAt', () => {
  const view = { left: 0, right: 0, height: 900 }
  const at = (x: number, y: number, ...all: readonly PlacedLink[]) => ribbonAt(all, view, { x, y })

  it('finds a band anywhere within it, along its bend', () => {
    const band = placed(100, 300, 'conflict')
    expect(at(1, 110, band)).toBe(band)
    expect(at(GUTTER - 1, 310, band)).toBe(band)
    expect(at(GUTTER / 2, 210, band)).toBe(band)
    expect(at(GUTTER / 2, 110, band)).toBeNull()
    expect(at(1, 310, band)).toBeNull()
  })

  it('finds a line where the pointer passes closely', () => {
    const line = placed(100, 300)
    expect(at(GUTTER / 2, 213, line)).toBe(line)
    expect(at(GUTTER / 2, 216, line)).toBeNull()
  })

  it('takes the conflict where it is crossed, and otherwise what lies above', () => {
    const [under, over, band] = [placed(100, 100), placed(101, 101, 'guard'), placed(100, 100, 'conflict')]
    expect(at(20, 110, under, over)).toBe(over)
    expect(at(20, 110, band, under, over)).toBe(band)
  })

  it('counts how far both columns are scrolled', () => {
    const band = placed(5_000, 9_000, 'conflict')
    const scrolled = { left: 4_950, right: 8_950, height: 900 }
    expect(ribbonAt([band], scrolled, { x: 30, y: 60 })).toBe(band)
    expect(ribbonAt([band], scrolled, { x: 30, y: 90 })).toBeNull()
  })
})

describe('ribbonPath', () => {
  const view = { left: 100, right: 200, height: 500 }

  it('is a band for a conflict, closed, from edge to edge', () => {
    const path = ribbonPath(placed(110, 230, 'conflict'), view)
    expect(path).toBe(`M0 10 C28 10 28 30 ${GUTTER} 30 L${GUTTER} 50 C28 50 28 30 0 30 Z`)
  })

  it('is a line between the middles for all others', () => {
    expect(ribbonPath(placed(110, 230), view)).toBe(`M0 20 C28 20 28 40 ${GUTTER} 40`)
  })

  it('is no longer than can be seen, however far its other end is, and comes nearer without a jump', () => {
    const far = (right: number) => ribbonPath(placed(110, right), view)
    expect(far(90_000)).toBe(far(1_200))
    expect(far(-90_000)).toBe(far(-320))
    expect(far(1_179)).not.toBe(far(1_180))
    expect(far(1_180)).toBe(`M0 20 C28 20 28 990 ${GUTTER} 990`)
  })

  it('shifts with both columns, and its letter stays halfway', () => {
    const ribbon = placed(110, 230, 'guard')
    expect(ribbonMiddle(ribbon, view)).toBe(30)
    expect(ribbonMiddle(ribbon, { ...view, left: 110 })).toBe(25)
    expect(ribbonMiddle(ribbon, { ...view, left: 110, right: 210 })).toBe(20)
    expect(ribbonPath(ribbon, { ...view, left: 110 })).toBe(`M0 10 C28 10 28 40 ${GUTTER} 40`)
  })
})
