import type { PairResult } from '../contradict/pair-findings'
import type { Claim } from '../model/claim'
import type { Finding, JudgeView } from '../model/comparison'
import { claimText } from './claim-text'
import type { AskStep, Consultation } from './consultation'
import type { JudgeAnswer } from './judge-ask'
import type { JudgePair } from './pair-judge'

/** What stands behind the claims of a comparison. */
export interface JudgeMaterial {
  readonly claims: ReadonlyMap<string, Claim>
  readonly texts: ReadonlyMap<string, string>
  readonly results: readonly PairResult[]
}

/** The judge's part of a comparison, after the rules are done with all pairs of articles. */
export class JudgeStage {
  readonly #consultation: Consultation
  readonly #material: JudgeMaterial

  constructor(consultation: Consultation, material: JudgeMaterial) {
    this.#consultation = consultation
    this.#material = material
  }

  *ask(): Generator<AskStep, void, JudgeAnswer | undefined> {
    const findings = this.#material.results.flatMap((result) => result.findings)
    const ordered = [...findings].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
    yield* this.#consultation.askScores(
      ordered.flatMap((finding) => this.#textsOf(finding) ?? []),
      true,
    )
  }

  /** The results with what the judge has said so far. */
  results(): readonly PairResult[] {
    return this.#material.results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => this.#viewed(finding)),
    }))
  }

  #viewed(finding: Finding): Finding {
    const texts = this.#textsOf(finding)
    const score: JudgeView | null = texts && this.#consultation.score(texts)
    return score ? { ...finding, judge: score } : finding
  }

  #textsOf({ a, b }: Finding): JudgePair | null {
    const textA = this.#text(a.claimId)
    const textB = this.#text(b.claimId)
    return textA === null || textB === null ? null : { a: textA, b: textB }
  }

  #text(claimId: string): string | null {
    const claim = this.#material.claims.get(claimId)
    const text = claim && this.#material.texts.get(claim.articleId)
    return claim && text !== undefined ? claimText(claim, text) : null
  }
}
