import type { ClaimKind, Comparator, Modality, Quantity, Stance, TimeReference } from '../model/claim'
import type { AlignmentRelation, CellState } from '../model/comparison'
import { dateWords } from './report-words'

const KINDS: Readonly<Record<ClaimKind, string>> = {
  factual: 'statement of fact',
  opinion: 'opinion',
  prediction: 'prediction',
  question: 'question',
  heading: 'heading',
}

const MODALITIES: Readonly<Record<Modality, string>> = {
  asserted: 'as a fact',
  possible: 'as possible',
  necessary: 'as necessary',
  intended: 'as intended',
  conditional: 'under a condition',
  hypothetical: 'as imagined, not as real',
  future: 'as yet to come',
}

const STANCES: Readonly<Record<Stance, string>> = {
  asserted: 'says it',
  denied: 'denies it',
  disputed: 'disputes it',
}

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exactly: '',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
}

const GRAINS: Readonly<Record<TimeReference['grain'], string>> = {
  day: 'to the day',
  week: 'to the week',
  month: 'to the month',
  quarter: 'to the quarter',
  year: 'to the year',
  vague: 'roughly',
}

const CELLS: Readonly<Record<CellState, string>> = {
  says: 'says',
  denies: 'denies',
  differs: 'differs',
  silent: 'silent',
  'not-covered': 'not covered',
}

const RELATIONS: Readonly<Record<AlignmentRelation, string>> = {
  same: 'same',
  reworded: 'reworded',
  related: 'related',
}

/** What the words of a cue do in their claim. */
const ROLES: Readonly<Record<string, string>> = {
  negation: 'denies',
  'implicit-negation': 'denies by its meaning',
  restriction: 'narrows it',
  hedge: 'makes it uncertain',
  intention: 'tells an intention',
  hypothesis: 'imagines it',
  necessity: 'makes it a duty',
  future: 'puts it in the future',
  condition: 'sets a condition',
  reported: 'reports it',
}

export function claimKindWords(kind: ClaimKind): string {
  return KINDS[kind]
}

export function modalityWords(modality: Modality): string {
  return MODALITIES[modality]
}

export function stanceWords(stance: Stance): string {
  return STANCES[stance]
}

export function cellWords(state: CellState): string {
  return CELLS[state]
}

export function relationWords(relation: AlignmentRelation): string {
  return RELATIONS[relation]
}

/** A role that has no words of its own is called by its name. */
export function cueRoleWords(role: string): string {
  return ROLES[role] ?? role.replace(/-/gu, ' ')
}

/** `more than 12,000,000; unit: crown`, `10 to 12; unit: kilometre; 10,000 to 12,000 metre`. */
export function quantityWords({ value, upper, unit, comparator, base }: Quantity): string {
  const compared = (words: string): string => [COMPARATORS[comparator], words].filter(Boolean).join(' ')
  return [
    compared(rangeWords(value, upper)),
    unit && `unit: ${unit}`,
    base && base.unit !== unit && compared(`${rangeWords(base.value, base.upper)} ${base.unit}`),
  ]
    .filter(Boolean)
    .join('; ')
}

function rangeWords(value: number, upper: number): string {
  return value === upper ? figure(value) : `${figure(value)} to ${figure(upper)}`
}

/** With commas between thousands, at most four digits after the point; the same on every machine. */
function figure(value: number): string {
  const [whole = '', rest] = String(Number(value.toFixed(4))).split('.')
  const grouped = /e/u.test(whole) ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}

/** `4 March 2021, to the day`, `March 2021, to the month; counted from the source’s date`, `not placed in time`. */
export function timeWords({ start, end, grain, relative }: TimeReference): string {
  const counted = relative ? '; counted from the source’s date or another time in the text' : ''
  if (start === null && end === null) {
    return relative ? 'not placed: the source’s date is unknown' : 'not placed in time'
  }
  return `${intervalWords(start, end)}, ${GRAINS[grain]}${counted}`
}

function intervalWords(start: string | null, end: string | null): string {
  if (start === null) return `until ${dateWords(end ?? '')}`
  if (end === null) return `from ${dateWords(start)}`
  if (start === end) return dateWords(start)
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  const month = start.slice(0, 7)
  if (start.endsWith('-01') && end.startsWith(month) && Number(end.slice(8)) >= LAST_DAY_FROM)
    return dateWords(month)
  return `${dateWords(start)} to ${dateWords(end)}`
}

/** From the first to this day or later is the whole month, whichever month it is. */
const LAST_DAY_FROM = 28
