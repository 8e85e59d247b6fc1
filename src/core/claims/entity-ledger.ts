import { countryName } from '../lexicon/countries'
import type { Word } from '../text/tokens'
import { type RawMention, TITLES } from './entity-mentions'

/** Names of one article, resolved: the same key for all ways of naming one thing. */
interface EntityLedger {
  /** Key of a mention; `null` where the name is not trusted to be one. */
  keyOf(mention: RawMention): string | null
  readonly names: Readonly<Record<string, string>>
}

interface SentenceMentions {
  readonly words: readonly Word[]
  readonly mentions: readonly RawMention[]
}

const ORGANISATION =
  /\b(?:Ministry|Department|Agency|Council|Committee|Commission|Party|University|Institute|Bank|Fund|Union|Court|Parliament|Congress|Senate|House|Office|Company|Corporation|Group|Times|Post|News|Channel|Club|School|Hospital|Airport|Authority|Service|Force|Forces|Army|Navy|Association|Organi[sz]ation|Foundation|Treaty|Act|Agreement|Sea|Ocean|River|Lake|Mount|Island|Islands|Street|Road|Avenue|Square|Bridge|City|County|State|Province|Region|War|Day|Games|Cup|League|East|West|North|South|Board|Bureau|Federation|Alliance|Line|Port|Bay|Valley|Centre|Center|Inc|Ltd|Corp|Co|Palace|Park|Castle|Countries|States|Tower|Hall|Stadium|Theatre|Theater|Museum|Church|Station|Online|Initiative|Plan|Gang|Brothers|Airlines|Motors|Europe|Asia|Africa|America|Americas|Pacific|Atlantic)\b|^(?:Eastern|Western|Northern|Southern|Central|North|South|East|West|Middle|Latin|New|Great|Saint|St\.?|Mount|San|Santa|Los|Las|El|Fort|Port|Cape|Lake|Gulf|Big|Black|Red|White|Cold|World|National|International|United|Supreme|High|Upper|Lower)\s/

/** "John Paul II", "Anna Lind Jr.": what follows a surname is not one. */
const AFTER_SURNAME = /\s(?:[IVX]{1,4}|Jr\.?|Sr\.?)$/

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.']/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function surnameOf(name: string): string {
  return name.replace(AFTER_SURNAME, '').split(' ').at(-1) ?? ''
}

/** Reads all sentences' mentions once and decides what each name means in this article. */
export function buildLedger(sentences: readonly SentenceMentions[]): EntityLedger {
  const supported = new Set<string>()
  const people = new Map<string, string>()
  const trusted = new Set<string>()
  const acronyms = new Map<string, string>()
  for (const { words, mentions } of sentences) {
    for (const mention of mentions) {
      if (mention.alias) {
        if (!mention.alias.ambiguous) supported.add(mention.alias.key)
        continue
      }
      if (!mention.initial || mention.titled || mention.end - mention.start > 1) trusted.add(mention.name)
      if (mention.initial && mention.end - mention.start === 1 && !mention.titled) continue
      const surname = surnameOf(mention.name)
      const parts = mention.end - mention.start
      const person =
        mention.titled ||
        (parts >= 2 &&
          parts <= 3 &&
          !ORGANISATION.test(mention.name) &&
          words[mention.start - 1]?.lower !== 'the')
      if (
        person &&
        !TITLES.has(surname.replace(/s$/, '')) &&
        !/\b(?:of|and)\b/.test(mention.name) &&
        surname.length > 1 &&
        !people.has(surname)
      )
        people.set(surname, mention.name)
      const acronym = acronymAfter(words, mention)
      if (acronym) acronyms.set(mention.name, acronym)
    }
  }
  const names: Record<string, string> = {}
  const keyOf = (mention: RawMention): string | null => {
    const key = resolve(mention, supported, people, trusted, acronyms)
    if (key === null) return null
    const readable = countryName(key) ?? mention.name
    const known = names[key]
    if (known === undefined || (readable.length > known.length && countryName(key) === null))
      names[key] = readable
    return key
  }
  return { keyOf, names }
}

function resolve(
  mention: RawMention,
  supported: ReadonlySet<string>,
  people: ReadonlyMap<string, string>,
  trusted: ReadonlySet<string>,
  acronyms: ReadonlyMap<string, string>,
): string | null {
  const { alias, name } = mention
  if (alias) {
    if (alias.ambiguous && !supported.has(alias.key)) return `name:${slug(name)}`
    return mention.place ? `place:${slug(name)}` : alias.key
  }
  const surname = surnameOf(name)
  const full = people.get(surname)
  if (full !== undefined) {
    const same =
      name === surname ||
      full === name ||
      full.endsWith(` ${name}`) ||
      full.split(' ')[0] === name.split(' ')[0] ||
      mention.titled
    return `person:${slug(same ? surname : name)}`
  }
  if (!trusted.has(name) && mention.initial) return null
  const acronym = acronyms.get(name)
  const key = slug(acronym ?? name)
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
