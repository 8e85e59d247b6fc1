import type { Cue } from '../model/claim'
import type { Finding, FindingSide } from '../model/comparison'
import { overlaps } from '../model/span'

/** One side of a finding with what it is about. */
export interface PointSide {
  readonly side: FindingSide
  /** Copies of one text share a voice. */
  readonly voice: string
  /** The group of claims that the claim belongs to, `null` where it is in none. */
  readonly group: string | null
  readonly sentence: number
}

/** A finding with the points that its claims belong to. */
export interface Rankable {
  readonly finding: Finding
  readonly a: PointSide
  readonly b: PointSide
}

/** A source comes back to its point within this many sentences; another speaker in it makes a point of his own. */
const NEIGHBOURS = 2

/**
 * One finding for each point: of several findings between the same voices on one point the strongest stays and
 * takes the other passages along as further evidence. In order of score. Those of `fixed` come first, and all stay.
 */
export function mergePoints(
  candidates: readonly Rankable[],
  fixed: readonly Rankable[] = [],
): readonly Rankable[] {
  const waiting = candidates
    .map(oriented)
    .sort((x, y) => y.finding.score - x.finding.score || compareText(x.finding.id, y.finding.id))
  const kept = new Map<string, Merged[]>()
  const order: Merged[] = []
  for (const item of fixed.map(oriented)) {
    const key = `${item.a.voice} ${item.b.voice}`
    const merged: Merged = { members: [item] }
    kept.set(key, [...(kept.get(key) ?? []), merged])
    order.push(merged)
  }
  for (const item of waiting) {
    const key = `${item.a.voice} ${item.b.voice}`
    const merged = kept.get(key) ?? []
    kept.set(key, merged)
    const known = merged.find(({ members: [first] }) => first !== undefined && samePoint(first, item))
    if (known) {
      known.members.push(item)
      continue
    }
    const fresh: Merged = { members: [item] }
    merged.push(fresh)
    order.push(fresh)
  }
  return order.flatMap(({ members }) => {
    const [first] = members
    return first ? [withEvidence(first, members)] : []
  })
}

interface Merged {
  readonly members: Rankable[]
}

/** The sides in an order of their own, so that two findings can be laid side by side whatever the order of sources. */
function oriented(item: Rankable): Rankable {
  const before = compareText(item.a.voice, item.b.voice) || item.a.side.from - item.b.side.from
  return before <= 0 ? item : { finding: item.finding, a: item.b, b: item.a }
}

function samePoint(x: Rankable, y: Rankable): boolean {
  if (sameClaims(x.a, y.a) && sameClaims(x.b, y.b)) return true
  if (sameSentence(x.a, y.a) && sameSentence(x.b, y.b) && !twoPoints(x, y)) return true
  if (x.finding.rule !== y.finding.rule) return false
  return (sameWords(x.a, y.a) && isNear(x.b, y.b)) || (sameWords(x.b, y.b) && isNear(x.a, y.a))
}

/** The same claim, another claim of its group, or a copy's. */
function sameClaims(x: PointSide, y: PointSide): boolean {
  if (x.side.claimId === y.side.claimId) return true
  return (x.group !== null && x.group === y.group) || wording(x.side) === wording(y.side)
}

/**
 * "Three died and 40 were hurt" holds two points, each with words of its own. What the judge sees in clauses of the
 * same two sentences is one point: it does not say which words make it.
 */
function twoPoints(x: Rankable, y: Rankable): boolean {
  if (x.finding.rule === 'judge' || y.finding.rule === 'judge') return false
  const apart = (a: PointSide, b: PointSide): boolean =>
    a.side.claimId !== b.side.claimId && !shareCue(a.side.cues, b.side.cues)
  return apart(x.a, y.a) && apart(x.b, y.b)
}

function sameSentence(x: PointSide, y: PointSide): boolean {
  return x.side.articleId === y.side.articleId && x.sentence === y.sentence
}

function sameWords(x: PointSide, y: PointSide): boolean {
  return sameSentence(x, y) && shareCue(x.side.cues, y.side.cues)
}

function isNear(x: PointSide, y: PointSide): boolean {
  if (sameClaims(x, y)) return true
  if (x.side.articleId !== y.side.articleId || x.side.speaker !== y.side.speaker) return false
  return Math.abs(x.sentence - y.sentence) <= NEIGHBOURS
}

function shareCue(a: readonly Cue[], b: readonly Cue[]): boolean {
  return a.some((one) => b.some((other) => overlaps(one, other)))
}

function wording(side: FindingSide): string {
  return side.quote.replace(/\s+/g, ' ').toLowerCase()
}

function withEvidence(first: Rankable, members: readonly Rankable[]): Rankable {
  const { finding } = first
  const shown = [finding.a, finding.b, ...(finding.third ? [finding.third] : [])]
  const also: FindingSide[] = [...(finding.also ?? [])]
  for (const { finding: other } of members) {
    for (const side of [other.a, other.b]) {
      const known = [...shown, ...also]
      if (!known.some((place) => place.articleId === side.articleId && overlaps(place, side))) also.push(side)
    }
  }
  if (also.length === 0) return first
  also.sort((x, y) => compareText(x.articleId, y.articleId) || x.from - y.from)
  return { ...first, finding: { ...finding, also } }
}

/** By code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
