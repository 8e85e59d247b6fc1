import { describe, expect, it } from 'vitest'
import { claimNames, judgedPoints } from '../../../core'
import { matrixRows } from './matrix-rows'
import { type NamedThing, namedThings, nameGraph } from './name-graph'
import { placeAcross } from './name-graph-keys'
import { namePicture } from './name-picture'
import { comparedTexts, rowOf, TEXTS, wordsIn } from './overview-fixture'

const comparison = comparedTexts()
const { findings } = comparison
const rows = matrixRows({
  points: judgedPoints(comparison, findings, new Map()).points,
  findings,
  reviews: new Map(),
  tagOrder: [],
  wordsOf: wordsIn(comparison),
})
const names = claimNames(comparison.claims, (id) => TEXTS[Number(id.slice(1))] ?? '')

function thing(id: string, points: readonly string[]): NamedThing {
  return { id, name: id, points, sources: [], disagreements: 0, conflicts: 0 }
}

describe('namedThings', () => {
  it('joins a name to its points, and counts what stands there', () => {
    const things = namedThings(
      rows,
      ['s0', 's1', 's2'],
      (id) => comparison.claims.find((claim) => claim.id === id),
      (key) => names.get(key) ?? key,
    )
    const velden = things.find(({ name }) => name === 'Velden')
    expect(velden?.points).toHaveLength(2)
    expect(velden?.sources).toEqual(['s0', 's1', 's2'])
    expect(velden?.disagreements).toBe(2)
    expect(things[0]?.points.length).toBeGreaterThanOrEqual(things.at(-1)?.points.length ?? 0)
  })
})

describe('nameGraph', () => {
  const points = ['p0', 'p1', 'p2', 'p3'].map((id) => rowOf(id, ['says', 'says']))

  it('draws lines that do not cross where none need to', () => {
    const graph = nameGraph([thing('x', ['p3', 'p2']), thing('y', ['p0']), thing('z', ['p1', 'p0'])], points)
    expect(crossings(graph.edges)).toBe(0)
    expect(graph.edges).toHaveLength(5)
    for (const [name, point] of graph.edges) {
      expect(graph.names[name]?.points).toContain(graph.points[point]?.point.id)
    }
  })

  it('is the same for the same input, and says what it leaves out', () => {
    const many = Array.from({ length: 60 }, (_, i) => thing(`n${String(i)}`, [`p${i % 4}`]))
    const graph = nameGraph(many, points)
    expect(nameGraph(many, points)).toEqual(graph)
    expect(graph.names).toHaveLength(40)
    expect(graph.left).toEqual({ names: 20, points: 0 })
  })

  it('leaves out points that no name joins', () => {
    expect(nameGraph([thing('x', ['p1'])], points).points.map(({ point }) => point.id)).toEqual(['p1'])
    expect(nameGraph([], points).points).toEqual([])
  })
})

describe('placeAcross', () => {
  const counts = { name: 3, point: 5 }
  const placeOf = (key: string, side: 'name' | 'point', place: number) =>
    placeAcross(key, { side, place }, counts, new Set([4, 2]))

  it('goes along a side and along a line', () => {
    expect(placeOf('ArrowDown', 'name', 0)).toEqual({ side: 'name', place: 1 })
    expect(placeOf('ArrowDown', 'name', 2)).toEqual({ side: 'name', place: 2 })
    expect(placeOf('End', 'point', 0)).toEqual({ side: 'point', place: 4 })
    expect(placeOf('ArrowRight', 'name', 0)).toEqual({ side: 'point', place: 2 })
    expect(placeOf('ArrowLeft', 'point', 0)).toEqual({ side: 'name', place: 2 })
  })

  it('leaves other keys alone', () => {
    expect(placeOf('ArrowLeft', 'name', 0)).toBeNull()
    expect(placeOf('Enter', 'name', 0)).toBeNull()
    expect(placeAcross('ArrowRight', { side: 'name', place: 0 }, counts, new Set())).toBeNull()
  })
})

describe('namePicture', () => {
  it('has names, points, a line for each edge, and what it leaves out', () => {
    const points = [rowOf('p0', ['says']), rowOf('p1', ['says'], { conflicts: findings.slice(0, 1) })]
    const graph = nameGraph([thing('Velden', ['p0', 'p1']), thing('Fire', ['p1'])], points)
    const { shapes } = namePicture(
      'Names',
      { ...graph, left: { names: 3, points: 4 } },
      (words) => words.length,
    )
    const words = shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : []))
    expect(words).toContain('Velden (2)')
    expect(words).toContain('# words of p1')
    expect(words.at(-1)).toContain('3 names and 4 points in the table only')
    const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []))
    expect(lines).toHaveLength(3)
    expect(lines.filter(({ dash }) => dash)).toHaveLength(2)
  })
})

function crossings(edges: readonly (readonly [number, number])[]): number {
  return edges.filter(([a, b], i) => edges.slice(i + 1).some(([c, d]) => (a - c) * (b - d) < 0)).length
}
