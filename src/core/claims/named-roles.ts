import type { Word } from '../text/tokens'
import { TITLES } from './entity-mentions'
import { namesFirm } from './organisations'
import type { MentionKey } from './sentence-claims'
import { headOfPhrase } from './speaker-phrase'

interface NamedSentence {
  readonly sentence: { readonly index: number }
  readonly words: readonly Word[]
  readonly keyed: readonly MentionKey[]
}

/** Who may be meant by "the minister", "the foreign minister", "the company": keys, with the sentence that says so first. */
export type NamedRoles = ReadonlyMap<string, ReadonlyMap<string, number>>

const BODY_NOUNS = new Set(
  'ministry department agency council committee commission party university institute bank union court parliament congress senate office group club school hospital airport authority association foundation board bureau federation alliance academy college tribunal museum theatre airline newspaper'.split(
    ' ',
  ),
)
const FIRM_NOUNS = ['company', 'firm', 'business']
const STATE_NOUNS = ['country', 'nation']
/** Words before a name that tell of no office. */
const NO_ROLES = /^(?:mr|mrs|ms|dr|sir|lord|lady|dame|former|prof)\.?$/

/** Roles that an article gives to those it names: by a title, beside the name, or in it. */
export function namedRoles(
  sentences: readonly NamedSentence[],
  names: Readonly<Record<string, string>>,
): NamedRoles {
  const roles = new Map<string, Map<string, number>>()
  const give = (role: string, key: string, sentence: number): void => {
    const holders = roles.get(role) ?? new Map<string, number>()
    if (!holders.has(key)) holders.set(key, sentence)
    roles.set(role, holders)
  }
  for (const { sentence, words, keyed } of sentences) {
    for (const one of keyed) {
      const { key } = one
      if (key.startsWith('person:'))
        for (const role of personRoles(words, one)) give(role, key, sentence.index)
      else if (key.startsWith('country:')) for (const role of STATE_NOUNS) give(role, key, sentence.index)
      else if (key.startsWith('name:'))
        for (const role of bodyRoles(names[key] ?? '')) give(role, key, sentence.index)
    }
  }
  return roles
}

function bodyRoles(name: string): readonly string[] {
  const nouns = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => BODY_NOUNS.has(word))
  return namesFirm(name) ? [...nouns, ...FIRM_NOUNS] : nouns
}

function personRoles(words: readonly Word[], { mention }: MentionKey): readonly string[] {
  const { start, end } = mention
  const before = words[start - 1]
  if (before && !NO_ROLES.test(before.lower) && (TITLES.has(before.text) || before.pos === 'NOUN'))
    return withModifier(words, start - 1)
  // "Lavin, the mayor of Brask," and "the mayor, Petra Lavin,"
  if (words[end]?.lower === ',' && /^(?:the|a|an|its|their|his|her)$/.test(words[end + 1]?.lower ?? '')) {
    const head = headOfPhrase(words, { start: end + 1, end: commaFrom(words, end + 1) })
    return words[head]?.pos === 'NOUN' ? withModifier(words, head) : []
  }
  if (before?.lower === ',' && /^[,.]$/.test(words[end]?.lower ?? '') && words[start - 2]?.pos === 'NOUN')
    return withModifier(words, start - 2)
  return []
}

/** "foreign minister" is a minister too; a plain "minister" is no foreign one. */
function withModifier(words: readonly Word[], head: number): readonly string[] {
  const role = words[head]?.lower ?? ''
  const modifier = words[head - 1]
  const describes = modifier && (/^(?:ADJ|NOUN)$/.test(modifier.pos) || TITLES.has(modifier.text))
  return describes ? [role, `${modifier.lower} ${role}`] : [role]
}

function commaFrom(words: readonly Word[], from: number): number {
  const at = words.findIndex((word, i) => i >= from && /^[,;.—)]$/.test(word.lower))
  return at < 0 ? words.length : at
}
