import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind, FindingSide } from '../model/comparison'
import { type Rankable, rank } from './rank'

function side(articleId: string, claimId: string): FindingSide {
  return { articleId, claimId, from: 0, to: 1, quote: claimId, cues: [], speaker: null, date: null }
}

function item(id: string, kind: FindingKind, score: number, a: string, b: string, points = [a, b]): Rankable {
  const finding: Finding = {
    id,
    kind,
    rule: 'negation',
    place: 'between-sources',
    a: side(a.charAt(0), a),
    b: side(b.charAt(0), b),
    score,
    similarity: 0.5,
    explanation: '',
    sharedTerms: [],
    guards: [],
  }
  return { finding, pointA: points[0] ?? a, pointB: points[1] ?? b, sentences: `${a} | ${b}` }
}

const ids = (findings: readonly Finding[]): readonly string[] => findings.map((finding) => finding.id)

describe('rank', () => {
  it('puts contradictions before typed non-contradictions before agreements', () => {
    const ranked = rank([
      item('agreement', 'agreement', 0.9, 'a1', 'b1'),
      item('typed', 'time', 0.8, 'a2', 'b2'),
      item('conflict', 'contradiction', 0.1, 'a3', 'b3'),
    ])
    expect(ids(ranked)).toEqual(['conflict', 'typed', 'agreement'])
  })

  it('keeps one finding for a pair of points', () => {
    const ranked = rank([
      item('strong', 'contradiction', 0.9, 'a1', 'b1', ['p', 'q']),
      item('again', 'contradiction', 0.8, 'a2', 'b2', ['p', 'q']),
    ])
    expect(ids(ranked)).toEqual(['strong'])
  })

  it('spreads over pairs of articles', () => {
    const ranked = rank([
      item('first', 'contradiction', 0.9, 'a1', 'b1'),
      item('second', 'contradiction', 0.8, 'a2', 'b2'),
      item('elsewhere', 'contradiction', 0.77, 'a3', 'c1'),
    ])
    expect(ids(ranked)).toEqual(['first', 'elsewhere', 'second'])
  })

  it('does not let one claim fill the list', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      item(`n${index}`, 'contradiction', 0.9, 'a1', `b${index}`),
    )
    expect(rank(many).length).toBeLessThan(9)
  })

  it('gives scores that fall from first to last', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      item(`n${index}`, 'time', (index % 50) / 50, `a${index}`, `b${index}`),
    )
    const scores = rank(many).map((finding) => finding.score)
    expect(scores).toHaveLength(400)
    expect(scores).toEqual([...scores].sort((x, y) => y - x))
  })
})
