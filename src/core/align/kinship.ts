import { oppositeOf } from '../lexicon/opposites'
import { soundKey } from '../lexicon/sound-key'
import { cosine } from '../lexicon/word-vectors'
import type { ViewTerm } from './view-term'

/** What two words are to each other: a certain kind of kinship, or a nearness in use that proves nothing. */
export interface Kinship {
  /** `vector` is nearness in use: "north" is as near to "south" as to "northern". It aligns and never agrees. */
  readonly kind: 'same' | 'derived' | 'opposite' | 'name-part' | 'synonym' | 'kind' | 'vector'
  /** 1 for the same word or entity, less for a derived, related or near one. */
  readonly quality: number
}

/** Surest first; a pair of words is the first that fits. */
const CERTAIN = {
  same: { kind: 'same', quality: 1 },
  derived: { kind: 'derived', quality: 0.9 },
  opposite: { kind: 'opposite', quality: 0.9 },
  // Part of a name: "Reed" / "Jo Reed".
  namePart: { kind: 'name-part', quality: 0.85 },
  synonym: { kind: 'synonym', quality: 0.75 },
  kind: { kind: 'kind', quality: 0.6 },
} as const satisfies Record<string, Kinship>

/** Two words taken at random come up to this: nearness is counted from here. */
const CHANCE_NEARNESS = 0.3
/** Steps in which nearness is kept. */
const NEAR_STEPS = 64

const KINSHIPS: readonly Kinship[] = [
  ...Object.values(CERTAIN),
  ...Array.from(
    { length: NEAR_STEPS },
    (_, step): Kinship => ({ kind: 'vector', quality: (step + 1) / NEAR_STEPS }),
  ),
]
const NEAR_FROM = Object.values(CERTAIN).length

/** Opposites that tell two people, or two moments, apart instead of denying anything of one. */
const PEOPLE = new Set(
  (
    'man woman boy girl men women male female father mother son daughter brother sister husband wife king queen ' +
    'gentleman lady guy adult child kid baby sit stand lie'
  ).split(' '),
)

/** Words whose kinship is kept once found: 8,192 cover the articles of one comparison and take 32 MB at most. */
const KEPT_WORDS = 8192
/** By the smaller number of two words, then by the distance to the larger: 0 where not asked yet, else a code. */
const KEPT: Uint8Array[] = []
/** Code of two words that have nothing to do with each other; a kinship's code is its place in `KINSHIPS` + 2. */
const UNRELATED = 1
/** What a code stands for, apart: these are read millions of times in a comparison. */
const QUALITY_OF = Float64Array.from([0, 0, ...KINSHIPS.map(({ quality }) => quality)])

/**
 * What two words are to each other, from the lexicons alone; `null` for nothing. Kept between comparisons: what a
 * reader sets for one project (rules, own opposites) must never come in here.
 */
export function kinshipOf(a: ViewTerm, b: ViewTerm): Kinship | null {
  return KINSHIPS[kinshipCode(a, b) - 2] ?? null
}

/** As `kinshipOf`, as a number: 1 for nothing. */
export function kinshipCode(a: ViewTerm, b: ViewTerm): number {
  const low = Math.min(a.number, b.number)
  const high = Math.max(a.number, b.number)
  if (high >= KEPT_WORDS) return codeOf(a, b)
  let row = KEPT[low]
  if (!row) {
    row = new Uint8Array(KEPT_WORDS - low)
    KEPT[low] = row
  }
  let code = row[high - low] ?? 0
  if (code === 0) {
    code = codeOf(a, b)
    row[high - low] = code
  }
  return code
}

/** How well one word stands for the other, by the code of their kinship; 0 for nothing. */
export function qualityOf(code: number): number {
  return QUALITY_OF[code] ?? 0
}

/** The kinship of a code that proves something; `null` for nothing and for mere nearness in use. */
export function certainKinship(code: number): Kinship | null {
  return code - 2 < NEAR_FROM ? (KINSHIPS[code - 2] ?? null) : null
}

function codeOf(a: ViewTerm, b: ViewTerm): number {
  const kinship = found(a, b)
  return kinship ? KINSHIPS.indexOf(kinship) + 2 : UNRELATED
}

/** How well one word stands for the other by form and meaning, without opposites and without mere nearness. */
export function likeness(a: ViewTerm, b: ViewTerm): number {
  return (same(a, b) ?? derived(a, b) ?? related(a, b))?.quality ?? 0
}

function found(a: ViewTerm, b: ViewTerm): Kinship | null {
  return same(a, b) ?? derived(a, b) ?? opposed(a, b) ?? related(a, b) ?? near(a, b)
}

function same(a: ViewTerm, b: ViewTerm): Kinship | null {
  return a.lemma === b.lemma || (a.numeric && b.numeric && a.stem === b.stem) ? CERTAIN.same : null
}

function derived(a: ViewTerm, b: ViewTerm): Kinship | null {
  return a.stem === b.stem && !a.entity && !b.entity && !a.numeric && !b.numeric ? CERTAIN.derived : null
}

function opposed(a: ViewTerm, b: ViewTerm): Kinship | null {
  if (a.entity || b.entity || a.numeric || b.numeric || PEOPLE.has(a.lemma)) return null
  return oppositeOf(a.lemma, b.lemma) ? CERTAIN.opposite : null
}

function related(a: ViewTerm, b: ViewTerm): Kinship | null {
  if (a.numeric || b.numeric) return null
  if (a.entity || b.entity)
    return shares(a.keys, b.keys) || shortForm(a, b) || shortForm(b, a) ? CERTAIN.namePart : null
  if (PEOPLE.has(a.lemma) && PEOPLE.has(b.lemma)) return null
  if (shares(a.keys, b.keys)) return CERTAIN.synonym
  return shares(a.kinds, b.keys) || shares(a.keys, b.kinds) ? CERTAIN.kind : null
}

/** Two numbers or two days are near in use and never the same. */
function near(a: ViewTerm, b: ViewTerm): Kinship | null {
  if (a.numeric || b.numeric || (a.calendar && b.calendar) || !a.vector || !b.vector) return null
  const nearness = (cosine(a.vector, b.vector) - CHANCE_NEARNESS) / (1 - CHANCE_NEARNESS)
  const step = Math.min(NEAR_STEPS, Math.round(nearness * NEAR_STEPS))
  return step > 0 ? (KINSHIPS[NEAR_FROM + step - 1] ?? null) : null
}

/** "The ministry" for the Ministry of Ports: a body called by the common noun in its name. */
function shortForm(name: ViewTerm, noun: ViewTerm): boolean {
  return (
    name.lemma.startsWith('name:') &&
    noun.pos === 'NOUN' &&
    name.keys.includes(`part:${soundKey(noun.lemma)}`)
  )
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((key) => b.includes(key))
}
