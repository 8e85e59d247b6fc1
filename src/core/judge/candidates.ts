import { viewsOf } from '../align/align-articles'
import { claimWeight } from '../contradict/claim-weight'
import type { Analysed, PairResult } from '../contradict/pair-findings'
import type { Claim } from '../model/claim'
import type { Finding } from '../model/comparison'
import { claimText } from './claim-text'
import type { Consultation } from './consultation'
import {
  FEWEST_WORDS,
  MAX_PAIRS,
  MAX_PAIRS_OF_TWO,
  NEIGHBOUR_FROM,
  PAIRS_FOR_AN_ARTICLE,
  PARTNERS,
} from './judge-limits'
import { oneMatter } from './one-matter'
import type { JudgePair } from './pair-judge'

/** Two articles, or one with itself, and what the rules found. */
export interface RuledPair {
  readonly a: Analysed
  readonly b: Analysed
  readonly result: PairResult
}

/** Two claims that the judge is to read. */
export interface Candidate {
  readonly ruled: RuledPair
  readonly a: Claim
  readonly b: Claim
  readonly texts: JudgePair
  /** What the rules made of the two; `null` where they have nothing to say. */
  readonly finding: Finding | null
  /** From alignment; `null` where only the sense of the two is near. */
  readonly similarity: number | null
  readonly cosine: number | null
  /** Higher is asked first. */
  readonly promise: number
}

/** Of hundreds of thousands of pairs of articles each brings in a few candidates only. */
const FEWEST_OF_PAIR = 8

const TEXTS = new WeakMap<Claim, string>()

/** The claim's words as the judge reads them, put together once however many partners it has. */
export function judgedText(claim: Claim, { article, analysed }: Analysed): string {
  const known =
    TEXTS.get(claim) ?? claimText(claim, { text: article.text, entityNames: analysed.entityNames })
  TEXTS.set(claim, known)
  return known
}

const WORTH = new WeakMap<Analysed['analysed'], readonly Claim[]>()
const BY_ID = new WeakMap<Analysed['analysed'], ReadonlyMap<string, Claim>>()

function claimsById({ analysed }: Analysed): ReadonlyMap<string, Claim> {
  const known = BY_ID.get(analysed) ?? new Map(analysed.claims.map((claim) => [claim.id, claim]))
  BY_ID.set(analysed, known)
  return known
}

/** Claims of an article that say enough to be held against others. */
export function claimsWorthReading({ analysed }: Analysed): readonly Claim[] {
  const known =
    WORTH.get(analysed) ??
    viewsOf(analysed)
      .filter(({ claim, terms }) => terms.length >= FEWEST_WORDS && claim.predicate !== undefined)
      .map(({ claim }) => claim)
  WORTH.set(analysed, known)
  return known
}

/**
 * The pairs that the judge reads, most promising first over all articles: what the rules found, what alignment found,
 * and what is near in sense although it shares few words.
 */
export function candidates(pairs: readonly RuledPair[], consultation: Consultation): readonly Candidate[] {
  const each = FEWEST_OF_PAIR + Math.ceil((2 * MAX_PAIRS) / Math.max(1, pairs.length))
  const placed = placing(consultation)
  const all = pairs
    .flatMap((ruled) => [...candidatesOf(ruled, consultation, placed)].sort(byPromise).slice(0, each))
    .sort(byPromise)
  const articles = new Set(pairs.flatMap(({ a, b }) => [a.article.id, b.article.id])).size
  const most = Math.min(MAX_PAIRS, Math.max(MAX_PAIRS_OF_TWO, articles * PAIRS_FOR_AN_ARTICLE))
  const partners = new Map<string, number>()
  const ofPair = new Map<RuledPair, number>()
  const kept: Candidate[] = []
  for (const candidate of all) {
    const { a, b, ruled, finding } = candidate
    const ends = [`${a.id} ${ruled.b.article.id}`, `${b.id} ${ruled.a.article.id}`]
    const inPair = ofPair.get(ruled) ?? 0
    const full = ends.every((end) => (partners.get(end) ?? 0) >= PARTNERS)
    if (kept.length >= most) break
    if (finding === null && (full || inPair >= MAX_PAIRS_OF_TWO)) continue
    for (const end of ends) partners.set(end, (partners.get(end) ?? 0) + 1)
    ofPair.set(ruled, inPair + 1)
    kept.push(candidate)
  }
  return kept
}

