import type { AnalysedArticle, Claim } from '../model/claim'

/** So many words in a row are never the same by chance: an agency's text, or a copy. */
const PASSAGE_WORDS = 12
/** Share of a sentence that must be in common: a new ending to an agency's sentence is the same sentence. */
const SENTENCE_SHARE = 0.6

/** The words of an article in their order, and where its passages of twelve words begin. */
interface Wording {
  readonly sentences: readonly number[]
  readonly lengths: ReadonlyMap<number, number>
  readonly passages: ReadonlyMap<string, readonly number[]>
}

const WORDINGS = new WeakMap<AnalysedArticle, Wording>()

/** Tells whether two claims stand in a passage that both articles have word for word: one voice, not two. */
export function copiedPassages(a: AnalysedArticle, b: AnalysedArticle): (a: Claim, b: Claim) => boolean {
  const wordingA = wordingOf(a)
  const wordingB = wordingOf(b)
  const common = new Map<string, Set<number>>()
  for (const [passage, startsA] of wordingA.passages) {
    for (const startB of wordingB.passages.get(passage) ?? []) {
      for (const startA of startsA) {
        for (let offset = 0; offset < PASSAGE_WORDS; offset++) {
          const key = `${wordingA.sentences[startA + offset]} ${wordingB.sentences[startB + offset]}`
          const words = common.get(key)
          if (words) words.add(startA + offset)
          else common.set(key, new Set([startA + offset]))
        }
      }
    }
  }
  return (claimA, claimB) => {
    const words = common.get(`${claimA.sentence} ${claimB.sentence}`)?.size ?? 0
    const shorter = Math.min(
      wordingA.lengths.get(claimA.sentence) ?? 0,
      wordingB.lengths.get(claimB.sentence) ?? 0,
    )
    return words > 0 && words >= shorter * SENTENCE_SHARE
  }
}

function wordingOf(article: AnalysedArticle): Wording {
  const known = WORDINGS.get(article)
  if (known) return known
  const byPlace = new Map<number, { readonly lemma: string; readonly sentence: number }>()
  for (const { terms, sentence } of article.claims)
    for (const { from, lemma } of terms) byPlace.set(from, { lemma, sentence })
  const words = [...byPlace].sort(([x], [y]) => x - y).map(([, word]) => word)
  const lengths = new Map<number, number>()
  for (const { sentence } of words) lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1)
  const passages = new Map<string, number[]>()
  for (let at = 0; at + PASSAGE_WORDS <= words.length; at++) {
    const passage = words.slice(at, at + PASSAGE_WORDS).map(({ lemma }) => lemma)
    const starts = passages.get(passage.join(' '))
    // A text that repeats itself without end would make every place common to every other.
    if (starts && starts.length >= MAX_REPEATS) continue
    if (starts) starts.push(at)
    else passages.set(passage.join(' '), [at])
  }
  const wording = { sentences: words.map(({ sentence }) => sentence), lengths, passages }
  WORDINGS.set(article, wording)
  return wording
}

const MAX_REPEATS = 4
