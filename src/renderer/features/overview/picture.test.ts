import { describe, expect, it } from 'vitest'
import { matrixPicture, pointsWithin } from './matrix-picture'
import { rowOf } from './overview-fixture'
import { pairPicture } from './pair-picture'
import { hatchedBox, type Measure, type Shape, wordsWithin } from './picture'
import { scaleOf } from './png-of-picture'
import { svgOfPicture } from './svg-of-picture'

/** Every letter as wide as half its size. */
const measure: Measure = (words, size) => ([...words].length * size) / 2
const STYLE = { x: 0, y: 10, size: 10, weight: 400, face: 'ui', fill: 'ink' } as const
const PALETTE = { inkOf: (ink: string) => `<${ink}>`, faces: { ui: '"Inter", sans', read: 'Serif' } }
const SOURCES = ['A', 'B'].map((letter, i) => ({
  id: `s${i}`,
  letter,
  name: `Paper & ${letter}`,
  date: null,
  sameAs: [],
}))
const ROWS = Array.from({ length: 30 }, (_, i) => rowOf(String(i), ['says', 'denies']))

function wordsOf(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : []))
}

describe('wordsWithin', () => {
  it('cuts only what is too long, at a letter', () => {
    expect(wordsWithin('short', 25, STYLE, measure)).toMatchObject({ words: 'short' })
    expect(wordsWithin('longer', 25, STYLE, measure)).toMatchObject({ words: 'long…' })
    expect(wordsWithin('a 😀😀😀😀', 20, STYLE, measure)).toMatchObject({ words: 'a 😀…' })
    expect(wordsWithin('word', 1, STYLE, measure)).toMatchObject({ words: '…' })
  })
})

describe('hatchedBox', () => {
  it('has lines that stay inside the box', () => {
    const [box, ...lines] = hatchedBox(10, 20, 30, 8, ['paper', 'conflict'])
    expect(box).toMatchObject({ kind: 'box', width: 30 })
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) {
      for (const [x, y] of line.kind === 'line' ? line.points : []) {
        expect(x >= 10 && x <= 40 && y >= 20 && y <= 28).toBe(true)
      }
    }
  })
})

describe('svgOfPicture', () => {
  it('is well formed whatever the sources hold, and loads nothing', () => {
    const picture = matrixPicture('<script>&"\u0000', ROWS, SOURCES, measure)
    const svg = svgOfPicture(picture, PALETTE)
    expect(svg).toContain('<title>&lt;script&gt;&amp;&quot;\uFFFD</title>')
    expect(svg).toContain('Paper &amp; A')
    expect(svg).toContain('font-family="&quot;Inter&quot;, sans"')
    expect(svg).not.toMatch(/<(?!\/?(?:svg|title|rect|polyline|text)\b)|href|url\(/)
    expect(svg.match(/<text/g)).toHaveLength(wordsOf(picture.shapes).length)
  })
})

describe('matrixPicture', () => {
  it('has every point and state in words', () => {
    const words = wordsOf(matrixPicture('All', ROWS, SOURCES, measure).shapes)
    expect(words.filter((one) => one === 'denies')).toHaveLength(30)
    expect(words).toContain('words of 29')
    expect(words.at(-1)).toContain('30 points.')
  })

  it('says what it leaves out', () => {
    const picture = matrixPicture('All', ROWS, SOURCES, measure, 10)
    const words = wordsOf(picture.shapes)
    expect(words).not.toContain('words of 10')
    expect(words.at(-1)).toContain('first 10 of 30 points')
    expect(pointsWithin(picture.height)).toBe(10)
  })
})

describe('pairPicture', () => {
  it('has both halves of the table', () => {
    const cell = {
      a: 's0',
      b: 's1',
      shared: 3,
      same: 1,
      differs: 1,
      denies: 1,
      conflicts: [],
      judged: 0,
      missing: null,
    }
    const words = wordsOf(pairPicture('Pairs', [cell], SOURCES, measure).shapes)
    expect(words.filter((one) => one.startsWith('1 the same, 1 differ'))).toHaveLength(2)
    const missing = wordsOf(pairPicture('Pairs', [{ ...cell, missing: 'Stopped.' }], SOURCES, measure).shapes)
    expect(missing.filter((one) => one === 'not wholly compared')).toHaveLength(2)
  })
})

describe('scaleOf', () => {
  it('is sharp where there is room, and never more than can be drawn', () => {
    expect(scaleOf({ width: 1_000, height: 2_000 })).toBe(2)
    expect(scaleOf({ width: 32_768, height: 100 })).toBe(0.5)
    const large = scaleOf({ width: 16_000, height: 16_000 })
    expect(16_000 * large * 16_000 * large).toBeLessThanOrEqual(64_000_001)
  })
})
