import type { Span } from '../model/span'
import type { Word } from '../text/tokens'

/** From the first to the last word of a range. */
export function rangeSpan(words: readonly Word[], start: number, end: number): Span {
  return { from: words[start]?.from ?? 0, to: words[end - 1]?.to ?? 0 }
}

/** From the first to the last of some adjacent words. */
export const spanOf = (words: readonly Word[], at: readonly number[]): Span =>
  rangeSpan(words, at[0] ?? 0, (at.at(-1) ?? 0) + 1)

/** Runs of adjacent words as spans; marks at either end of a run are left out. */
export function spansOf(words: readonly Word[], indexes: readonly number[]): readonly Span[] {
  const spans: Span[] = []
  let run: number[] = []
  const flush = (): void => {
    while (run.length > 0 && isLooseMark(words[run[0] ?? -1]) && !pairedQuote(words, run, run[0] ?? -1))
      run.shift()
    while (
      run.length > 0 &&
      isLooseMark(words[run.at(-1) ?? -1]) &&
      !pairedQuote(words, run, run.at(-1) ?? -1)
    )
      run.pop()
    if (run.length > 0) spans.push(spanOf(words, run))
    run = []
  }
  for (const i of indexes) {
    if (run.length > 0 && i !== (run.at(-1) ?? 0) + 1) flush()
    run.push(i)
  }
  flush()
  return spans
}

/** A quotation mark whose partner is inside the run, not at its other end: “calm” talks. */
function pairedQuote(words: readonly Word[], run: readonly number[], at: number): boolean {
  if (words[at]?.text !== '"') return false
  const marks = run.filter((i) => words[i]?.text === '"')
  return marks.length % 2 === 0 && !(marks.length === 2 && marks[0] === run[0] && marks[1] === run.at(-1))
}

const isLooseMark = (word: Word | undefined): boolean =>
  word === undefined || /^(?:[,;:.!?—"'•◦▪‣⁃·*]|-|\.\.\.|…)$/.test(word.text)
