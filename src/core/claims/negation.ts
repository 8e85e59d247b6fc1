import type { Polarity } from '../model/claim'
import type { Word } from '../text/tokens'
import type { Clause } from './clause'
import { opensClause } from './clause-words'
import {
  ABSENT_ADJECTIVES,
  ADJECTIVES_AGAINST_TO,
  AFTER_NO_HARMLESS,
  NEAR_NEGATIVES,
  NEGATIVE_PRONOUNS,
  NOUNS_OF_ABSENCE,
  RESTRICTIVE,
  VERBS_AGAINST_ING,
  VERBS_AGAINST_TO,
} from './negation-cues'
import { commaInList } from './noun-phrases'
import type { VerbGroup } from './verb-groups'

interface NegationCue {
  /** Word indexes of the cue, ascending and adjacent. */
  readonly at: readonly number[]
  readonly role: 'negation' | 'implicit-negation' | 'restriction' | 'no-negation'
  /** Word indexes in its scope. */
  readonly scope: ReadonlySet<number>
}

interface Negation {
  readonly cues: readonly NegationCue[]
  readonly negated: ReadonlySet<number>
  readonly polarity: Polarity
}

/** No statement negates more often than this; the cost of reading one grows with the square of its cues. */
const MAX_CUES = 12

const NONE: ReadonlySet<number> = new Set()

/** Negations of a clause: cues, what each covers, and whether the statement as a whole denies. */
export function negationOf(words: readonly Word[], groups: readonly VerbGroup[], clause: Clause): Negation {
  const cues: NegationCue[] = []
  for (const [p] of clause.words.entries()) {
    if (cues.length === MAX_CUES) break
    const cue = cueAt(words, groups, clause, p, cues)
    if (cue) cues.push(cue)
  }
  const negated = new Set(clause.words.filter((i) => count(cues, i) % 2 === 1))
  return { cues, negated, polarity: isNegative(words, clause, cues) ? 'negative' : 'positive' }
}

const count = (cues: readonly NegationCue[], i: number): number =>
  cues.filter((cue) => cue.scope.has(i)).length

/** Parity at the innermost predicate ("did not fail to vote" -> vote), or a subject whose existence is denied. */
function isNegative(words: readonly Word[], clause: Clause, cues: readonly NegationCue[]): boolean {
  let predicate = clause.group?.head ?? clause.words[0] ?? -1
  for (const _ of cues) {
    const deeper = cues.find((cue) => {
      const first = Math.min(...cue.scope)
      return (
        (cue.role === 'implicit-negation' || words[cue.at[0] ?? -1]?.lower === 'without') &&
        first > predicate &&
        !cue.scope.has(predicate) &&
        leadsTo(words, clause, predicate, cue)
      )
    })
    if (!deeper) break
    predicate = Math.min(...deeper.scope)
  }
  if (count(cues, predicate) % 2 === 1) return true
  return cues.some((cue) => {
    const noun = words[cue.at[0] ?? -1]
    return (
      noun !== undefined &&
      NOUNS_OF_ABSENCE.has(noun.lemma) &&
      clause.subject.includes(cue.at[0] ?? -1) &&
      cue.scope.size > 0
    )
  })
}

/** The cue stands at the predicate, or follows a verb that says nothing itself: "is unable to", "there is a lack of". */
function leadsTo(words: readonly Word[], clause: Clause, predicate: number, cue: NegationCue): boolean {
  const at = cue.at[0] ?? -1
  if (cue.at.includes(predicate)) return true
  const verb = words[predicate]
  const light =
    verb !== undefined &&
    /^(?:be|have|remain|show|face|see|seem|appear|become|prove|suffer|find)$/.test(verb.lemma)
  const between = clause.words.filter((i) => i > predicate && i < at)
  const from = verb?.lemma === 'suffer' ? 'from' : ''
  return (
    light &&
    between.length <= 3 &&
    !between.some((i) => (words[i]?.pos === 'ADP' && words[i]?.lower !== from) || words[i]?.pos === 'VERB')
  )
}

function cueAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  clause: Clause,
  p: number,
  earlier: readonly NegationCue[],
): NegationCue | null {
  const i = clause.words[p] ?? -1
  const word = words[i]
  if (!word) return null
  const whole = (): ReadonlySet<number> => ownClause(words, clause, i)
  const rest = (from: number): ReadonlySet<number> => scopeFrom(words, groups, clause, from)
  const at = (n: number): Word | undefined => words[i + n]
  const cue = (size: number, role: NegationCue['role'], scope: ReadonlySet<number>): NegationCue => ({
    at: Array.from({ length: size }, (_, k) => i + k),
    role,
    scope,
  })
  switch (word.lower) {
    case 'not':
    case "n't":
    case 'never': {
      if (at(1)?.lower === 'only' || at(1)?.lower === 'just' || at(1)?.lower === 'merely')
        return cue(2, 'no-negation', NONE)
      if (untilFollows(words, clause, p)) return cue(1, 'no-negation', NONE)
      const group =
        groups.find((g) => i >= g.start && i < g.end) ??
        groups.find((g) => g.start === i + 1 || (at(1)?.lower === 'to' && g.start === i + 2))
      if (
        group?.finite &&
        (clause.group === null || group.start <= clause.group.start || group === clause.group)
      )
        return cue(1, 'negation', whole())
      return cue(1, 'negation', rest(i + 1))
    }
    case 'nor':
      // "neither … nor", "never … nor": one denial over both.
      if (earlier.some((c) => c.role === 'negation')) return null
      return cue(1, 'negation', whole())
    case 'without':
    case 'sans':
      return cue(1, 'negation', rest(i + 1))
    case 'zero':
      return at(1)?.pos === 'NOUN' ? cue(1, 'negation', whole()) : null
    case 'rather':
      return at(1)?.lower === 'than' ? cue(2, 'implicit-negation', rest(i + 2)) : null
    case 'instead':
      return at(1)?.lower === 'of' ? cue(2, 'implicit-negation', rest(i + 2)) : null
    case 'far':
      return at(1)?.lower === 'from' && words[i - 1]?.lemma === 'be'
        ? cue(2, 'implicit-negation', rest(i + 2))
        : null
    case 'devoid':
    case 'free':
      return at(1)?.lower === 'of' ? cue(2, 'implicit-negation', rest(i + 2)) : null
    case 'yet':
      return at(1)?.lower === 'to' && at(2)?.pos !== 'DET' ? cue(2, 'implicit-negation', rest(i + 2)) : null
    case 'few':
    case 'little':
      return words[i - 1]?.lower === 'of' || describesSize(words, i)
        ? null
        : cue(1, 'implicit-negation', whole())
    default:
      return lexicalCue(words, clause, i, cue, rest, whole)
  }
}

