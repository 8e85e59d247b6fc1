import { type CountryAlias, countryAlias, MAX_ALIAS_WORDS } from '../lexicon/countries'
import type { Word } from '../text/tokens'
import { canonicalUnit, currencyOf } from './units'
import type { WordRange } from './verb-groups'

/** A name in a sentence, before the whole article decides what it means. */
export interface RawMention extends WordRange {
  readonly name: string
  readonly alias: CountryAlias | null
  /** A capital spoken of as a town: "in Moscow". */
  readonly place: boolean
  /** Stands first in its sentence, where every word has a capital. */
  readonly initial: boolean
  /** A title stands before it: "President", "Mr". */
  readonly titled: boolean
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const TITLES = set(
  'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor President Vice Prime Minister Chancellor King Queen Prince Princess Sir Lord Lady Dame Senator Sen. Sen Representative Rep. Congressman Congresswoman Governor Gov. Mayor Judge Justice General Gen. Gen Colonel Col. Captain Capt. Lieutenant Lt. Sergeant Sgt. Admiral Adm. Ambassador Secretary Deputy Chairman Chairwoman Chair Chief Director Spokesman Spokeswoman Spokesperson Commissioner Premier Inspector Pope Bishop Rev. Reverend Officer Foreign Defense Defence Finance Interior Former',
)
/** Of a part of the world: a description, not a name. */
const REGION_ADJECTIVES = set(
  'European Western Eastern Northern Southern Asian African Arab Arctic Islamic Christian Muslim Jewish Catholic Latin Baltic Balkan Nordic Soviet',
)
const TITLE_PARTS = set('Foreign Defense Defence Finance Interior Former Vice Prime Deputy Chief')
const OFFICES = set(
  'State Defense Defence Staff Treasury Commerce Energy Labor Justice Health Transport Interior Parliament Police',
)
const PLACE_BEFORE = set('in at near outside around across throughout inside visit visited visits visiting')
const MOTION = set('fly travel arrive go come move return head drive bring send rush')
const CONNECTORS = set('of de la le van von der den bin al el da di du the for and')
/** Capitalised though no name: days, months, languages of headings, first words. */
const NO_NAMES = set(
  'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
)

const capital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}[\p{L}\p{N}.'&-]*$/u.test(word.text)

/** Names of a sentence: states and their stand-ins, then runs of capitalised words. `titleCase`: a headline, no evidence. */
export function rawMentions(words: readonly Word[], titleCase: boolean): readonly RawMention[] {
  const found: RawMention[] = []
  for (let i = 0; i < words.length; ) {
    if (!capital(words[i])) {
      i++
      continue
    }
    if (isMeasure(words, i)) {
      i++
      continue
    }
    const mention = aliasAt(words, i) ?? nameAt(words, i, titleCase)
    if (mention) found.push(mention)
    i = mention ? mention.end : i + 1
  }
  return found
}

/** "USD 5 million", "40 MWh", "5 °C": capitals of a measure, not of a name. */
function isMeasure(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower.replace(/\.$/, '') ?? ''
  const before = words[at - 1]
  if (words[at + 1]?.pos === 'NUM' && currencyOf(lower) !== null) return true
  if (
    before?.lower === '°' ||
    (/^degrees?$/.test(before?.lower ?? '') && /^(?:celsius|fahrenheit)$/.test(lower))
  )
    return true
  const amount = before?.pos === 'NUM' || /^(?:million|billion|bn|m|k)$/.test(before?.lower ?? '')
  return amount && (currencyOf(lower) !== null || canonicalUnit(lower) !== null)
}

function aliasAt(words: readonly Word[], at: number): RawMention | null {
  for (let size = Math.min(MAX_ALIAS_WORDS, words.length - at); size > 0; size--) {
    const run = words.slice(at, at + size)
    if (!capital(run.at(-1))) continue
    const name = run.map((w) => w.text).join(' ')
    const alias = countryAlias(name)
    if (!alias) continue
    if (partOfName(words, at, at + size, alias)) return null
    // "South American", "Latin America": a part of the world, not the state.
    if (
      name.startsWith('America') &&
      /^(?:south|north|latin|central|native|pan)$/.test(words[at - 1]?.lower ?? '')
    )
      return null
    const place = alias.kind === 'capital' && spokenOfAsTown(words, at, at + size)
    return { start: at, end: at + size, name, alias, place, initial: at === 0, titled: false }
  }
  return null
}

/** "George Washington", "Washington Post", "Michael Jordan", "the Georgia Institute": not the state. */
function partOfName(words: readonly Word[], start: number, end: number, alias: CountryAlias): boolean {
  if (alias.kind === 'demonym' || alias.kind === 'seat') return false
  const before = words[start - 1]
  const after = words[end]
  const givenName =
    start > 1 &&
    capital(before) &&
    before?.pos === 'PROPN' &&
    !countryAlias(before.text) &&
    !TITLES.has(before.text)
  if (givenName && (alias.kind === 'capital' || alias.ambiguous)) return true
  const continues =
    capital(after) && after?.pos === 'PROPN' && after !== undefined && !countryAlias(after.text)
  return continues && (alias.kind === 'capital' || alias.ambiguous) && !TITLES.has(after?.text ?? '')
}

function spokenOfAsTown(words: readonly Word[], start: number, end: number): boolean {
  const before = words[start - 1]?.lower ?? ''
  if (PLACE_BEFORE.has(before)) return true
  if (before === 'to' && MOTION.has(words[start - 2]?.lemma ?? '')) return true
  // "Washington, D.C.", "Washington state"
  return (
    words[end]?.lower === 'state' ||
    (words[end]?.lower === ',' && /^D\.?C\.?$/.test(words[end + 1]?.text ?? ''))
  )
}

function nameAt(words: readonly Word[], at: number, titleCase: boolean): RawMention | null {
  let start = at
  for (let k = at; TITLES.has(words[k]?.text ?? '') && capital(words[k + 1]); k++) {
    // "Foreign Intelligence Service" opens like "Foreign Minister" and is none.
    if (!TITLE_PARTS.has(words[k]?.text ?? '')) start = k + 1
  }
  // "Secretary of State Ortega", "Speaker of the House Lind"
  while (
    words[start + 1]?.lower === 'of' &&
    TITLES.has(words[start]?.text ?? '') &&
    OFFICES.has(words[start + 2]?.text ?? '') &&
    capital(words[start + 3])
  )
    start += 3
  let end = start
  while (end < words.length) {
    const word = words[end]
    if (
      capital(word) &&
      word &&
      !NO_NAMES.has(word.text) &&
      isNameWord(word, end, at === 0 && end === start)
    ) {
      if (end > start && countryAlias(word.text)?.kind === 'demonym') break
      end++
    } else if (
      end > start &&
      word &&
      CONNECTORS.has(word.lower) &&
      word.lower !== 'and' &&
      word.lower !== 'the' &&
      word.lower !== 'for' &&
      capital(words[end + 1])
    )
      end++
    else break
  }
  if (end === start) return null
  if (titleCase) end = start + 1
  const name = words
    .slice(start, end)
    .map((w) => w.text)
    .join(' ')
  // A lone adjective ("European") is a word, not a name.
  if (end === start + 1 && !/^(?:PROPN|NOUN)$/.test(words[start]?.pos ?? '') && !/^\p{Lu}{2,}$/u.test(name))
    return null
  if (REGION_ADJECTIVES.has(name)) return null
  if (name.length < 2 || TITLES.has(name.replace(/s$/, ''))) return null
  return {
    start,
    end,
    name,
    alias: null,
    place: false,
    initial: titleCase || opens(words, at),
    titled: start > at && !titleCase,
  }
}

/** First in its sentence or quotation, where every word has a capital. */
function opens(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before === undefined || before.text === '"' || before.text === ':' || before.text === "'"
}

function isNameWord(word: Word, index: number, first: boolean): boolean {
  if (word.pos === 'PROPN') return true
  if (index === 0 || first) return false
  return (
    word.pos !== 'PRON' &&
    word.pos !== 'DET' &&
    word.pos !== 'ADP' &&
    word.pos !== 'AUX' &&
    word.pos !== 'SCONJ' &&
    word.pos !== 'CCONJ'
  )
}
