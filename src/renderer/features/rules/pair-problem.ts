import type { OwnOpposites } from '../../../core'

/** Longer "words" are sentences, and no two sources share a sentence by chance. */
const LONGEST = 60

/** Why a typed pair cannot be set, in plain words; `null` where it can, or where it is not finished. */
export function pairProblem(pair: OwnOpposites, others: readonly OwnOpposites[]): string | null {
  const [a, b] = [plain(pair.a), plain(pair.b)]
  if (Math.max(a.length, b.length) > LONGEST) return 'A word or a short phrase, please: this is too long.'
  if (a === '' || b === '') return null
  if (a === b) return 'Both are the same.'
  if (![a, b].every((words) => /\p{L}/u.test(words))) return 'Each side needs a word.'
  const isKnown = others.some((other) => {
    const [c, d] = [plain(other.a), plain(other.b)]
    return (a === c && b === d) || (a === d && b === c)
  })
  return isKnown ? 'You have this pair already.' : null
}

/** True where both sides are filled in. */
export function isWhole(pair: OwnOpposites): boolean {
  return plain(pair.a) !== '' && plain(pair.b) !== ''
}

function plain(words: string): string {
  return words.trim().replace(/\s+/gu, ' ').toLowerCase()
}
