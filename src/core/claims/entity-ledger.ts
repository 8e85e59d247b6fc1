import { countryName } from '../lexicon/countries'
import { soundKey } from '../lexicon/sound-key'
import type { Word } from '../text/tokens'
import { type RawMention, TITLES } from './entity-mentions'
import { nameSlug } from './name-slug'
import { namesOrganisation } from './organisations'
import { type OwnNames, ownNames } from './own-names'

/** Names of one article, resolved: the same key for all ways of naming one thing. */
export interface EntityLedger {
  /** Key of a mention; `null` where the name is not trusted to be one. */
  keyOf(mention: RawMention): string | null
  readonly names: Readonly<Record<string, string>>
}

interface SentenceMentions {
  readonly words: readonly Word[]
  readonly mentions: readonly RawMention[]
}

/** "John Paul II", "Anna Lind Jr.": what follows a surname is not one. */
const AFTER_SURNAME = /\s(?:[IVX]{1,4}|Jr\.?|Sr\.?)$/

function surnameOf(name: string): string {
  return name.replace(AFTER_SURNAME, '').split(' ').at(-1) ?? ''
}

/**
 * Reads all sentences' mentions once and decides what each name means in this article. What the reader has put together
 * comes first, and takes with it whatever the article itself calls by the same name.
 */
export function buildLedger(
  sentences: readonly SentenceMentions[],
  own: OwnNames = ownNames(),
): EntityLedger {
  const supported = new Set<string>()
  const people = new Map<string, string>()
  const trusted = new Set<string>()
  const acronyms = new Map<string, string>()
  const bodies = new Map<string, Set<string>>()
  for (const { words, mentions } of sentences) {
    for (const mention of mentions) {
      if (mention.alias) {
        if (!mention.alias.ambiguous) supported.add(mention.alias.key)
        continue
      }
      if (!mention.initial || mention.titled || mention.end - mention.start > 1) trusted.add(mention.name)
      if (mention.initial && mention.end - mention.start === 1 && !mention.titled) continue
      const [first = ''] = mention.name.split(' ')
      if (namesOrganisation(mention.name) && mention.end - mention.start > 1)
        bodies.set(first, (bodies.get(first) ?? new Set()).add(mention.name))
      const surname = surnameOf(mention.name)
      const parts = mention.end - mention.start
      const person =
        mention.titled ||
        (parts >= 2 &&
          parts <= 3 &&
          !namesOrganisation(mention.name) &&
          words[mention.start - 1]?.lower !== 'the')
      if (
        person &&
        !TITLES.has(surname.replace(/s$/, '')) &&
        !/\b(?:of|and)\b/.test(mention.name) &&
        surname.length > 1 &&
        !people.has(soundKey(nameSlug(surname)))
      )
        people.set(soundKey(nameSlug(surname)), mention.name)
      const acronym = acronymAfter(words, mention)
      if (acronym) acronyms.set(mention.name, acronym)
      const full = nameInBrackets(words, mention)
      if (full) acronyms.set(full, mention.name)
    }
  }
  const known: Known = { supported, people, trusted, acronyms, bodies }
  const joined = new Map<string, string>()
  for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
    const key = own.keyOf(mention.name)
    const natural = key === null ? null : resolve(mention, known)
    if (key !== null && natural !== null) joined.set(natural, key)
  }
  const names: Record<string, string> = {}
  const keyOf = (mention: RawMention): string | null => {
    const natural = resolve(mention, known)
    const key = own.keyOf(mention.name) ?? joined.get(natural ?? '') ?? natural
    if (key === null) return null
    const given = own.nameOf(key) ?? countryName(key)
    const readable = given ?? mention.name
    const before = names[key]
    if (before === undefined || (readable.length > before.length && given === null)) names[key] = readable
    return key
  }
  return { keyOf, names }
}

/** What all mentions of an article together show. */
interface Known {
  readonly supported: ReadonlySet<string>
  /** Full names by the sound of the surname. */
  readonly people: ReadonlyMap<string, string>
  readonly trusted: ReadonlySet<string>
  readonly acronyms: ReadonlyMap<string, string>
  /** Organisations by the first word of their names. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>
}

function resolve(mention: RawMention, known: Known): string | null {
  const { supported, people, trusted, acronyms, bodies } = known
  const { alias, name } = mention
  if (alias) {
    if (alias.ambiguous && !supported.has(alias.key)) return `name:${nameSlug(name)}`
    return mention.place ? `place:${nameSlug(name)}` : alias.key
  }
  const surname = surnameOf(name)
  const sound = soundKey(nameSlug(surname))
  const full = people.get(sound)
  if (full !== undefined && !(namesOrganisation(name) && !mention.titled)) {
    const same =
      name === surname ||
      full === name ||
      full.endsWith(` ${name}`) ||
      soundKey(nameSlug(full.split(' ')[0] ?? '')) === soundKey(nameSlug(name.split(' ')[0] ?? '')) ||
      mention.titled
    return `person:${same ? sound : soundKey(nameSlug(name))}`
  }
  const [own, ...others] = bodies.get(name) ?? []
  // "Varkell" for Varkell Marine Works, where no other body is called so.
  const body = own !== undefined && others.length === 0 ? own : name
  if (body === name && !trusted.has(name) && mention.initial) return null
  const acronym = acronyms.get(body)
  const key = nameSlug(acronym ?? body)
  return key === '' ? null : `name:${key}`
}

/** "World Bank (WB)": capitals in brackets that are the initials of the name before them. */
function acronymAfter(words: readonly Word[], mention: RawMention): string | null {
  const inside = words[mention.end + 1]
  if (words[mention.end]?.text !== '(' || words[mention.end + 2]?.text !== ')' || !inside) return null
  if (!/^\p{Lu}{2,8}$/u.test(inside.text)) return null
  const initials = mention.name
    .split(/[ -]/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part.charAt(0))
    .join('')
  return initials === inside.text ? inside.text : null
}

/** "WB (World Bank)": the name in brackets whose initials are the capitals before them. */
function nameInBrackets(words: readonly Word[], mention: RawMention): string | null {
  if (!/^\p{Lu}{2,8}$/u.test(mention.name) || words[mention.end]?.text !== '(') return null
  const closing = words.findIndex((word, i) => i > mention.end && word.text === ')')
  const inside = words.slice(mention.end + 1, Math.max(mention.end + 1, closing))
  const initials = inside.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => text.charAt(0))
  const from = inside[0]?.lower === 'the' ? 1 : 0
  if (initials.join('') !== mention.name) return null
  return inside
    .slice(from)
    .map(({ text }) => text)
    .join(' ')
}
