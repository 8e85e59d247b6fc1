import { diffArrays } from 'diff'
import type { DiffRun, WordDiff } from '../model/comparison'
import type { Span } from '../model/span'
import { type DiffToken, diffTokens } from './diff-tokens'

/**
 * Insertions plus deletions before a pair counts as too different to be worth a word diff. Two sentences of
 * 200 words with nothing in common need 400 (3 ms); the cost grows with the square.
 */
const EDIT_BUDGET = 600

/**
 * What two aligned passages share word by word, as runs that tile both spans: every character of `a` and of
 * `b` is in exactly one run of its side. Removed and added words that meet form one `changed` run.
 *
 * "keep the line open" / "keep a line closed" -> same "keep ", changed "the"/"a", same " line ", changed …
 */
export function wordDiff(textA: string, a: Span, textB: string, b: Span, budget = EDIT_BUDGET): WordDiff {
  const tokensA = diffTokens(textA, a)
  const tokensB = diffTokens(textB, b)
  const changes = diffArrays(
    tokensA.map((token) => token.key),
    tokensB.map((token) => token.key),
    { maxEditLength: budget },
  )
  if (!changes) return { runs: [{ kind: 'changed', a, b }], complete: false }

  const runs: TokenRun[] = []
  let atA = 0
  let atB = 0
  for (const change of changes) {
    const ofA = change.added ? 0 : change.count
    const ofB = change.removed ? 0 : change.count
    const run: TokenRun = {
      same: !change.added && !change.removed,
      fromA: atA,
      toA: atA + ofA,
      fromB: atB,
      toB: atB + ofB,
    }
    const last = runs.at(-1)
    if (last && !last.same && !run.same) runs[runs.length - 1] = { ...last, toA: run.toA, toB: run.toB }
    else runs.push(run)
    atA += ofA
    atB += ofB
  }
  const spansA = tiles(
    runs.map((run) => ({ same: run.same, from: run.fromA, to: run.toA })),
    tokensA,
    a,
  )
  const spansB = tiles(
    runs.map((run) => ({ same: run.same, from: run.fromB, to: run.toB })),
    tokensB,
    b,
  )
  return {
    runs: runs.map((run, index) => diffRun(run.same, spansA[index] ?? null, spansB[index] ?? null)),
    complete: true,
  }
}

/** Token ranges of one run; jsdiff's values are never used, only its counts. */
interface TokenRun {
  readonly same: boolean
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

interface SideRun extends Span {
  readonly same: boolean
}

/**
 * Character spans of one side's runs. White space between two runs goes to the unchanged one, so that a
 * change is marked from its first letter to its last.
 */
function tiles(
  runs: readonly SideRun[],
  tokens: readonly DiffToken[],
  whole: Span,
): readonly (Span | null)[] {
  const present = runs.map((run, index) => ({ ...run, index })).filter((run) => run.to > run.from)
  const spans: (Span | null)[] = runs.map(() => null)
  let from = whole.from
  for (const [place, run] of present.entries()) {
    const next = present[place + 1]
    let to = whole.to
    if (next) {
      const end = tokens[run.to - 1]?.to ?? from
      const start = tokens[next.from]?.from ?? end
      to = run.same ? start : end
    }
    spans[run.index] = { from, to }
    from = to
  }
  return spans
}

function diffRun(same: boolean, a: Span | null, b: Span | null): DiffRun {
  if (same) return { kind: 'same', a, b }
  if (a && b) return { kind: 'changed', a, b }
  return a ? { kind: 'only-a', a, b: null } : { kind: 'only-b', a: null, b }
}