function candidatesOf(
  ruled: RuledPair,
  consultation: Consultation,
  placed: (source: Analysed) => Shelf,
): readonly Candidate[] {
  const { a, b, result } = ruled
  const ofA = claimsById(a)
  const ofB = claimsById(b)
  const found = new Map<string, Candidate>()
  const add = (idA: string, idB: string, finding: Finding | null, similarity: number | null): void => {
    const one = ofA.get(idA)
    const other = ofB.get(idB)
    if (!one || !other || found.has(`${idA} ${idB}`)) return
    const texts = { a: judgedText(one, a), b: judgedText(other, b) }
    if (texts.a === '' || texts.b === '' || (finding === null && texts.a === texts.b)) return
    const cosine = consultation.cosine(texts.a, texts.b)
    const promise = promiseOf(one, other, finding, similarity ?? 0, cosine)
    found.set(`${idA} ${idB}`, { ruled, a: one, b: other, texts, finding, similarity, cosine, promise })
  }
  for (const finding of result.findings) {
    if (!finding.third) add(finding.a.claimId, finding.b.claimId, finding, finding.similarity)
  }
  // What a text has against itself is looked at where a rule sees it: the rest is how texts are written.
  if (a === b) return [...found.values()]
  const [shelfA, shelfB] = [placed(a), placed(b)]
  for (const alignment of result.alignments) {
    if (alignment.copied || alignment.relation === 'same') continue
    if (shelfA.worth.has(alignment.a) && shelfB.worth.has(alignment.b))
      add(alignment.a, alignment.b, null, alignment.similarity)
  }
  for (const [idA, idB] of neighbours(shelfA.vectors, shelfB.vectors)) add(idA, idB, null, null)
  return [...found.values()]
}

/** What a rule sees is asked first; then what is most surely on one matter and matters most. */
function promiseOf(
  a: Claim,
  b: Claim,
  finding: Finding | null,
  similarity: number,
  cosine: number | null,
): number {
  const near = oneMatter(a, b, similarity, cosine) * Math.sqrt(claimWeight(a) * claimWeight(b))
  if (finding === null) return near
  return finding.kind === 'agreement' ? near + 1 : near + 2
}

/** The claims of an article that are worth reading, and where they stand in sense. */
interface Shelf {
  readonly worth: ReadonlySet<string>
  readonly vectors: readonly Placed[]
}

/** Each article's shelf is filled once, however many articles it is compared with. */
function placing(consultation: Consultation): (source: Analysed) => Shelf {
  const shelves = new Map<Analysed, Shelf>()
  return (source) => {
    const claims = claimsWorthReading(source)
    const shelf = shelves.get(source) ?? {
      worth: new Set(claims.map(({ id }) => id)),
      vectors: claims.flatMap((claim) => {
        const vector = consultation.vector(judgedText(claim, source))
        return vector ? [{ id: claim.id, vector }] : []
      }),
    }
    shelves.set(source, shelf)
    return shelf
  }
}

/** Pairs that are near in sense: each claim's nearest few in the other article, both ways. */
function neighbours(ofA: readonly Placed[], ofB: readonly Placed[]): readonly (readonly [string, string])[] {
  const bestA = new Map<string, Near[]>()
  const bestB = new Map<string, Near[]>()
  for (const one of ofA) {
    for (const other of ofB) {
      const cosine = product(one.vector, other.vector)
      if (cosine < NEIGHBOUR_FROM) continue
      const near: Near = { a: one.id, b: other.id, cosine }
      keepNearest(bestA, one.id, near)
      keepNearest(bestB, other.id, near)
    }
  }
  return [...bestA.values(), ...bestB.values()].flat().map((near) => [near.a, near.b] as const)
}

interface Placed {
  readonly id: string
  readonly vector: Float32Array
}

interface Near {
  readonly a: string
  readonly b: string
  readonly cosine: number
}

function keepNearest(best: Map<string, Near[]>, id: string, near: Near): void {
  const kept = best.get(id) ?? []
  best.set(id, kept)
  const last = kept[PARTNERS - 1]
  if (last && near.cosine < last.cosine) return
  kept.push(near)
  kept.sort((x, y) => y.cosine - x.cosine || compareText(x.a + x.b, y.a + y.b))
  kept.length = Math.min(kept.length, PARTNERS)
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

function byPromise(x: Candidate, y: Candidate): number {
  return y.promise - x.promise || compareText(nameOf(x), nameOf(y))
}

/** The same whichever source comes first. */
function nameOf({ a, b }: Candidate): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
}

/** By code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
