import type { Span } from '../../model/span'
import type { ClaimPair, PairSide } from '../claim-pair'
import { otherSubjects } from '../other-subjects'
import { otherParts } from './scope'

/**
 * The two speak of different people, places or bodies.
 *
 * other-referent: The mayor of Porto did not resign. / The mayor of Faro resigned.
 * other-referent: I broke the window. / You did not break the window.
 * conflict: The mayor of Porto did not resign. / The mayor of Porto resigned.
 */
export function otherReferentGuard(pair: ClaimPair, evidence: { readonly rule: string }): string | null {
  if (evidence.rule === 'names') return null
  const people = otherPeople(pair)
  if (people !== null) return people
  const persons = otherPersons(pair)
  if (persons !== null) return persons
  // Two parts of one thing are told apart by the guard of scope.
  const subjects = pair.sameMatter || otherParts(pair) ? null : otherSubjects(pair)
  if (subjects)
    return `one speaks of ${written(pair.a, subjects.a)}, the other of ${written(pair.b, subjects.b)}`
  const a = namesOf(pair.a)
  const b = namesOf(pair.b)
  if (a.size === 0 || b.size === 0) return null
  if ([...a.keys()].some((key) => b.has(key))) return null
  if ([...a.values()].some((name) => isNamedIn(pair.b, name))) return null
  if ([...b.values()].some((name) => isNamedIn(pair.a, name))) return null
  const kindsB = new Set([...b.keys()].map(kindOf))
  const own = [...a].find(([key]) => kindsB.has(kindOf(key)))
  if (!own) return null
  const other = [...b].find(([key]) => kindOf(key) === kindOf(own[0]))
  return other ? `one speaks of ${own[1]}, the other of ${other[1]}` : null
}

function written(side: PairSide, term: Span): string {
  return side.source.text.slice(term.from, term.to)
}

/** Parts of names shorter than this tell nothing. */
const MIN_PART = 4

/** "The Marsk Rovers" / "the Rovers": a name that the other text has, or has a part of. */
function isNamedIn(side: PairSide, name: string): boolean {
  const words = new Set(side.text.split(/[^\p{L}\d]+/u))
  return name
    .split(/[^\p{L}\d]+/u)
    .some((part) => part.length >= MIN_PART && /^\p{Lu}/u.test(part) && words.has(part))
}

/** "I" and "you", "we" and "they" are not the same, whoever speaks. */
function otherPersons(pair: ClaimPair): string | null {
  const a = personOf(pair.a)
  const b = personOf(pair.b)
  return a !== null && b !== null && a !== b ? `one speaks of “${a}”, the other of “${b}”` : null
}

const PERSONS = new Set(['i', 'you', 'we'])

/** The pronoun that a claim opens with, where it tells who is meant by the one who speaks. */
function personOf(side: PairSide): string | null {
  const [first, second] = side.claim.terms
  const word = first ? side.source.text.slice(first.from, first.to) : ''
  return PERSONS.has(word.toLowerCase()) && second !== undefined ? word : null
}

/** People who cannot be the same person. */
const PEOPLE: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    wordSet('man men boy guy gentleman male father son brother husband'),
    wordSet('woman women girl lady female mother daughter sister wife'),
  ],
  [wordSet('man woman adult'), wordSet('boy girl child kid baby')],
]

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

function otherPeople(pair: ClaimPair): string | null {
  const openA = unmatched(pair, 'a')
  const openB = unmatched(pair, 'b')
  for (const [one, other] of PEOPLE) {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const a = openA.find((lemma) => first.has(lemma))
      const b = openB.find((lemma) => second.has(lemma))
      if (a !== undefined && b !== undefined) return `one speaks of a ${a}, the other of a ${b}`
    }
  }
  return null
}

function unmatched(pair: ClaimPair, side: 'a' | 'b'): readonly string[] {
  const matched = new Set(
    pair.likeness.matches.filter((match) => match.quality === 1).map((match) => match[side]),
  )
  return pair[side].view.terms.filter((term) => !matched.has(term)).map((term) => term.lemma)
}

function namesOf(side: PairSide): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { key, from, to } of side.claim.entities) {
    if (!names.has(key)) names.set(key, side.source.text.slice(from, to))
  }
  return names
}

function kindOf(key: string): string {
  const colon = key.indexOf(':')
  return colon < 0 ? key : key.slice(0, colon)
}
