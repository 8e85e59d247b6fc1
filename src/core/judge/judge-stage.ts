import type { ClaimPair } from '../contradict/claim-pair'
import type { PairResult } from '../contradict/pair-findings'
import type { Finding } from '../model/comparison'
import { type Candidate, candidates, claimsWorthReading, judgedText, type RuledPair } from './candidates'
import { ClaimPairs } from './claim-pairs'
import type { AskStep, Consultation } from './consultation'
import type { JudgeAnswer } from './judge-ask'
import { EXPLAINED, HUB_CLASHES, MAX_VECTORS, MAX_WORD_PAIRS } from './judge-limits'
import { judgedFinding, viewOf, withWords } from './judged-finding'
import { type LeftOut, leftOutWords, weighingWords } from './left-out-words'
import type { JudgeScore } from './pair-judge'

type Asking = Generator<AskStep, void, JudgeAnswer | undefined>

/** A finding that only the judge sees, with what is needed to look for its words. */
interface OwnFinding {
  readonly finding: Finding
  readonly pair: ClaimPair
}

/** The judge's part of a comparison, after the rules are done with all pairs of articles. */
export class JudgeStage {
  readonly #consultation: Consultation
  readonly #pairs: readonly RuledPair[]
  #candidates: ReadonlyMap<RuledPair, readonly Candidate[]> = new Map()
  readonly #made = new Map<Candidate, OwnFinding | null>()
  readonly #claimPairs = new Map<RuledPair, ClaimPairs>()
  readonly #leftOut = new Map<OwnFinding, readonly LeftOut[]>()

  constructor(consultation: Consultation, pairs: readonly RuledPair[]) {
    this.#consultation = consultation
    this.#pairs = pairs
  }

  /** What every claim means, then which pairs of claims exclude each other. */
  *ask(): Asking {
    const articles = new Set(this.#pairs.flatMap(({ a, b }) => (a === b ? [] : [a, b])))
    const share = Math.floor(MAX_VECTORS / Math.max(1, articles.size))
    const texts = [...articles].flatMap((article) =>
      claimsWorthReading(article)
        .slice(0, share)
        .map((claim) => judgedText(claim, article)),
    )
    yield* this.#consultation.askVectors(texts)
    const chosen = candidates(this.#pairs, this.#consultation)
    this.#candidates = grouped(chosen)
    yield* this.#consultation.askScores(
      chosen.map((candidate) => candidate.texts),
      true,
    )
  }

  /** Which words make the conflicts that only the judge sees: asked for those that a reader gets to see first. */
  *explain(ranked: () => readonly Finding[]): Asking {
    const own = new Map(this.#own().map((one) => [one.finding.id, one]))
    if (own.size === 0) return
    const shown = ranked()
      .filter(
        ({ rule, kind, listed }) => rule === 'judge' && kind === 'contradiction' && listed !== 'everything',
      )
      .slice(0, EXPLAINED)
    let open = MAX_WORD_PAIRS
    for (const { id } of shown) {
      const one = own.get(id)
      const leftOut = one ? leftOutWords(one.pair) : []
      if (!one || leftOut.length > open) continue
      open -= leftOut.length
      this.#leftOut.set(one, leftOut)
    }
    const all = [...this.#leftOut.values()].flat()
    yield* this.#consultation.askScores(
      all.map(({ texts }) => texts),
      false,
    )
  }

  /** The results with what the judge has said so far. */
  results(): readonly PairResult[] {
    return this.#pairs.map((ruled) => {
      const own = damped(this.#ownOf(ruled).map((one) => this.#explained(one)))
      return { ...ruled.result, findings: [...this.#viewed(ruled), ...own] }
    })
  }

  /** The findings of the rules with the judge's view of each. */
  #viewed(ruled: RuledPair): readonly Finding[] {
    const scores = new Map<Finding, JudgeScore>()
    for (const { finding, texts } of this.#candidates.get(ruled) ?? []) {
      const score = finding && this.#consultation.score(texts)
      if (score) scores.set(finding, score)
    }
    return ruled.result.findings.map((finding) => {
      const score = scores.get(finding)
      return score ? { ...finding, judge: viewOf(score) } : finding
    })
  }

  #own(): readonly OwnFinding[] {
    return this.#pairs.flatMap((ruled) => this.#ownOf(ruled))
  }

  #ownOf(ruled: RuledPair): readonly OwnFinding[] {
    return (this.#candidates.get(ruled) ?? []).flatMap((candidate) => this.#madeOf(candidate) ?? [])
  }

  /** Made once, when the judge has answered: a partial result is asked for after every block. */
  #madeOf(candidate: Candidate): OwnFinding | null {
    const known = this.#made.get(candidate)
    if (known !== undefined) return known
    const score = this.#consultation.score(candidate.texts)
    if (!score || candidate.ruled.a === candidate.ruled.b) return null
    const pair = this.#pairOf(candidate)
    const finding = pair && judgedFinding({ ...candidate, pair, score })
    const made = finding && pair ? { finding, pair } : null
    this.#made.set(candidate, made)
    return made
  }

  #pairOf({ ruled, a, b, similarity }: Candidate): ClaimPair | null {
    const pairs = this.#claimPairs.get(ruled) ?? new ClaimPairs(ruled.a, ruled.b)
    this.#claimPairs.set(ruled, pairs)
    return pairs.pair(a.id, b.id, similarity)
  }

  #explained(own: OwnFinding): Finding {
    const leftOut = this.#leftOut.get(own)
    const { finding, pair } = own
    if (!leftOut || !finding.judge) return finding
    const words = weighingWords(leftOut, finding.judge.contradiction, (texts) => {
      return this.#consultation.score(texts)?.contradiction ?? null
    })
    return words ? withWords(finding, pair, words) : finding
  }
}

/** Less of its rank for each claim that clashes with many of the same source. */
function damped(own: readonly Finding[]): readonly Finding[] {
  const clashes = new Map<string, number>()
  const ends = ({ a, b }: Finding): readonly string[] => [a.claimId, b.claimId]
  const opposed = own.filter(({ kind }) => kind !== 'agreement')
  for (const claim of opposed.flatMap(ends)) clashes.set(claim, (clashes.get(claim) ?? 0) + 1)
  return own.map((finding) => {
    const most = Math.max(...ends(finding).map((claim) => clashes.get(claim) ?? 0))
    const hub = finding.kind !== 'agreement' && most > HUB_CLASHES
    return hub ? { ...finding, score: (finding.score * HUB_CLASHES) / most } : finding
  })
}

function grouped(chosen: readonly Candidate[]): ReadonlyMap<RuledPair, readonly Candidate[]> {
  const groups = new Map<RuledPair, Candidate[]>()
  for (const candidate of chosen) {
    const group = groups.get(candidate.ruled)
    if (group) group.push(candidate)
    else groups.set(candidate.ruled, [candidate])
  }
  return groups
}
