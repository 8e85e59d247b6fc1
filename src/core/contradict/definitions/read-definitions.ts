import { claimView } from '../../align/claim-view'
import type { ViewTerm } from '../../align/view-term'
import type { AnalysedArticle, Claim, Quantity } from '../../model/claim'
import { overlaps, type Span } from '../../model/span'

/** What a source says a word means. */
export interface Definition {
  /** Stems of the defined words: two sources define the same where these are equal. */
  readonly key: string
  /** The defined words as written. */
  readonly word: Span
  /** All that is said of what they mean. */
  readonly meaning: Span
  readonly sentence: Span
  /** First claim of the sentence. */
  readonly claim: Claim
  readonly terms: readonly ViewTerm[]
  readonly quantities: readonly Quantity[]
}

const QUOTE = '["“”„‘’\'«»]?'
const WORD = `${QUOTE}(?:an?\\s+|the\\s+)?${QUOTE}([\\p{L}][\\p{L}\\p{N}’-]*(?:\\s+[\\p{L}\\p{N}’-]+){0,3}?)${QUOTE}`
/** "… in the sense of the law", "(ICU)", ", as the report uses it,": between the word and its verb. */
const ASIDE =
  '(?:\\s*\\([^)]{1,30}\\)|\\s*,[^,]{3,60},|\\s+(?:in|under|within|for)\\s+(?:the|this|its)\\s+[^,]{3,40}?)?'
const PATTERNS: readonly RegExp[] = [
  // "Drought means a period …", "the term ‘drought’ refers to …"
  new RegExp(
    `^(?:(?:in|under|by|for|according to)\\s[^,]{3,60},\\s+)?(?:(?:the|by the)\\s+(?:term|word|phrase|expression)\\s+)?${WORD}${ASIDE}\\s+(?:means?|refers? to|denotes?|stands? for|(?:is|are|was) (?:defined|understood|described) (?:here )?(?:as|to be|to mean)|(?:is|are) taken to (?:be|mean))\\s+((?!that\\b|to\\b|more\\b|less\\b|it\\b|nothing\\b|something\\b|everything\\b|we\\b|they\\b|he\\b|she\\b|little\\b|much\\b).{8,})$`,
    'dius',
  ),
  // "The ministry defines drought as a period …"
  new RegExp(`\\bdefin(?:es?|ed|ing)\\s+${WORD}\\s+as\\s+(.{8,})$`, 'dius'),
  // "A drought is any period in which …"
  new RegExp(
    `^an?\\s+${QUOTE}([\\p{L}][\\p{L}’-]*(?:\\s+[\\p{L}’-]+){0,2}?)${QUOTE}${ASIDE}\\s+is\\s+((?:an?|any|the|one)\\s+.{3,}\\b(?:that|which|who|whose|where|when|in which|by which|lasting|between|of (?:more|less|at least))\\b.{4,})$`,
    'dius',
  ),
]
/** Words that stand for something else, and define nothing. */
const POINTING = /^(?:this|that|it|which|these|those|he|she|they|what|there|all|one|each|here|such|both)\b/i
/** A longer sentence than this defines nothing, and costs the patterns time. */
const MAX_LENGTH = 400

/** The definitions in an article, in text order. */
export function readDefinitions(text: string, { sentences, claims }: AnalysedArticle): readonly Definition[] {
  const bySentence = new Map<number, Claim[]>()
  for (const claim of claims)
    bySentence.set(claim.sentence, [...(bySentence.get(claim.sentence) ?? []), claim])
  return sentences.flatMap((sentence) => {
    const own = bySentence.get(sentence.index) ?? []
    if (own.length === 0 || sentence.to - sentence.from > MAX_LENGTH) return []
    return definitionIn(text, sentence, own)
  })
}

function definitionIn(text: string, { from, to }: Span, claims: readonly Claim[]): readonly Definition[] {
  const written = text.slice(from, to)
  if (!/\b(?:means?|refers?|denotes?|stands?|defin\w+|understood|described|taken|is)\b/iu.test(written))
    return []
  const [claim] = claims
  if (!claim || !claims.every(({ kind, polarity }) => kind !== 'question' && polarity === 'positive'))
    return []
  for (const pattern of PATTERNS) {
    const places = pattern.exec(written)?.indices
    const word = spanOf(places?.[1], from)
    const meaning = spanOf(places?.[2], from)
    if (!word || !meaning || POINTING.test(text.slice(word.from, word.to))) continue
    const all = claims.flatMap((one) => claimView(one).terms)
    const key = all.filter((term) => overlaps(term, word)).map((term) => term.stem)
    if (key.length === 0) continue
    return [
      {
        key: key.join(' '),
        word,
        meaning,
        sentence: { from, to },
        claim,
        terms: all.filter((term) => overlaps(term, meaning)),
        quantities: claims.flatMap(({ quantities }) => quantities).filter((one) => overlaps(one, meaning)),
      },
    ]
  }
  return []
}

function spanOf(indices: readonly [number, number] | undefined, offset: number): Span | null {
  return indices ? { from: indices[0] + offset, to: indices[1] + offset } : null
}
