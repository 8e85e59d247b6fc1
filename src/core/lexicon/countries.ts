import data from '../../../resources/lexicons/countries.json'
import {
  AMBIGUOUS_COUNTRIES,
  EXTRA_COUNTRY_NAMES,
  SEATS_OF_GOVERNMENT,
  UNIONS_AND_BODIES,
} from './country-extras'

type AliasKind = 'name' | 'capital' | 'demonym' | 'seat'

/** What a name can stand for. */
export interface CountryAlias {
  /** `country:RU`, `union:EU`, `name:nato`. */
  readonly key: string
  readonly kind: AliasKind
  /** Also a person, a town or a common word: needs the article's support. */
  readonly ambiguous: boolean
}

interface Ledger {
  readonly aliases: ReadonlyMap<string, CountryAlias>
  readonly names: ReadonlyMap<string, string>
}

let ledger: Ledger | null = null

function loadLedger(): Ledger {
  if (ledger) return ledger
  const aliases = new Map<string, CountryAlias>()
  const names = new Map<string, string>()
  const put = (alias: string, key: string, kind: AliasKind): void => {
    if (alias !== '' && !aliases.has(alias))
      aliases.set(alias, { key, kind, ambiguous: AMBIGUOUS_COUNTRIES.has(alias) })
  }
  for (const line of EXTRA_COUNTRY_NAMES.split('\n').concat(data.countries.split('\n'))) {
    const [code = '', own = '', capitals = '', demonyms = ''] = line.split(';')
    if (code === '') continue
    const key = `country:${code}`
    for (const name of own.split('|')) put(name, key, 'name')
    for (const capital of capitals.split('|')) put(capital, key, 'capital')
    for (const demonym of demonyms.split('|').flatMap((d) => d.split(', '))) {
      put(demonym, key, 'demonym')
      if (/n$|i$|[tk]$|er$|Pole|Dane|Swede/.test(demonym)) put(`${demonym}s`, key, 'demonym')
    }
  }
  for (const line of SEATS_OF_GOVERNMENT.split('\n')) {
    const [code = '', seats = ''] = line.split(';')
    for (const seat of seats.split('|')) put(seat, `country:${code}`, 'seat')
  }
  for (const line of UNIONS_AND_BODIES.split('\n')) {
    const [key = '', own = ''] = line.split(';')
    for (const name of own.split('|')) put(name, key, 'name')
    if (key !== '') names.set(key, own.split('|')[0] ?? key)
  }
  // The European Union sits in Brussels; Belgium is hardly ever meant by it in politics.
  aliases.set('Brussels', { key: 'union:EU', kind: 'capital', ambiguous: false })
  for (const line of data.countries.split('\n')) {
    const [code = '', own = ''] = line.split(';')
    names.set(`country:${code}`, own.split('|')[0] ?? code)
  }
  ledger = { aliases, names }
  return ledger
}

/** Longest alias in words ("Democratic Republic of the Congo" and the like). */
export const MAX_ALIAS_WORDS = 6

/** The state, union or body that a name as written (case counts) can stand for. */
export function countryAlias(name: string): CountryAlias | null {
  return loadLedger().aliases.get(name) ?? null
}

/** Readable name of a key of `countryAlias`; `null` where the key is not one. */
export function countryName(key: string): string | null {
  return loadLedger().names.get(key) ?? null
}
