import { likeness } from '../../align/kinship'
import { viewTerm } from '../../align/view-term'
import type { Quantity, Term } from '../../model/claim'
import type { RuleName } from '../../model/comparison'
import { overlaps, type Span } from '../../model/span'
import type { ClaimPair, Evidence } from '../claim-pair'
import { excludeEachOther } from '../exclusive-words'
import { deniesOddly } from '../parity'
import { compareTokens, type TokenComparison, type TokenSwap } from '../token-swaps'
import { twoFigures } from './numbers'

/** Content words that must stay the same, and their share of the shorter text. */
const MIN_KEPT = 2
const MIN_KEPT_SHARE = 0.5
/** Words on either side that stand for each other: "near" / "far away from". */
const MAX_SWAPPED = 4
/** A word this near says the same. */
const SYNONYM = 0.7
const STRENGTH = 0.7
/** One does not sit and stand at once, in one and the same sentence about somebody. */
const POSTURES = new Set('sit stand lie sitting standing lying kneel walk run seated'.split(' '))
const FUNCTION = new Set(['DET', 'AUX', 'PUNCT', 'PART', 'SCONJ', 'CCONJ', 'PRON', 'ADP'])

/**
 * The same sentence but for words that exclude each other, where the reader asks about just these two. In articles
 * two sentences of this kind tell of two things.
 *
 * conflict: A red car stood in front of the old bank. / A blue car stood in front of the old bank.
 * conflict: The festival opened with a concert in Norway. / The festival opened with a concert in Chile.
 * no conflict: The museum has red or blue tickets. / The museum has red or green tickets.
 */
export function exchangedRule(pair: ClaimPair): Evidence | null {
  if (!pair.sameMatter || deniesOddly(pair.a) !== deniesOddly(pair.b)) return null
  const { terms: a } = pair.a.claim
  const { terms: b } = pair.b.claim
  const compared = compareTokens(a, b)
  if (!compared || !enoughKept(a, b, compared)) return null
  let found: { readonly swap: TokenSwap; readonly rule: RuleName } | null = null
  for (const swap of compared.swaps) {
    const rule = isChoice(a, swap.a) || isChoice(b, swap.b) ? null : exclusion(pair, swap)
    if (rule !== null) found ??= { swap, rule }
    else if (!harmless(swap)) return null
  }
  if (!found) return null
  return {
    rule: found.rule,
    strength: STRENGTH,
    cuesA: [{ ...spanOf(found.swap.a), role: 'opposite' }],
    cuesB: [{ ...spanOf(found.swap.b), role: 'opposite' }],
    difference: 'the words exclude each other',
  }
}

/** Enough of one statement, or all of a short one: "She is in Chile" / "She is in Norway". */
function enoughKept(a: readonly Term[], b: readonly Term[], { kept, swaps }: TokenComparison): boolean {
  const [only] = swaps
  if (swaps.length === 1 && only && Math.max(only.a.length, only.b.length) <= a.length / 2) return true
  const content = Math.min(a.filter(isContent).length, b.filter(isContent).length)
  return kept.length >= MIN_KEPT && kept.length >= MIN_KEPT_SHARE * content
}

/** By which rule the exchanged words exclude each other; `null` where they do not. */
function exclusion(pair: ClaimPair, { a, b }: TokenSwap): RuleName | null {
  if (a.length === 0 || b.length === 0 || a.length > MAX_SWAPPED || b.length > MAX_SWAPPED) return null
  if (entityKinds(a, b)) return 'names'
  if (otherCount(pair, { a, b })) return 'numbers'
  for (const one of readings(a, pair.a.claim.terms)) {
    for (const other of readings(b, pair.b.claim.terms)) {
      if (excludeEachOther(one, other) || (POSTURES.has(one) && POSTURES.has(other) && one !== other))
        return 'opposites'
    }
  }
  return null
}

/** Two exact counts in the same place of one sentence, whatever is counted. */
function otherCount(pair: ClaimPair, { a, b }: TokenSwap): boolean {
  const countOf = (words: readonly Term[]): Term | null => {
    const [word, ...rest] = words.filter(isContent)
    return word?.pos === 'NUM' && rest.length === 0 ? word : null
  }
  const wordA = countOf(a)
  const wordB = countOf(b)
  if (!wordA || !wordB) return false
  const quantityA = pair.a.claim.quantities.find((quantity) => overlaps(quantity, wordA))
  const quantityB = pair.b.claim.quantities.find((quantity) => overlaps(quantity, wordB))
  if (quantityA && quantityB && twoFigures(pair, { a: quantityA, b: quantityB })) return false
  const one = exactly(quantityA, wordA)
  const other = exactly(quantityB, wordB)
  return one !== null && other !== null && one !== other
}

function exactly(quantity: Quantity | undefined, word: Term): number | null {
  if (!quantity) return numberOf(word.lemma)
  return quantity.comparator === 'exactly' && quantity.value === quantity.upper ? quantity.value : null
}

const DIGITS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function numberOf(word: string): number | null {
  const at = DIGITS.indexOf(word)
  if (at >= 0) return at
  return /^\d+$/.test(word) ? Number(word) : null
}

/** "living" as it stands, without what does not tell, and with the noun after it: "living-room". */
function readings(open: readonly Term[], words: readonly Term[]): readonly string[] {
  const plain = open.map((word) => word.lemma).join(' ')
  const telling = open.filter(isContent).map((word) => word.lemma)
  const last = open.at(-1)
  const next = last && words[words.indexOf(last) + 1]
  const found = [plain, telling.join('-'), telling.at(-1) ?? '']
  if (next?.pos === 'NOUN' && telling.length > 0) found.push(`${telling.join('-')}-${next.lemma}`)
  return [...new Set(found.filter((reading) => reading !== ''))]
}

/** Two names of one kind: two countries, two persons. */
function entityKinds(a: readonly Term[], b: readonly Term[]): boolean {
  const kindOf = (words: readonly Term[]): string | null => {
    const names = words.filter(isContent)
    const [name] = names
    const colon = name?.lemma.indexOf(':') ?? -1
    return name && names.length === 1 && colon > 0 ? name.lemma.slice(0, colon) : null
  }
  const kind = kindOf(a)
  return kind !== null && kind !== 'name' && kind === kindOf(b)
}

/** Little words, words that mean the same, and what only one of them adds. */
function harmless({ a, b }: TokenSwap): boolean {
  const contentA = a.filter(isContent)
  const contentB = b.filter(isContent)
  if (contentA.length === 0 || contentB.length === 0) return !isNegation(a) && !isNegation(b)
  return contentA.every((one) =>
    contentB.some((other) => likeness(viewTerm(one), viewTerm(other)) >= SYNONYM),
  )
}

function isNegation(words: readonly Term[]): boolean {
  return words.some((word) => /^(?:not|no|never|n't|or|only)$/.test(word.lemma))
}

function isContent(word: Term): boolean {
  return word.content && !FUNCTION.has(word.pos)
}

/** "Blue or purple": the word is one of several that are named. */
function isChoice(words: readonly Term[], open: readonly Term[]): boolean {
  const [first] = open
  const last = open.at(-1)
  if (!first || !last) return false
  const from = words.indexOf(first)
  const to = words.indexOf(last)
  return [words[from - 1], words[to + 1]].some((word) => word?.lemma === 'or')
}

function spanOf(words: readonly Term[]): Span {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 }
}