/** "a few days", "the nasty little germ", "his little boy": a size or a number, not a want. */
function describesSize(words: readonly Word[], i: number): boolean {
  let at = i - 1
  while (words[at]?.pos === 'ADJ' && words[at]?.lower !== 'such') at--
  const before = words[at]
  return before?.pos === 'DET' || /^(?:my|your|his|her|its|our|their|'s)$/.test(before?.lower ?? '')
}

function lexicalCue(
  words: readonly Word[],
  clause: Clause,
  i: number,
  cue: (size: number, role: NegationCue['role'], scope: ReadonlySet<number>) => NegationCue,
  rest: (from: number) => ReadonlySet<number>,
  whole: () => ReadonlySet<number>,
): NegationCue | null {
  const word = words[i]
  const next = words[i + 1]
  if (!word) return null
  if (NEGATIVE_PRONOUNS.has(word.lower)) return negativePronoun(words, clause, i, cue, rest, whole)
  if (NEAR_NEGATIVES.has(word.lower)) return cue(1, 'implicit-negation', whole())
  if (next?.lower === 'to' && word.pos === 'VERB' && VERBS_AGAINST_TO.has(word.lemma))
    return cue(1, 'implicit-negation', rest(i + 2))
  if (next?.lower === 'to' && ADJECTIVES_AGAINST_TO.has(word.lower))
    return cue(1, 'implicit-negation', rest(i + 2))
  if (word.pos === 'VERB' && VERBS_AGAINST_ING.has(word.lemma) && next?.lower.endsWith('ing'))
    return cue(1, 'implicit-negation', rest(i + 1))
  if (NOUNS_OF_ABSENCE.has(word.lemma) && next?.lower === 'of')
    return cue(2, 'implicit-negation', rest(i + 2))
  if (word.lemma === 'lack' && word.pos === 'VERB' && next?.lower !== 'of')
    return cue(1, 'implicit-negation', rest(i + 1))
  if (
    ABSENT_ADJECTIVES.has(word.lower) &&
    // "is missing a tooth", "are missing the point": the subject is there.
    !/^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(next?.pos ?? '') &&
    /^(?:be|remain|stay|seem|appear|prove|go)$/.test(words[i - 1]?.lemma ?? '')
  ) {
    return cue(1, 'implicit-negation', whole())
  }
  if (RESTRICTIVE.has(word.lower) || (word.lower === 'only' && words[i - 1]?.lower !== 'not'))
    return cue(1, 'restriction', NONE)
  return null
}

function negativePronoun(
  words: readonly Word[],
  clause: Clause,
  i: number,
  cue: (size: number, role: NegationCue['role'], scope: ReadonlySet<number>) => NegationCue,
  rest: (from: number) => ReadonlySet<number>,
  whole: () => ReadonlySet<number>,
): NegationCue | null {
  const next = words[i + 1]
  if (words[i]?.lower === 'no') {
    if (next && AFTER_NO_HARMLESS.has(next.lower)) return cue(2, 'no-negation', NONE)
    if (next?.lower === ',' || next?.lower === '.' || (next?.pos === 'NUM' && next.lower !== 'one'))
      return null
    if (next?.lower === 'longer') return cue(2, 'negation', whole())
    // "with no end in sight": the phrase alone; "under no circumstances": the clause.
    const previous = words[i - 1]
    if (
      previous?.pos === 'ADP' &&
      previous.lower !== 'under' &&
      previous.lower !== 'in' &&
      previous.lower !== 'at' &&
      previous.lower !== 'of'
    ) {
      return cue(1, 'negation', rest(i + 1))
    }
  }
  const verb = clause.group
  const beyond =
    verb !== null &&
    i > verb.end &&
    words.slice(verb.end, i).some((w) => w.pos === 'VERB' || w.lower === 'that')
  return cue(1, 'negation', beyond ? rest(i + 1) : whole())
}

/** The whole clause, or the subordinate one inside it that holds the cue: "…, even as talks remain elusive". */
function ownClause(words: readonly Word[], clause: Clause, at: number): ReadonlySet<number> {
  const verb = clause.group
  if (!verb || at < verb.end) return new Set(clause.words)
  const opener = clause.words.findLast(
    (k) => k >= verb.end && k < at && (opensClause(words[k]) || words[k]?.lower === 'as'),
  )
  return new Set(opener === undefined ? clause.words : clause.words.filter((k) => k > opener))
}

/** "did not open until Friday": it did open. */
function untilFollows(words: readonly Word[], clause: Clause, p: number): boolean {
  const tail = clause.words.slice(p + 1)
  return tail.some((k) => words[k]?.lower === 'until') && !tail.some((k) => words[k]?.lower === ',')
}

/** From `from` to a comma, coordinator before a verb, or the clause's own predicate. */
function scopeFrom(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  clause: Clause,
  from: number,
): ReadonlySet<number> {
  const scope = new Set<number>()
  for (const i of clause.words) {
    if (i < from) continue
    const word = words[i]
    if (!word || /^[;:—)]$/.test(word.lower) || (word.lower === 'but' && scope.size > 0)) break
    if (word.lower === ',' && !commaInList(words, i)) break
    if (clause.group && i >= clause.group.start && i < clause.group.end) break
    if (scope.size > 0 && groups.some((g) => g.finite && g.start === i && words[i]?.pos === 'AUX')) break
    scope.add(i)
  }
  return scope
}
