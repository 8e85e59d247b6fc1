import type { Term } from '../model/claim'

/** Words of one text that stand where the other has other words; one of the two may be empty. */
export interface TokenSwap {
  readonly a: readonly Term[]
  readonly b: readonly Term[]
}

/** Two texts word for word: what stays, and what is exchanged. */
export interface TokenComparison {
  /** Content words that both have in the same order. */
  readonly kept: readonly Term[]
  readonly swaps: readonly TokenSwap[]
}

/** Longer claims are not compared word for word: the cost grows with the product of the lengths. */
const MAX_WORDS = 80

/** The longest common run of words, in order, and what lies between; `null` for very long claims. */
export function compareTokens(a: readonly Term[], b: readonly Term[]): TokenComparison | null {
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) return null
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j
      longest[here] = sameWord(a[i], b[j])
        ? (longest[here + width + 1] ?? 0) + 1
        : Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0)
    }
  }
  const kept: Term[] = []
  const swaps: TokenSwap[] = []
  let openA: Term[] = []
  let openB: Term[] = []
  const close = (): void => {
    if (openA.length + openB.length > 0) swaps.push({ a: openA, b: openB })
    openA = []
    openB = []
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [wordA, wordB] = [a[i], b[j]]
    if (wordA && wordB && sameWord(wordA, wordB)) {
      close()
      if (wordA.content) kept.push(wordA)
      i++
      j++
    } else if (wordB && (!wordA || (longest[i * width + j + 1] ?? 0) > (longest[(i + 1) * width + j] ?? 0))) {
      openB.push(wordB)
      j++
    } else if (wordA) {
      openA.push(wordA)
      i++
    }
  }
  close()
  return { kept, swaps }
}

const ARTICLES = new Set(['a', 'an', 'the'])

function sameWord(a: Term | undefined, b: Term | undefined): boolean {
  if (!a || !b) return false
  return a.lemma === b.lemma || (ARTICLES.has(a.lemma) && ARTICLES.has(b.lemma))
}
