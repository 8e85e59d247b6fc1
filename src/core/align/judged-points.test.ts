import { describe, expect, it } from 'vitest'
import { compare } from '../compare'
import type { Comparison, Finding } from '../model/comparison'
import type { FindingReview, VerdictReason, VerdictValue } from '../model/review'
import { judgedPoints } from './judged-points'

const CLOSED = 'The harbour bridge in Velden was closed on Monday.'
const OPEN = 'The harbour bridge in Velden was not closed on Monday.'
const BREAD = 'Bread became dearer this week in all shops.'

function compared(...texts: readonly string[]): Comparison {
  return compare(
    texts.map((text, index) => ({ id: `s${index}`, text, meta: { date: '2024-05-17' }, cutOverrides: [] })),
  )
}

function conflictOf({ findings }: Comparison): Finding {
  const found = findings.find(({ kind }) => kind === 'contradiction')
  if (!found) throw new RangeError('no conflict was found')
  return found
}

function judged(
  finding: Finding,
  verdict: VerdictValue,
  reason: VerdictReason | null = null,
): ReadonlyMap<string, FindingReview> {
  const anchor = (side: Finding['a']) => ({
    sourceId: side.articleId,
    quote: side.quote,
    prefix: '',
    suffix: '',
    from: side.from,
    to: side.to,
  })
  const review: FindingReview = {
    key: finding.id,
    verdict,
    reason,
    tags: [],
    note: '',
    anchors: [anchor(finding.a), anchor(finding.b)],
    kindWhenJudged: finding.kind,
  }
  return new Map([[finding.id, review]])
}

const NONE: ReadonlyMap<string, FindingReview> = new Map()

function states(comparison: Comparison, reviews = NONE): readonly string[] {
  const { points } = judgedPoints(comparison, comparison.findings, reviews)
  const point = points.find(({ cells }) => cells.filter(({ claims }) => claims.length > 0).length > 1)
  return point?.cells.map(({ state }) => state) ?? []
}

describe('judgedPoints', () => {
  it('says the same of a source and of its copy, also once it is judged', () => {
    const more =
      'The ferry from Ostrey to Levrin was late by three hours because of fog in the sound. Forty passengers waited on the quay without shelter, and the company offered them tea. The captain of the Marisel thanked the crew for its patience in a letter to the paper.'
    // Opposite words are seen only in the finding, not in the two claims by themselves.
    const other = `The harbour bridge in Velden was open on Monday. ${more}`
    const comparison = compared(CLOSED.replace('was closed', 'was shut'), other, other)
    expect(comparison.copies).toEqual([['s1', 's2']])
    expect(states(comparison)).toEqual(['says', 'denies', 'denies'])
    const { pairs } = judgedPoints(comparison, comparison.findings, NONE)
    expect(pairs.filter(({ denies }) => denies.length > 0).map(({ a, b }) => `${a} ${b}`)).toEqual([
      's0 s1',
      's0 s2',
    ])
    const reviews = judged(conflictOf(comparison), 'no-conflict', 'wording')
    expect(states(comparison, reviews)).toEqual(['says', 'says', 'says'])
  })

  it('says what the engine says while nothing is judged', () => {
    const comparison = compared(CLOSED, OPEN, BREAD)
    expect(states(comparison)).toEqual(['says', 'denies', 'not-covered'])
    const engine = new Map(comparison.groups.map((group) => [group.id, group.cells]))
    for (const { id, cells } of judgedPoints(comparison, comparison.findings, NONE).points) {
      if (engine.has(id)) expect(cells).toEqual(engine.get(id))
    }
  })

  it('has what only one source says as a point of its own where that is wanted', () => {
    const comparison = compared(`${CLOSED} ${BREAD}`, OPEN)
    const { points } = judgedPoints(comparison, comparison.findings, NONE, { withAlone: true })
    const bread = points.filter(({ claims }) => claims.length === 1)
    expect(bread).toHaveLength(1)
    expect(bread[0]?.cells.map(({ state }) => state)).toEqual(['says', 'not-covered'])
    expect(
      judgedPoints(comparison, comparison.findings, NONE).points.flatMap(({ claims }) => claims),
    ).not.toContain(bread[0]?.claims[0])
  })

  it('takes what was judged no conflict for no denial', () => {
    const comparison = compared(CLOSED, OPEN)
    const conflict = conflictOf(comparison)
    expect(states(comparison, judged(conflict, 'no-conflict'))).toEqual(['says', 'differs'])
    expect(states(comparison, judged(conflict, 'no-conflict', 'time'))).toEqual(['says', 'differs'])
    expect(states(comparison, judged(conflict, 'no-conflict', 'wording'))).toEqual(['says', 'says'])
    expect(states(comparison, judged(conflict, 'undecided'))).toEqual(['says', 'denies'])
  })

  it('takes what was judged a conflict for one, whatever the engine made of it', () => {
    const comparison = compared(CLOSED, OPEN)
    const conflict = conflictOf(comparison)
    const softened: Comparison = {
      ...comparison,
      findings: comparison.findings.map((one) => (one === conflict ? { ...one, kind: 'time' } : one)),
    }
    expect(states(softened)).toEqual(['says', 'differs'])
    expect(states(softened, judged(conflict, 'conflict'))).toEqual(['says', 'denies'])
  })

  it('makes a point of a listed conflict whose passages are in none together', () => {
    const comparison = { ...compared(CLOSED, OPEN), groups: [] }
    const conflict = conflictOf(comparison)
    const { points } = judgedPoints(comparison, comparison.findings, NONE)
    expect(points.map(({ id }) => id)).toEqual([conflict.id])
    expect(points[0]?.cells.map(({ state }) => state)).toEqual(['says', 'denies'])
    expect(judgedPoints(comparison, [], NONE).points).toEqual([])
    const cleared = judged(conflict, 'no-conflict')
    expect(judgedPoints(comparison, comparison.findings, cleared).points).toEqual([])
  })
})

describe('pairs of sources', () => {
  it('are held against each other, not against the first source', () => {
    const comparison = compared(CLOSED, OPEN, OPEN, BREAD)
    const { pairs } = judgedPoints(comparison, comparison.findings, NONE)
    const counts = pairs.map(({ a, b, same, differs, denies }) => [
      a + b,
      same.length,
      differs.length,
      denies.length,
    ])
    expect(counts).toEqual([
      ['s0s1', 0, 0, 1],
      ['s0s2', 0, 0, 1],
      ['s0s3', 0, 0, 0],
      ['s1s2', 1, 0, 0],
      ['s1s3', 0, 0, 0],
      ['s2s3', 0, 0, 0],
    ])
  })
})
