import type { Claim } from '../model/claim'
import type { Alignment, CellState, ClaimGroup, Finding, FindingRule, PointCell } from '../model/comparison'
import { statedDifference } from './stated-difference'

/** A group of claims without its cells. */
export type ClaimSet = Omit<ClaimGroup, 'cells'>

/** What is known of the whole comparison when its points are filled in. */
export interface PointContext {
  /** Ids of the articles, in the order of the comparison. */
  readonly articles: readonly string[]
  readonly claims: ReadonlyMap<string, Claim>
  /** What was found between two claims, by both ids, either way round. */
  readonly findings: ReadonlyMap<string, Finding>
  /** Articles that have a claim lined up with a claim, by the claim's id. */
  readonly linedUp: ReadonlyMap<string, ReadonlySet<string>>
  /** Keys of everybody and everything that an article names. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
}

/** Rules whose conflict is about what was stated, not whether: another figure, day, name. */
const RULES_OF_DIFFERENCE: ReadonlySet<FindingRule> = new Set([
  'numbers',
  'dates',
  'names',
  'definitions',
  'jointly',
])
/** Reasons why two statements may both be true that also make them say the same. */
const SAYS_THE_SAME: ReadonlySet<Finding['kind']> = new Set([
  'agreement',
  'refinement',
  'rounding',
  'double-negation',
  'negative-prefix',
])

/** Gathers once what all points of a comparison are filled in from. */
export function pointContext(
  articles: readonly string[],
  claims: readonly Claim[],
  alignments: readonly Alignment[],
  findings: readonly Finding[],
): PointContext {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const linedUp = new Map<string, Set<string>>()
  for (const { a, b } of alignments) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const article = byId.get(other)?.articleId
      if (article === undefined) continue
      const known = linedUp.get(one)
      if (known) known.add(article)
      else linedUp.set(one, new Set([article]))
    }
  }
  const named = new Map<string, Set<string>>(articles.map((id) => [id, new Set()]))
  for (const { articleId, entities } of claims) for (const { key } of entities) named.get(articleId)?.add(key)
  const between = new Map<string, Finding>()
  for (const finding of findings) {
    if (finding.third) continue
    between.set(`${finding.a.claimId} ${finding.b.claimId}`, finding)
    between.set(`${finding.b.claimId} ${finding.a.claimId}`, finding)
  }
  return { articles, claims: byId, findings: between, linedUp, named }
}

/** What each article says on a point, in the order of the comparison. The first that speaks `says`. */
export function pointCells(group: ClaimSet, context: PointContext): readonly PointCell[] {
  const said = group.claims.flatMap((id) => context.claims.get(id) ?? [])
  const byArticle = context.articles.map((id) => said.filter(({ articleId }) => articleId === id))
  const first = byArticle.find((own) => own.length > 0) ?? []
  return context.articles.map((articleId, index): PointCell => {
    const own = byArticle[index] ?? []
    const state = own.length === 0 ? absence(articleId, said, context) : stateOf(own, first, context)
    return { articleId, state, claims: [...own].sort(inTextOrder).map(({ id }) => id) }
  })
}

/** The strongest state in which any of a source's claims stands to what the first source says. */
function stateOf(own: readonly Claim[], first: readonly Claim[], context: PointContext): CellState {
  if (own === first) return 'says'
  const states = own.flatMap((claim) =>
    first.map((other) => {
      const finding = context.findings.get(`${claim.id} ${other.id}`)
      return { judged: finding !== undefined, state: finding ? found(finding) : stated(claim, other) }
    }),
  )
  // What was judged counts before what is only read off two claims side by side.
  const telling = states.some(({ judged }) => judged) ? states.filter(({ judged }) => judged) : states
  if (telling.some(({ judged, state }) => judged && state === 'denies')) return 'denies'
  if (telling.some(({ judged, state }) => judged && state === 'differs')) return 'differs'
  if (telling.some(({ state }) => state === 'says')) return 'says'
  return telling.some(({ state }) => state === 'differs') ? 'differs' : 'denies'
}

function found({ kind, rule }: Finding): CellState {
  if (kind === 'contradiction') return RULES_OF_DIFFERENCE.has(rule) ? 'differs' : 'denies'
  return SAYS_THE_SAME.has(kind) ? 'says' : 'differs'
}

function stated(claim: Claim, other: Claim): CellState {
  if (denies(claim) !== denies(other)) return 'denies'
  return statedDifference(claim, other) ? 'differs' : 'says'
}

/** A speaker who denies a positive statement denies as well as a negative statement does; both together affirm. */
function denies({ polarity, attribution }: Claim): boolean {
  return (polarity === 'negative') !== (attribution?.stance === 'denied')
}

/** A source without a claim in the group: does it speak of the matter at all? */
function absence(articleId: string, said: readonly Claim[], context: PointContext): CellState {
  if (said.some(({ id }) => context.linedUp.get(id)?.has(articleId))) return 'silent'
  const named = context.named.get(articleId)
  return said.some(({ entities }) => entities.some(({ key }) => named?.has(key))) ? 'silent' : 'not-covered'
}

function inTextOrder(a: Claim, b: Claim): number {
  return (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0)
}
