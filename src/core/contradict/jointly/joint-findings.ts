import { claimView } from '../../align/claim-view'
import type { AnalysedArticle, Cue } from '../../model/claim'
import type { Finding } from '../../model/comparison'
import type { Span } from '../../model/span'
import { findingKey } from '../../review/finding-key'
import { type PairSide, pairSide } from '../claim-pair'
import { claimWeight } from '../claim-weight'
import { findingSide } from '../finding-of'
import { fragment } from '../fragment'
import type { Analysed } from '../pair-findings'
import { pairSource } from '../pair-source'
import { alternatives } from './alternatives'
import {
  isStatement,
  type JointClaim,
  type JointConflict,
  type JointPart,
  type JointSchema,
} from './joint-claim'
import { orders } from './orders'
import { sums } from './sums'
import { universals } from './universals'

const SCHEMAS: readonly JointSchema[] = [sums, orders, alternatives, universals]
/** Three sources are needed. */
const MIN_VOICES = 3
/** Three claims are surer to be on one matter than two are; yet more can go wrong in reading three. */
const SHARE = 0.7

/**
 * Conflicts that only three sources together show: any two of them may be true. `voiceOf` names the copies of one
 * text alike.
 */
export function jointFindings(
  sources: readonly Analysed[],
  voiceOf: (articleId: string) => string,
): readonly Finding[] {
  if (new Set(sources.map(({ article }) => voiceOf(article.id))).size < MIN_VOICES) return []
  const claims = sources.flatMap((source) => {
    const voice = voiceOf(source.article.id)
    return statementsOf(source).map((side): JointClaim => ({ side, voice }))
  })
  const findings = SCHEMAS.flatMap((schema) => schema(claims)).map(findingOfThree)
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()]
}

const KNOWN = new WeakMap<AnalysedArticle, readonly PairSide[]>()

/** Read once an article, however often a result is put together. */
function statementsOf({ article, analysed }: Analysed): readonly PairSide[] {
  let sides = KNOWN.get(analysed)
  if (!sides) {
    const source = pairSource(article, analysed)
    sides = analysed.claims.map((claim) => pairSide(source, claimView(claim))).filter(isStatement)
    KNOWN.set(analysed, sides)
  }
  return sides
}

function findingOfThree({ first, second, third, strength, difference }: JointConflict): Finding {
  const a = findingSide(first.claim.side, cuesOf(first))
  const b = findingSide(second.claim.side, cuesOf(second))
  const weight = Math.cbrt(
    [first, second, third].reduce((product, part) => product * claimWeight(part.claim.side.claim), 1),
  )
  return {
    id: findingKey(a, b),
    kind: 'contradiction',
    rule: 'jointly',
    place: 'between-sources',
    a,
    b,
    third: findingSide(third.claim.side, cuesOf(third)),
    score: strength * SHARE * weight,
    similarity: strength,
    explanation: `${capital(said(first, 'one source'))}; ${said(second, 'another')}; ${said(third, 'a third')}. Any two may be true, all three cannot: ${difference}.`,
    sharedTerms: [],
    guards: [],
  }
}

function cuesOf({ cues }: JointPart): readonly Cue[] {
  return cues.map(({ from, to }: Span) => ({ from, to, role: 'joint' }))
}

function said(part: JointPart, otherwise: string): string {
  const { side } = part.claim
  const name = side.source.name === '' ? otherwise : side.source.name
  return `${name} says “${fragment(side, cuesOf(part))}”`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
