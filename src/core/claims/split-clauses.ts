import type { Word } from '../text/tokens'
import { CLAIMING_SUBORDINATORS, CONDITION_WORDS, COORDINATORS, opensClause, RELATIVES } from './clause-words'
import { antecedentEndingAt, lastNamed, subjectBefore } from './noun-phrases'
import type { VerbGroup, WordRange } from './verb-groups'

/** One statement as word indexes of its sentence, ascending; the subject may be shared with a neighbour. */
export interface Clause {
  readonly words: readonly number[]
  /** Its predicate; `null` where it has none of its own. */
  readonly group: VerbGroup | null
  /** Indexes of the subject among `words`. */
  readonly subject: readonly number[]
}

interface Inner {
  /** What leaves the main clause, connector included. */
  readonly removed: WordRange
  /** What is claimed, connector excluded. */
  readonly body: WordRange
  readonly subject: readonly number[]
}

const MAX_TO_VERB = 16
/** Beyond this many statements in a row the text is no sentence: the rest stays together as the last of them. */
const MAX_COORDINATED = 24
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
  const even = words[at - 1]?.lower === 'even' || words[at - 1]?.lower === 'only' ? at - 1 : at
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

/** Cuts a clause's words at coordinators that join two predicates or two whole clauses. */
function splitCoordinated(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  main: readonly number[],
  given: readonly number[],
): readonly Clause[] {
  const clauses: Clause[] = []
  let current: number[] = []
  let shared = given
  const flush = (): void => {
    while (current.length > 0 && leadsNothing(words[current[0] ?? -1])) current.shift()
    if (current.length === 0) return
    const body = new Set(current)
    const group = groups.find((g) => g.finite && body.has(g.head)) ?? null
    const own = group ? subjectBefore(words, groups, group.start, current[0] ?? 0) : null
    const ownWords = own ? indexes(own).filter((i) => body.has(i)) : []
    const subject = ownWords.length > 0 ? ownWords : shared
    const all = [...new Set([...subject, ...current])].sort((a, b) => a - b)
    clauses.push({ words: all, group, subject })
    if (ownWords.length > 0) shared = ownWords
    current = []
  }
  for (const [p, i] of main.entries()) {
    const joint = clauses.length < MAX_COORDINATED ? jointAt(words, groups, main, p, current) : null
    if (joint === null) current.push(i)
    else {
      while (words[current.at(-1) ?? -1]?.lower === ',') current.pop()
      flush()
      if (joint === 'keep') current.push(i)
    }
  }
  flush()
  return clauses
}

/** "But", "and" or a comma before a clause belongs to none. */
function leadsNothing(word: Word | undefined): boolean {
  return (
    word === undefined ||
    word.lower === ',' ||
    (COORDINATORS.has(word.lower) && word.lower !== 'nor' && word.pos === 'CCONJ')
  )
}

/** Whether the word at `p` joins two statements; `keep`: it says something itself ("nor"). */
function jointAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  main: readonly number[],
  p: number,
  current: readonly number[],
): 'drop' | 'keep' | null {
  const i = main[p] ?? -1
  const lower = words[i]?.lower ?? ''
  const coordinator = COORDINATORS.has(lower)
  // "nothing was signed, neither side conceded and no date was set"
  const listed = lower === ',' && /^(?:neither|no|nobody|nothing|none)$/.test(words[i + 1]?.lower ?? '')
  if (!coordinator && lower !== ';' && lower !== ':' && !listed) return null
  const own = new Set(main)
  const left = groups.filter((g) => g.finite && current.includes(g.head))
  const right = groups.find((g) => g.finite && g.start > i && own.has(g.head))
  const last = left.at(-1)
  if (!last || !right) return null
  if (lower === 'so' && words[i - 1]?.lower !== ',') return null
  // "a courageous and committed team"
  if (
    words[i - 1]?.pos === 'ADJ' &&
    right.start === i + 1 &&
    words[i + 2]?.pos === 'NOUN' &&
    words[i + 1]?.pos === 'VERB'
  )
    return null
  if (!coordinator) return statesAfterMark(words, main, i, right) ? 'drop' : null
  if (opensUnfinished(words, current, last) || conditionOpen(words, current)) return null
  const between = main.filter((k) => k > i && k < right.start).map((k) => words[k])
  if (between.some((w) => w !== undefined && (opensClause(w) || /^[;:—"]$/.test(w.lower)))) return null
  const bare = between.every(
    (w) => w?.pos === 'ADV' || w?.lower === ',' || w?.lower === 'not' || w?.lower === 'also',
  )
  if (!bare) {
    const commas = between.filter((w) => w?.lower === ',').length
    const nominal = between.some((w) => w !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(w.pos))
    // "Peru and Chile and signed": the later joint is the one.
    if (COORDINATORS.has(between.at(-1)?.lower ?? '')) return null
    if (!nominal || (commas !== 0 && commas !== 2) || between.length > MAX_TO_VERB) return null
    // "between Moscow and Kyiv": both sides of "and" are names in one phrase when the left side still lacks its end.
    if (between.some((w) => w !== undefined && COORDINATORS.has(w.lower) && w.lower !== 'and')) return null
  } else if (!between.some((w) => w?.lower === 'not') && !sameForm(words, last, right)) return null
  return lower === 'nor' ? 'keep' : 'drop'
}

/** After ";" or ":" a clause with its own subject: not "one exception: a town that resisted". */
function statesAfterMark(
  words: readonly Word[],
  main: readonly number[],
  at: number,
  right: VerbGroup,
): boolean {
  const between = main.filter((k) => k > at && k < right.start).map((k) => words[k])
  return !between.some(opensClause) && between.some((w) => /^(?:NOUN|PROPN|PRON|VERB)$/.test(w?.pos ?? ''))
}

/** "rejected the deal that Moscow and Kyiv signed": the word after "that" still waits for its verb. */
function opensUnfinished(words: readonly Word[], current: readonly number[], last: VerbGroup): boolean {
  const opener = current.findLast((k) => opensClause(words[k]))
  return opener !== undefined && opener > last.start
}

/** "If the dam fails and the pumps stop, …": still inside the condition. */
function conditionOpen(words: readonly Word[], current: readonly number[]): boolean {
  const at = current.findLastIndex((k) => CONDITION_WORDS.has(words[k]?.lower ?? ''))
  return at >= 0 && !current.slice(at).some((k) => words[k]?.lower === ',')
}

function sameForm(words: readonly Word[], left: VerbGroup, right: VerbGroup): boolean {
  const start = words[right.start]
  if (start?.pos === 'AUX') return true
  const tense = (word: Word | undefined): string =>
    word === undefined
      ? ''
      : word.lower === word.lemma
        ? 'base'
        : word.lower.endsWith('s') && !word.lower.endsWith('ss')
          ? 's'
          : 'past'
  // "has met and discussed", "will go and see": the auxiliary is shared, and a "not" with it, so they stay together.
  if (words[left.start]?.pos === 'AUX') return words[left.head]?.pos === 'AUX' || tense(start) === 's'
  return tense(words[left.head]) === tense(start)
}
