import type { AnalysedArticle } from '../model/claim'
import type { Alignment, AlignmentRelation } from '../model/comparison'
import { CandidateIndex } from './candidate-index'
import { type ClaimView, claimView } from './claim-view'
import { type Likeness, likenessOf } from './similarity'
import { type Rarity, termRarity } from './term-rarity'

/** A claim pair worth judging, with what the judge needs of it. */
export interface AlignedPair {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly likeness: Likeness
  /** Likeness damped for claims that match everything. */
  readonly similarity: number
  readonly relation: AlignmentRelation
  readonly rarity: Rarity
}

/** Partners kept for a claim: with three, nearly half of the true conflicts of real articles are lost. */
const PARTNERS = 8
/** Below this two claims share general words only. */
const FLOOR = 0.12
/** A claim that is like more than this many others says nothing special about any of them. */
const HUB_PARTNERS = 4
const HUB_LIKENESS = 0.3
const HUB_DAMPING = 0.06
const MAX_DAMPING = 0.3
const REWORDED_FROM = 0.45
/** Of each of two claims that say the same in other words, this much must be in the other: a part is no repetition. */
const REWORDED_COVER = 0.5

const VIEWS = new WeakMap<AnalysedArticle, readonly ClaimView[]>()

/** Views of the claims that say something (no headings' worth of words is lost: headings claim too). */
export function viewsOf(article: AnalysedArticle): readonly ClaimView[] {
  let views = VIEWS.get(article)
  if (!views) {
    views = article.claims.filter((claim) => claim.kind !== 'question').map(claimView)
    VIEWS.set(article, views)
  }
  return views
}

/** Claims of two articles that speak of the same, without a hard gate, best first. */
export function alignArticles(a: AnalysedArticle, b: AnalysedArticle): readonly Alignment[] {
  return alignedPairs(a, b).map((pair) => ({
    a: pair.a.claim.id,
    b: pair.b.claim.id,
    similarity: pair.similarity,
    relation: pair.relation,
  }))
}

/** As `alignArticles`, with the word matches that the judge goes on with. */
export function alignedPairs(a: AnalysedArticle, b: AnalysedArticle): readonly AlignedPair[] {
  return alignedViews(viewsOf(a), viewsOf(b))
}

/** Claims of one text that speak of the same as others of it, each pair once: the earlier claim is `a`. */
export function alignedInside(views: readonly ClaimView[]): readonly AlignedPair[] {
  return alignedViews(views, views)
}

function alignedViews(viewsA: readonly ClaimView[], viewsB: readonly ClaimView[]): readonly AlignedPair[] {
  const rarity = termRarity(viewsA, viewsB)
  const found = candidatePairs(viewsA, viewsB, rarity)
  const damping = hubDamping(found)
  const pairs = found.map(({ i, j, likeness }) => ({
    i,
    j,
    likeness,
    similarity: likeness.similarity * (1 - Math.max(damping.a.get(i) ?? 0, damping.b.get(j) ?? 0)),
  }))
  pairs.sort((x, y) => y.similarity - x.similarity || x.i - y.i || x.j - y.j)
  const countA = new Map<number, number>()
  const countB = new Map<number, number>()
  const kept: AlignedPair[] = []
  for (const { i, j, likeness, similarity } of pairs) {
    const viewA = viewsA[i]
    const viewB = viewsB[j]
    const ofA = countA.get(i) ?? 0
    const ofB = countB.get(j) ?? 0
    if (!viewA || !viewB || (ofA >= PARTNERS && ofB >= PARTNERS)) continue
    countA.set(i, ofA + 1)
    countB.set(j, ofB + 1)
    kept.push({
      a: viewA,
      b: viewB,
      likeness,
      similarity,
      relation: relationOf(viewA, viewB, likeness),
      rarity,
    })
  }
  return kept
}

const INDEXES = new WeakMap<readonly ClaimView[], CandidateIndex>()

/** The index of an article's claims, made once however many articles it is compared with. */
function indexOf(views: readonly ClaimView[]): CandidateIndex {
  const index = INDEXES.get(views) ?? new CandidateIndex(views)
  INDEXES.set(views, index)
  return index
}

interface FoundPair {
  readonly i: number
  readonly j: number
  readonly likeness: Likeness
}

function candidatePairs(
  viewsA: readonly ClaimView[],
  viewsB: readonly ClaimView[],
  rarity: Rarity,
): readonly FoundPair[] {
  const indexA = indexOf(viewsA)
  const indexB = indexOf(viewsB)
  const wanted = new Set<number>()
  for (const [i, view] of viewsA.entries()) {
    for (const j of indexB.candidates(view, rarity)) wanted.add(i * viewsB.length + j)
  }
  if (viewsA === viewsB) return likePairs(viewsA, viewsB, onceEach(wanted, viewsA.length), rarity)
  for (const [j, view] of viewsB.entries()) {
    for (const i of indexA.candidates(view, rarity)) wanted.add(i * viewsB.length + j)
  }
  return likePairs(viewsA, viewsB, wanted, rarity)
}

/** Pairs of one list with itself, the earlier claim first, none with itself. */
function onceEach(wanted: ReadonlySet<number>, length: number): ReadonlySet<number> {
  const once = new Set<number>()
  for (const code of wanted) {
    const i = Math.floor(code / length)
    const j = code % length
    if (i !== j) once.add(Math.min(i, j) * length + Math.max(i, j))
  }
  return once
}

function likePairs(
  viewsA: readonly ClaimView[],
  viewsB: readonly ClaimView[],
  wanted: ReadonlySet<number>,
  rarity: Rarity,
): readonly FoundPair[] {
  const found: FoundPair[] = []
  for (const code of wanted) {
    const i = Math.floor(code / viewsB.length)
    const j = code % viewsB.length
    const viewA = viewsA[i]
    const viewB = viewsB[j]
    if (!viewA || !viewB) continue
    const likeness = likenessOf(viewA, viewB, rarity)
    if (likeness.similarity >= FLOOR) found.push({ i, j, likeness })
  }
  return found
}

/** Share taken off the likeness of claims with many near partners. */
function hubDamping(found: readonly FoundPair[]): {
  readonly a: ReadonlyMap<number, number>
  readonly b: ReadonlyMap<number, number>
} {
  const a = new Map<number, number>()
  const b = new Map<number, number>()
  for (const { i, j, likeness } of found) {
    if (likeness.similarity < HUB_LIKENESS) continue
    a.set(i, (a.get(i) ?? 0) + 1)
    b.set(j, (b.get(j) ?? 0) + 1)
  }
  const damped = (partners: number): number =>
    Math.min(MAX_DAMPING, Math.max(0, partners - HUB_PARTNERS) * HUB_DAMPING)
  for (const [key, partners] of a) a.set(key, damped(partners))
  for (const [key, partners] of b) b.set(key, damped(partners))
  return { a, b }
}

function relationOf(a: ClaimView, b: ClaimView, likeness: Likeness): AlignmentRelation {
  if (a.claim.terms.length === b.claim.terms.length && wording(a) === wording(b)) return 'same'
  const cover = Math.min(likeness.coverA, likeness.coverB)
  return likeness.similarity >= REWORDED_FROM && cover >= REWORDED_COVER ? 'reworded' : 'related'
}

function wording(view: ClaimView): string {
  return view.claim.terms.map((term) => term.lemma).join(' ')
}
