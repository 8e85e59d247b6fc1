import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind, FindingSide } from '../model/comparison'
import { listedFindings } from './listed-findings'
import type { PointSide, Rankable } from './merge-points'
import { rank } from './rank'

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
  const point = (of: FindingSide, group: string | undefined): PointSide => ({
    side: of,
    voice: of.articleId,
    group: group ?? null,
    sentence: Number(of.claimId.slice(1)) * 10,
  })
  return { finding, a: point(finding.a, points[0]), b: point(finding.b, points[1]) }
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

  it('says from which list on a finding is shown: a beginning of each kind, as long as there are strong ones', () => {
    const ranked = rank([
      ...Array.from({ length: 6 }, (_, index) =>
        item(`s${index}`, 'contradiction', 0.5, `a${index}`, `b${index}`),
      ),
      item('other', 'contradiction', 0.2, 'c1', 'd1'),
      item('weak', 'contradiction', 0.01, 'a9', 'd9'),
      item('typed', 'time', 0.01, 'a8', 'b8'),
    ])
    const kinds = (of: readonly Finding[]): readonly string[] => of.map(({ id, listed }) => `${id} ${listed}`)
    expect(kinds(listedFindings(ranked, 'sure'))).toHaveLength(6)
    expect(kinds(listedFindings(ranked, 'balanced'))).toHaveLength(7)
    expect(listedFindings(ranked, 'everything')).toEqual(ranked)
    expect(listedFindings(ranked)).toEqual(listedFindings(ranked, 'balanced'))
    expect(ranked.slice(0, 6).every(({ listed }) => listed === 'sure')).toBe(true)
  })

  it('calls nothing sure that may be on another matter', () => {
    const { finding, ...points } = item('far', 'contradiction', 0.9, 'a1', 'b1')
    const [far] = rank([{ ...points, finding: { ...finding, similarity: 0.2 } }])
    expect(far?.listed).toBe('balanced')
  })
})
