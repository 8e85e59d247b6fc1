import { digitValue, unitValue } from '../claims/number-words'
import { soundKey } from '../lexicon/sound-key'
import type { Term } from '../model/claim'
import { type Background, backgroundOf } from './background'
import { stem } from './stem'
import { familiesOf } from './word-families'
import { sensesOf } from './word-senses'

/** A content word of a claim with what other words may stand for it. */
export interface ViewTerm extends Term, Background {
  /** Number of the word and its class, the same wherever they appear: what is known of two words is kept by it. */
  readonly number: number
  readonly stem: string
  /** Canonical entity key rather than a word. */
  readonly entity: boolean
  readonly numeric: boolean
  /** A day of the week or a month. */
  readonly calendar: boolean
  /** Part of what this term counts for in a comparison, from its word class and how general it is. */
  readonly weight: number
  /** Meanings and families: a shared key makes two terms alike. */
  readonly keys: readonly string[]
  /** Meanings of which this term's are a kind. */
  readonly kinds: readonly string[]
}

/** Names and numbers tell matters apart best, adverbs least. */
const CLASS_WEIGHT: Readonly<Record<string, number>> = {
  PROPN: 1.3,
  NUM: 0.9,
  NOUN: 1,
  VERB: 0.8,
  ADJ: 0.75,
  ADV: 0.45,
}

/** Words found in texts on any matter: they show that two claims speak English, not that they speak of the same. */
const GENERAL = new Set(
  (
    'be have do say make take get give go come see know think use work seem become keep put let tell ask show want need ' +
    'include continue remain exist would could may might will shall must can should ' +
    'time year day month week people person man woman thing way part number lot case point fact place area end side ' +
    'new old good great big small large long short high low many much more most other same different own last first next ' +
    'fewer less least few also now then here there just only even still very really well back out up down about often today recently ' +
    'accord report state note add according some such several various able likely possible one two mr mrs'
  ).split(' '),
)
const GENERAL_WEIGHT = 0.3

const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
)

/** Shorter parts ("of", "the", initials) name nothing. */
const MIN_PART = 4

type Looked = Pick<ViewTerm, 'stem' | 'entity' | 'numeric' | 'weight' | 'keys' | 'kinds'>
type Known = Looked & Background & Pick<ViewTerm, 'calendar' | 'number'>

/** Memo of what depends on lemma and class alone: the lexicon lookups are the dear part. */
const MEMO = new Map<string, Known>()
/** A bound on the memo: far above the vocabulary of twenty articles. */
const MEMO_LIMIT = 50_000
let words = 0

/** A claim's term as comparison sees it. */
export function viewTerm(term: Term): ViewTerm {
  const memoKey = `${term.pos} ${term.lemma}`
  let known = MEMO.get(memoKey)
  if (!known) {
    const looked = lookedUp(term)
    const background = backgroundOf(term.lemma, looked.numeric)
    known = { ...looked, ...background, calendar: CALENDAR.has(term.lemma), number: words++ }
    if (MEMO.size >= MEMO_LIMIT) MEMO.clear()
    MEMO.set(memoKey, known)
  }
  return { ...term, ...known }
}

/**
 * Headlines write common words with capitals, and the tagger takes those for names: "Open Diplomatic Channels".
 * A word that the lexicon knows is compared as that word.
 */
function titleWord(lemma: string): Looked {
  const plain = lemma.length > 4 && lemma.endsWith('s') && !lemma.endsWith('ss') ? lemma.slice(0, -1) : lemma
  for (const word of [lemma, plain]) {
    for (const pos of ['NOUN', 'VERB', 'ADJ']) {
      const senses = sensesOf(word, pos)
      const families = familiesOf(word)
      if (senses.own.length + senses.kinds.length + families.length === 0) continue
      const known = lookedUp({ lemma: word, pos })
      return { ...known, keys: [...known.keys, ...nameParts(lemma)] }
    }
  }
  const weight = CLASS_WEIGHT['PROPN'] ?? 1
  return {
    stem: stem(lemma),
    entity: false,
    numeric: /^\d/.test(lemma),
    weight,
    keys: nameParts(lemma),
    kinds: [],
  }
}

/** Parts by which a name may be meant: `person:jo-reed` -> `part:reed`; a headline's "Reed" has the same. */
function nameParts(lemma: string): readonly string[] {
  const colon = lemma.indexOf(':')
  const kind = lemma.slice(0, Math.max(0, colon))
  if (kind === 'country') return []
  return lemma
    .slice(colon + 1)
    .split('-')
    .filter((part) => part.length >= MIN_PART)
    .map((part) => `part:${soundKey(part)}`)
}

function lookedUp({ lemma, pos }: Pick<Term, 'lemma' | 'pos'>): Looked {
  const entity = lemma.includes(':')
  if (!entity && pos === 'PROPN' && !GENERAL.has(lemma)) return titleWord(lemma)
  const senses = entity ? { own: [], kinds: [] } : sensesOf(lemma, pos)
  const numeric = pos === 'NUM' || /^\d/.test(lemma)
  return {
    stem: entity ? lemma : numeric ? figure(lemma) : stem(lemma),
    entity,
    numeric,
    weight: (CLASS_WEIGHT[entity ? 'PROPN' : pos] ?? 0.5) * (GENERAL.has(lemma) ? GENERAL_WEIGHT : 1),
    keys: entity
      ? nameParts(lemma)
      : [...senses.own, ...familiesOf(lemma).map((family) => `family${family}`)],
    kinds: senses.kinds,
  }
}

/** "three" and "3", "12,500" and "12500" are one figure. */
function figure(lemma: string): string {
  const value = unitValue(lemma) ?? digitValue(lemma)
  return value === null ? lemma : String(value)
}
