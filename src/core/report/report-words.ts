import type { CutReason } from '../model/article'
import type {
  EngineSettings,
  FindingKind,
  FindingPlace,
  FindingRule,
  GuardName,
  NotAnalysed,
  Sensitivity,
} from '../model/comparison'
import type { VerdictReason, VerdictValue } from '../model/review'

const REASONS = {
  time: 'time',
  scope: 'scope',
  'reported-speech': 'reported speech',
  refinement: 'refinement',
  'other-referent': 'other thing',
  condition: 'condition',
  modal: 'possibility',
  'rule-exception': 'rule and exception',
  rounding: 'numbers round',
  'double-negation': 'double negation',
  'negative-prefix': 'negative prefix',
  silence: 'silence',
  wording: 'wording only',
} as const satisfies Readonly<Record<GuardName | 'wording', string>>

const NAMED: ReadonlyMap<string, string> = new Map(Object.entries(REASONS))

const RULES: Readonly<Record<FindingRule, string>> = {
  'by-hand': 'declared by hand',
  negation: 'denial against affirmation',
  opposites: 'opposite words',
  numbers: 'different numbers',
  dates: 'different dates',
  names: 'different names',
  quantifiers: 'all against none or some',
  modals: 'must or may against may not',
  definitions: 'different definitions',
  'own-opposites': 'your own opposites',
  jointly: 'two sources together',
  agreement: 'the same claim',
  judge: 'the local judge alone',
}

const CUTS: Readonly<Record<CutReason, string>> = {
  navigation: 'page menu',
  teaser: 'teaser for another article',
  'comment-prompt': 'call for comments',
  'share-prompt': 'call to share or subscribe',
  'reading-time': 'reading time',
  'photo-credit': 'photo credit',
  byline: 'byline',
  'editor-note': 'editor’s note',
  timestamp: 'time of publication',
  'by-hand': 'cut by the reader',
}

const MISSING: Readonly<Record<NotAnalysed['reason'], string>> = {
  stopped: 'stopped',
  failed: 'failed',
  'too-large': 'too large',
  pending: 'not done yet',
}

const SENSITIVITY: Readonly<Record<Sensitivity, string>> = {
  sure: 'only what looks sure',
  balanced: 'balanced',
  everything: 'everything',
}

const PLACES: Readonly<Record<FindingPlace, string>> = {
  'between-sources': '',
  'inside-source': 'inside one source',
  headline: 'headline against text',
}

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `Conflict`, `Agreement`, or `Not a conflict: scope`. */
export function kindWords(kind: FindingKind): string {
  if (kind === 'contradiction') return 'Conflict'
  return kind === 'agreement' ? 'Agreement' : `Not a conflict: ${REASONS[kind]}`
}

/** Words for a reason; one of the reader's own is known to the project's codebook only, and is called by its id. */
export function reasonWords(reason: VerdictReason): string {
  return NAMED.get(reason) ?? reason
}

export function ruleWords(rule: FindingRule): string {
  return RULES[rule]
}

export function sensitivityWords(sensitivity: Sensitivity): string {
  return SENSITIVITY[sensitivity]
}

/** Empty where the sides stand in two sources. */
export function placeWords(place: FindingPlace): string {
  return PLACES[place]
}

/** `all rules on; no opposites of your own`, or what was set. */
export function settingsWords({ rulesOff, ownOpposites, ledger = [] }: EngineSettings): string {
  const rules = rulesOff.length === 0 ? 'all rules on' : `rules off: ${rulesOff.map(ruleWords).join(', ')}`
  const pairs = ownOpposites.map(({ a, b }) => `“${a.trim()}” / “${b.trim()}”`)
  const words = `${rules}; ${pairs.length === 0 ? 'no opposites of your own' : `your own opposites: ${pairs.join(', ')}`}`
  if (ledger.length === 0) return words
  const names = ledger.map(({ name, aliases }) => [name, ...aliases].map((one) => `“${one}”`).join(' = '))
  return `${words}; names put together: ${names.join(', ')}`
}

export function cutWords(reason: CutReason): string {
  return CUTS[reason]
}

export function missingWords(reason: NotAnalysed['reason']): string {
  return MISSING[reason]
}

/** `Conflict`, `No conflict: time`, `Undecided`, or `Not judged yet`. */
export function verdictWords(verdict: VerdictValue | null, reason: VerdictReason | null): string {
  if (verdict === null) return 'Not judged yet'
  if (verdict === 'conflict') return 'Conflict'
  if (verdict === 'undecided') return 'Undecided'
  return reason === null ? 'No conflict' : `No conflict: ${reasonWords(reason)}`
}

/** `no conflicts`, `one conflict`, `seven conflicts`, `13 conflicts`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${SMALL[count] ?? count} ${count === 1 ? one : many}`
}

/** A number that stands alone: `none`, `one`, `seven`, `13`. */
export function number(count: number): string {
  return count === 0 ? 'none' : (SMALL[count] ?? String(count))
}

/** With a capital, for the start of a sentence. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** `not-a-date` stays as it is; `2023-03-02` -> `2 March 2023`, `2023-03` -> `March 2023`. */
export function dateWords(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso)
  if (!parts) return iso
  const month = MONTHS[Number(parts[2] ?? 0) - 1]
  const day = parts[3] === undefined ? null : String(Number(parts[3]))
  return [month && day, month, parts[1]].filter(Boolean).join(' ')
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
