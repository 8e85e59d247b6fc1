import type { CutSpan } from '../../../core'

export interface SourceFacts {
  /** Words that are not cut. */
  readonly words: number
  readonly cutPassages: number
  readonly cutWords: number
}

/** Counts what is kept and what is cut. Word boundaries as letters and digits run; good enough for a number to read. */
export function sourceFacts(text: string, cuts: readonly CutSpan[]): SourceFacts {
  const all = wordsIn(text)
  const cutWords = cuts.reduce((sum, cut) => sum + wordsIn(text.slice(cut.from, cut.to)), 0)
  return { words: Math.max(0, all - cutWords), cutPassages: cuts.length, cutWords }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** `1 word`, `1,034 words`: in figures, so that a list of sources can be compared at a glance. */
export function wordCount(words: number): string {
  return `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`
}
