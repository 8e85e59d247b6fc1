import type { Word } from '../text/tokens'
import type { NamedRoles } from './named-roles'
import type { MentionKey } from './sentence-claims'
import type { WordRange } from './verb-groups'

/** A pronoun or description in a sentence, and whom it means; nobody where that is not safe to say. */
export interface WordReference extends WordRange {
  readonly means: readonly string[]
  /** It stands in the place of a name: "he", not "his" or "the minister". */
  readonly instead: boolean
}

type ReferenceReader = (
  sentence: number,
  words: readonly Word[],
  keyed: readonly MentionKey[],
) => readonly WordReference[]

interface Named {
  readonly key: string
  readonly sentence: number
  readonly at: number
}

type Gender = 'he' | 'she'

/** Sentences that a pronoun reaches back over. */
const REACH = { person: 2, sides: 3 } as const
const PERSONAL: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
])
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
const TITLE_OF: readonly (readonly [RegExp, Gender])[] = [
  [/^(?:Mr\.?|Sir|Lord|King|Prince|Pope|Congressman|Chairman|Spokesman|spokesman|chairman)$/, 'he'],
  [
    /^(?:Mrs\.?|Ms\.?|Lady|Dame|Queen|Princess|Congresswoman|Chairwoman|Spokeswoman|spokeswoman|chairwoman)$/,
    'she',
  ],
]
/** Ships are "she" too: with one about, nobody knows who is. */
const VESSELS = new Set(
  'ship ferry vessel boat tanker dredger freighter trawler yacht frigate destroyer carrier submarine barge liner tug cutter sloop corvette steamer'.split(
    ' ',
  ),
)
const SIDES = /^(?:sides|parties|countries|nations|states|governments|capitals|neighbours|neighbors|leaders)$/

/** Reads an article's sentences in order and says of every pronoun and description whom it means. */
export function referenceReader(roles: NamedRoles): ReferenceReader {
  let named: readonly Named[] = []
  const genders = new Map<string, Gender>()
  let vessel = Number.NEGATIVE_INFINITY
  return (sentence, words, keyed) => {
    if (words.some((word) => VESSELS.has(word.lemma))) vessel = sentence
    const ship = sentence - vessel <= REACH.person
    for (const { mention, key } of keyed) {
      const title = words[mention.start - 1]?.text ?? ''
      const gender = TITLE_OF.find(([pattern]) => pattern.test(title))?.[1]
      if (gender) genders.set(key, gender)
    }
    const here = keyed.map(({ mention, key }) => ({ key, sentence, at: mention.start }))
    named = [...named.filter((one) => sentence - one.sentence <= REACH.sides), ...here]
    const found: WordReference[] = []
    for (const [i, word] of words.entries()) {
      const before = named.filter((one) => one.sentence < sentence || one.at < i)
      const gender = PERSONAL.get(word.lower)
      if (gender) {
        const means = gender === 'she' && ship ? [] : person(before, sentence, gender, genders)
        for (const key of means) genders.set(key, gender)
        found.push({ start: i, end: i + 1, means, instead: /^(?:he|she|him)$/.test(word.lower) })
      } else if (PLURAL.has(word.lower)) found.push({ start: i, end: i + 1, means: [], instead: false })
      else {
        const other = sides(words, i, before) ?? description(words, i, sentence, roles)
        if (other) found.push({ ...other, instead: false })
      }
    }
    return found
  }
}

/** The one person of that gender named lately; nobody where there are two. */
function person(
  named: readonly Named[],
  sentence: number,
  gender: Gender,
  genders: ReadonlyMap<string, Gender>,
): readonly string[] {
  const lately = named.filter(
    (one) => one.key.startsWith('person:') && sentence - one.sentence <= REACH.person,
  )
  const keys = new Set(lately.map(({ key }) => key).filter((key) => (genders.get(key) ?? gender) === gender))
  return keys.size === 1 ? [...keys] : []
}

/** "both sides", "the two countries": the two that were named lately, if it was two. */
function sides(
  words: readonly Word[],
  at: number,
  named: readonly Named[],
): Omit<WordReference, 'instead'> | null {
  const lower = words[at]?.lower
  const noun = lower === 'both' ? at + 1 : lower === 'the' && words[at + 1]?.lower === 'two' ? at + 2 : -1
  if (noun < 0 || !SIDES.test(words[noun]?.lower ?? '')) return null
  const own =
    words[noun]?.lower === 'sides' || words[noun]?.lower === 'parties'
      ? /^(?:country|union|name):/
      : /^country:/
  const keys = [...new Set(named.map(({ key }) => key).filter((key) => own.test(key)))]
  return { start: at, end: noun + 1, means: keys.length === 2 ? keys : [] }
}

/** "the minister", "the company", "the country": the one whom the article has called so. */
function description(
  words: readonly Word[],
  at: number,
  sentence: number,
  roles: NamedRoles,
): Omit<WordReference, 'instead'> | null {
  if (words[at]?.lower !== 'the') return null
  const modified = /^(?:ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '') && words[at + 2]?.pos === 'NOUN'
  const head = modified ? at + 2 : at + 1
  const noun = words[head]
  if (noun?.pos !== 'NOUN' || words[head + 1]?.pos === 'NOUN' || words[head + 1]?.pos === 'PROPN') return null
  // "the minister of ports", "the company that built it": told apart by what follows, which is not read.
  if (/^(?:of|that|who|which|for|from|in)$/.test(words[head + 1]?.lower ?? '')) return null
  const role = modified ? `${words[at + 1]?.lower ?? ''} ${noun.lower}` : noun.lower
  const holders = roles.get(role)
  if (!holders) return null
  const known = [...holders].filter(([, first]) => first <= sentence)
  const means = holders.size === 1 && known.length === 1 ? known.map(([key]) => key) : []
  return { start: at, end: head + 1, means }
}
