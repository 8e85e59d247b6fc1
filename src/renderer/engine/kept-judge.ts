import { contentHash, type JudgePair, type PairJudge } from '../../core'
import type { JudgementStore } from '../storage/judgement-store'

/**
 * A judge that looks up what it was asked before, and asks `judge` only for the rest. The store is a convenience: where
 * it fails, the judge is asked, and nobody is troubled.
 */
export function keptJudge(judge: PairJudge, store: JudgementStore): PairJudge {
  const { identity } = judge
  return {
    identity,
    score: (pairs, signal) =>
      answered(pairs, {
        keyOf: (pair) => scoreKey(identity.sha256, pair),
        known: (keys) => store.scores(keys),
        ask: (rest) => judge.score(rest, signal),
        keep: (answers) => store.keepScores(answers),
      }),
    embed: (texts, signal) =>
      answered(texts, {
        keyOf: (text) => vectorKey(identity.encoderSha256, text),
        known: (keys) => store.vectors(keys),
        ask: (rest) => judge.embed(rest, signal),
        keep: (answers) => store.keepVectors(answers),
      }),
  }
}

interface Asking<Question, Answer> {
  keyOf(question: Question): string
  known(keys: readonly string[]): Promise<ReadonlyMap<string, Answer>>
  ask(questions: readonly Question[]): Promise<readonly Answer[]>
  keep(answers: ReadonlyMap<string, Answer>): Promise<void>
}

async function answered<Question, Answer>(
  questions: readonly Question[],
  { keyOf, known, ask, keep }: Asking<Question, Answer>,
): Promise<readonly Answer[]> {
  const keys = questions.map(keyOf)
  const kept = await known([...new Set(keys)]).catch((): ReadonlyMap<string, Answer> => new Map())
  const open = new Map(
    questions.flatMap((question, at) => {
      const key = keys[at]
      return key === undefined || kept.has(key) ? [] : [[key, question] as const]
    }),
  )
  const answers = open.size === 0 ? [] : await ask([...open.values()])
  const fresh = new Map<string, Answer>()
  for (const [at, key] of [...open.keys()].entries()) {
    const answer = answers[at]
    if (answer === undefined) throw new Error('The judge answered less than it was asked.')
    fresh.set(key, answer)
  }
  // A store that refuses costs time in the next run, no more.
  if (fresh.size > 0) await keep(fresh).catch(() => undefined)
  return keys.flatMap((key) => fresh.get(key) ?? kept.get(key) ?? [])
}

/** Two pairs have one key only where both texts agree in 64 bits and in length. */
function scoreKey(model: string, { a, b }: JudgePair): string {
  return `${model} ${textKey(a)} ${textKey(b)}`
}

function vectorKey(model: string, text: string): string {
  return `${model} ${textKey(text)}`
}

function textKey(text: string): string {
  return `${contentHash(text)}:${text.length}`
}
