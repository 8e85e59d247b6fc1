import type { AnalysedArticle } from '../model/claim'

/** Words in a shingle: five in a row are rarely the same by chance. */
const SHINGLE = 5
/** Share of the shorter text found in the longer one from which it counts as a copy. */
const COPY_FROM = 0.6
/** Shorter texts have too few shingles to tell. */
const MIN_SHINGLES = 20

/** Five-word runs of what an article claims, as a set. */
export function shinglesOf(article: AnalysedArticle): ReadonlySet<string> {
  const shingles = new Set<string>()
  const bySentence = new Map<number, string[]>()
  for (const claim of article.claims) {
    for (const term of claim.terms) {
      const words = bySentence.get(claim.sentence) ?? []
      words.push(`${term.from.toString().padStart(9, '0')} ${term.lemma}`)
      bySentence.set(claim.sentence, words)
    }
  }
  for (const words of bySentence.values()) {
    const lemmas = [...new Set(words)].sort().map((word) => word.slice(10))
    for (let at = 0; at + SHINGLE <= lemmas.length; at++)
      shingles.add(lemmas.slice(at, at + SHINGLE).join(' '))
  }
  return shingles
}

/** Share of the shorter article's five-word runs that the other one has. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size < MIN_SHINGLES) return 0
  let shared = 0
  for (const shingle of few) if (many.has(shingle)) shared++
  return shared / few.size
}

/** Articles that are copies of each other count as one voice: groups of ids, only those of two and more. */
export function voicesOf(shingles: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const voice = new Map<string, string[]>()
  const entries = [...shingles]
  for (const [index, [a, ofA]] of entries.entries()) {
    for (const [b, ofB] of entries.slice(index + 1)) {
      if (sharedShare(ofA, ofB) < COPY_FROM) continue
      const first = voice.get(a) ?? [a]
      const second = voice.get(b) ?? [b]
      if (first === second) continue
      const merged = [...first, ...second]
      for (const id of merged) voice.set(id, merged)
    }
  }
  return [...new Set(voice.values())]
}
