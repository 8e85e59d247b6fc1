import type { JudgePair, JudgeScore } from '../core'

/** Room for the pairs of a project that is compared again after a change, at a few hundred characters each. */
const MAX_CHARACTERS = 4_000_000

/** Scores of the pairs that were asked for last. A pair the other way round is the same pair. */
export class RecentScores {
  readonly #scores = new Map<string, JudgeScore>()
  readonly #room: number
  #characters = 0

  constructor(room: number = MAX_CHARACTERS) {
    this.#room = room
  }

  get({ a, b }: JudgePair): JudgeScore | undefined {
    const there = this.#take(keyOf(a, b))
    if (there) return there
    const back = this.#take(keyOf(b, a))
    return back && { ...back, entailment: back.reverseEntailment, reverseEntailment: back.entailment }
  }

  set({ a, b }: JudgePair, score: JudgeScore): void {
    const key = keyOf(a, b)
    if (!this.#scores.has(key)) this.#characters += key.length
    this.#scores.set(key, score)
    for (const oldest of this.#scores.keys()) {
      if (this.#characters <= this.#room) return
      this.#scores.delete(oldest)
      this.#characters -= oldest.length
    }
  }

  /** Makes the found one the youngest. */
  #take(key: string): JudgeScore | undefined {
    const score = this.#scores.get(key)
    if (!score) return undefined
    this.#scores.delete(key)
    this.#scores.set(key, score)
    return score
  }
}

/** The length of the first text keeps apart what the texts themselves could imitate. */
function keyOf(a: string, b: string): string {
  return `${a.length} ${a}${b}`
}
