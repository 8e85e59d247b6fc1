import type { Word } from '../text/tokens'
import { type Clause, MAX_TO_VERB } from './clause'
import { CLAIMING_SUBORDINATORS, opensClause, RELATIVES } from './clause-words'
import { splitCoordinated } from './coordinated-clauses'
import { antecedentEndingAt, lastNamed, subjectBefore } from './noun-phrases'
import type { VerbGroup, WordRange } from './verb-groups'

interface Inner {
  /** What leaves the main clause, connector included. */
  readonly removed: WordRange
  /** What is claimed, connector excluded. */
  readonly body: WordRange
  readonly subject: readonly number[]
}

const LEAST_PARTICIPIAL_WORDS = 2

const indexes = (range: WordRange): number[] =>
  Array.from({ length: Math.max(0, range.end - range.start) }, (_, i) => range.start + i)

/** Splits a run of words into the clauses that can be true or false alone. */
export function splitClauses(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  piece: WordRange,
  subject: readonly number[] = [],
): readonly Clause[] {
  const inside = groups.filter((g) => g.start >= piece.start && g.end <= piece.end)
  const inner = findInner(words, inside, piece)
  const main = indexes(piece).filter(
    (i) => !inner.some(({ removed }) => i >= removed.start && i < removed.end),
  )
  const clauses = [...splitCoordinated(words, inside, main, subject)]
  for (const part of inner) clauses.push(...splitClauses(words, groups, part.body, part.subject))
  return clauses
}

/** Subordinate, relative and trailing participial clauses of a run, outermost only. */
function findInner(words: readonly Word[], groups: readonly VerbGroup[], piece: WordRange): readonly Inner[] {
  const found: Inner[] = []
  let at = piece.start
  while (at < piece.end) {
    const inner =
      relativeAt(words, groups, piece, at) ??
      absoluteAt(words, groups, piece, at) ??
      subordinateAt(words, groups, piece, at) ??
      participialAt(words, groups, piece, at)
    if (inner) {
      found.push(inner)
      at = Math.max(inner.removed.end, at + 1)
    } else at++
  }
  return found
}

const finiteAfter = (groups: readonly VerbGroup[], at: number, end: number): VerbGroup | undefined =>
  groups.find((g) => g.finite && g.start >= at && g.end <= end)

function commaAfter(words: readonly Word[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (words[i]?.lower === ',' || words[i]?.lower === ';') return i
  return end
}

function relativeAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  piece: WordRange,
  at: number,
): Inner | null {
  const word = words[at]
  if (!word || !RELATIVES.has(word.lower) || at === piece.start || words[at - 1]?.lower !== ',') return null
  if (word.lower === 'whose' || word.lower === 'where') return null
  const verb = finiteAfter(groups, at, piece.end)
  if (!verb || verb.start - at > MAX_TO_VERB) return null
  const phrase = antecedentEndingAt(words, groups, at - 1, piece.start)
  const antecedent = word.lower === 'who' ? lastNamed(words, phrase) : phrase
  if (!antecedent) return null
  const end = commaAfter(words, verb.end, piece.end)
  const closing = words[end]?.lower === ',' && end < piece.end ? end + 1 : end
  return {
    removed: { start: at - 1, end: closing },
    body: { start: at + 1, end },
    subject: indexes(antecedent),
  }
}

function subordinateAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  piece: WordRange,
  at: number,
): Inner | null {
  const word = words[at]
  if (
    !word ||
    !(CLAIMING_SUBORDINATORS.has(word.lower) || (word.lower === 'as' && words[at - 1]?.lower === 'even'))
  )
    return null
  const even = connectorStart(words, piece, at)
  const verb = finiteAfter(groups, at + 1, piece.end)
  if (!verb || verb.start - at > MAX_TO_VERB) return null
  const between = words.slice(at + 1, verb.start)
  if (between.length === 0 || between.some((w) => /^[,;:—"]$/.test(w.lower) || opensClause(w))) return null
  const first = even <= piece.start + 1
  if (first) {
    const comma = commaAfter(words, verb.end, piece.end)
    if (comma >= piece.end || !finiteAfter(groups, comma, piece.end)) return null
    return { removed: { start: even, end: comma + 1 }, body: { start: at + 1, end: comma }, subject: [] }
  }
  if (!groups.some((g) => g.finite && g.end <= at)) return null
  const comma = words[even - 1]?.lower === ',' ? even - 1 : even
  return { removed: { start: comma, end: piece.end }, body: { start: at + 1, end: piece.end }, subject: [] }
}

/** Where the connector begins: "even as", "only because", "shortly after", "two days after". */
function connectorStart(words: readonly Word[], piece: WordRange, at: number): number {
  const before = words[at - 1]
  if (before?.lower === 'even' || before?.lower === 'only') return at - 1
  if (words[at]?.lower !== 'after' || at - 1 <= piece.start) return at
  if (
    /^(?:shortly|soon|just|immediately|long|right|directly|hours|days|weeks|months|years)$/.test(
      before?.lower ?? '',
    )
  ) {
    const counted = words[at - 2]
    const amount = before?.pos === 'NOUN' && /^(?:NUM|ADJ)$/.test(counted?.pos ?? '')
    return amount && at - 2 > piece.start ? at - 2 : at - 1
  }
  const measured = /^(?:hour|day|week|month|year)$/.test(before?.lower ?? '')
  return measured && /^(?:a|an|one)$/.test(words[at - 2]?.lower ?? '') ? at - 2 : at
}

/** "With the bridge closed, …": what holds while the rest does. */
function absoluteAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  piece: WordRange,
  at: number,
): Inner | null {
  if (words[at]?.lower !== 'with' || at > piece.start + 1) return null
  const comma = commaAfter(words, at, piece.end)
  const main = finiteAfter(groups, comma, piece.end)
  if (comma >= piece.end || !main || comma - at > MAX_TO_VERB) return null
  const verb = groups.find((g) => g.start > at + 1 && g.end <= comma)
  const state =
    verb ??
    (words[comma - 1]?.pos === 'ADJ' || words[comma - 1]?.pos === 'VERB' ? { start: comma - 1 } : null)
  if (!state || verb?.form === 'infinitive') return null
  const subject = { start: at + 1, end: state.start }
  const named = words.slice(subject.start, subject.end)
  // "with a plan signed in May": the verb describes the noun; the state of a thing is told of a thing known.
  if (/^(?:a|an)$/.test(named[0]?.lower ?? '') || !named.some((w) => /^(?:NOUN|PROPN|PRON)$/.test(w.pos)))
    return null
  if (named.some((w) => w.pos === 'ADP' && w.lower !== 'of' && w.lower !== 'in')) return null
  return { removed: { start: at, end: comma + 1 }, body: { start: at + 1, end: comma }, subject: [] }
}

/** "…, killing 14 people": true or false apart from what stands before it. */
function participialAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  piece: WordRange,
  at: number,
): Inner | null {
  if (words[at]?.lower !== ',' && words[at]?.text !== '"') return null
  if (words[at]?.text === '"' && words[at - 1]?.lower !== ',') return null
  const group = groups.find((g) => g.start > at && g.start <= at + 2)
  const lead = words[at + 1]
  if (group?.form !== 'ing' || (group.start === at + 2 && lead?.pos !== 'ADV' && lead?.lower !== 'and'))
    return null
  const main =
    groups.find((g) => g.finite && g.end <= at && !words.slice(piece.start, g.start).some(opensClause)) ??
    groups.findLast((g) => g.finite && g.end <= at)
  if (!main || piece.end - group.start < LEAST_PARTICIPIAL_WORDS) return null
  if (listItem(words, group.end)) return null
  // "Asked by, including, regarding": prepositions in disguise.
  if (
    /^(?:including|regarding|concerning|following|according|depending|excluding|starting|beginning)$/.test(
      words[group.start]?.lower ?? '',
    )
  )
    return null
  const subject = subjectBefore(words, groups, main.start, piece.start)
  return {
    removed: { start: at, end: piece.end },
    body: { start: at + 1, end: piece.end },
    subject: subject ? indexes(subject) : [],
  }
}

/** "by mistrust, competing national interests, and fear": one of several things, not an act. */
function listItem(words: readonly Word[], from: number): boolean {
  let at = from
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[at]?.pos ?? '')) at++
  return at > from && words[at]?.lower === ',' && /^(?:and|or)$/.test(words[at + 1]?.lower ?? '')
}
