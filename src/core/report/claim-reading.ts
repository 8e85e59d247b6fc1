import type { Attribution, Claim, Cue } from '../model/claim'
import type { Span } from '../model/span'
import {
  claimKindWords,
  cueRoleWords,
  modalityWords,
  quantityWords,
  stanceWords,
  timeWords,
} from './claim-words'

/** One thing that was read: the words that say it, where there are such, and what they were taken for. */
export interface ReadingValue {
  /** Verbatim; `null` where no single words say it. */
  readonly quote: string | null
  /** Place of `quote` in the source's text. */
  readonly span: Span | null
  readonly words: string
}

export const READING_ROWS = [
  'kind',
  'speaker',
  'polarity',
  'modality',
  'numbers',
  'times',
  'names',
  'pronouns',
  'other',
] as const
export type ReadingRowName = (typeof READING_ROWS)[number]

/** All that was read of one feature. */
export interface ReadingRow {
  readonly name: ReadingRowName
  readonly label: string
  readonly values: readonly ReadingValue[]
}

/** What is needed around a claim to put what was read of it into words. */
export interface ReadingContext {
  /** The source's text. */
  readonly text: string
  /** The readable name that an entity key stands for; `null` where there is none. */
  nameOf(key: string): string | null
  /** The claim that sets the frame or condition, by id. */
  claimOf(id: string): Claim | undefined
}

const LABELS: Readonly<Record<ReadingRowName, string>> = {
  kind: 'Kind',
  speaker: 'Said by',
  polarity: 'Affirms or denies',
  modality: 'How surely',
  numbers: 'Numbers',
  times: 'Times',
  names: 'Names',
  pronouns: 'Pronouns',
  other: 'Further words',
}

const DENYING: ReadonlySet<string> = new Set(['negation', 'implicit-negation', 'restriction'])
const SURENESS: ReadonlySet<string> = new Set([
  'hedge',
  'intention',
  'hypothesis',
  'necessity',
  'future',
  'condition',
])

/** Everything that the engine read of a claim, in plain words, row by row; a row with no values was looked for in vain. */
export function claimReading(claim: Claim, context: ReadingContext): readonly ReadingRow[] {
  const { text } = context
  const cited = (span: Span, words: string): ReadingValue => ({
    quote: text.slice(span.from, span.to),
    span: { from: span.from, to: span.to },
    words,
  })
  const cues = (wanted: (role: string) => boolean): readonly ReadingValue[] =>
    claim.cues.filter((cue: Cue) => wanted(cue.role)).map((cue) => cited(cue, cueRoleWords(cue.role)))
  const frame = claim.within === undefined ? undefined : context.claimOf(claim.within)
  const values: Readonly<Record<ReadingRowName, readonly ReadingValue[]>> = {
    kind: [plain(claimKindWords(claim.kind))],
    speaker: speakerValues(claim.attribution, context, cited),
    polarity: [
      plain(claim.polarity === 'negative' ? 'denies' : 'affirms'),
      ...cues((role) => DENYING.has(role)),
      ...deniedWords(claim, cited),
    ],
    modality: [
      plain(modalityWords(claim.modality)),
      ...cues((role) => SURENESS.has(role)),
      ...(frame ? frame.spans.map((span) => cited(span, 'sets the frame')) : []),
    ],
    numbers: claim.quantities.map((quantity) => cited(quantity, quantityWords(quantity))),
    times: claim.times.map((time) => cited(time, timeWords(time))),
    names: once(
      claim.entities.map((mention) =>
        cited(mention, nameWords(mention.key, mentionText(mention, text), context)),
      ),
    ),
    pronouns: (claim.references ?? []).map((reference) =>
      cited(reference, meantWords(reference.means.map((key) => context.nameOf(key) ?? bareName(key)))),
    ),
    other: cues((role) => !DENYING.has(role) && !SURENESS.has(role)),
  }
  return READING_ROWS.map((name) => ({ name, label: LABELS[name], values: values[name] }))
}

/** The claim as it stands, its parts joined by dots where words between them belong to another claim. */
export function claimText(claim: Claim, text: string): string {
  return claim.spans.map(({ from, to }) => text.slice(from, to)).join(' … ')
}

type Cite = (span: Span, words: string) => ReadingValue

function speakerValues(
  said: Attribution | null,
  context: ReadingContext,
  cited: Cite,
): readonly ReadingValue[] {
  if (said === null) return [plain('the source itself')]
  const manner = said.quoted ? 'word for word' : 'in the source’s words'
  if (said.speaker === '') return [plain(`the source itself, which ${stanceWords(said.stance)}`)]
  const known = said.speakerEntity === undefined ? null : context.nameOf(said.speakerEntity)
  const name = known !== null && !said.speaker.includes(known) ? `(${known}) ` : ''
  const chain = [...(said.via ?? [])].reverse()
  return [
    cited(said.speakerSpan, `${name}${stanceWords(said.stance)}, ${manner}`),
    ...chain.map(({ span }) => cited(span, 'tells it on')),
  ]
}

/** The words inside a denial, in runs as they stand together. */
function deniedWords(claim: Claim, cited: Cite): readonly ReadingValue[] {
  const runs: { from: number; to: number }[] = []
  let open = false
  for (const term of claim.terms) {
    if (!term.content) continue
    const last = runs.at(-1)
    if (term.negated && open && last) last.to = term.to
    else if (term.negated) runs.push({ from: term.from, to: term.to })
    open = term.negated
  }
  const isWhole = runs.length > 0 && claim.terms.every((term) => term.negated || !term.content)
  return isWhole
    ? [plain('all of it stands inside the denial')]
    : runs.map((run) => cited(run, 'is what is denied'))
}

function mentionText(span: Span, text: string): string {
  return text.slice(span.from, span.to)
}

const KEY_WORDS: Readonly<Record<string, string>> = {
  country: 'a country',
  person: 'a person',
  place: 'a place',
  name: 'a name',
}

function nameWords(key: string, quote: string, context: ReadingContext): string {
  const name = context.nameOf(key)
  if (name !== null && name !== quote) return `stands for ${name}`
  return KEY_WORDS[key.split(':')[0] ?? ''] ?? 'a name'
}

/** `person:ryabkov` -> `ryabkov`: better than nothing where no mention gives the name. */
function bareName(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

function meantWords(names: readonly string[]): string {
  return names.length === 0 ? 'not resolved' : names.join(' and ')
}

/** The same name in the same words once. */
function once(values: readonly ReadingValue[]): readonly ReadingValue[] {
  return values.filter(
    (value, index) =>
      values.findIndex((other) => other.quote === value.quote && other.words === value.words) === index,
  )
}

function plain(words: string): ReadingValue {
  return { quote: null, span: null, words }
}
