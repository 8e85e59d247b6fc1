import type { Word } from '../text/tokens'
import { type Clause, MAX_TO_VERB } from './clause'
import { CONDITION_WORDS, COORDINATORS, opensClause } from './clause-words'
import { subjectBefore } from './noun-phrases'
import type { VerbGroup, WordRange } from './verb-groups'

const RESTRICTING = /^(?:that|which|who)$/
/** Beyond this many statements in a row the text is no sentence: the rest stays together as the last of them. */
const MAX_COORDINATED = 24

const indexes = (range: WordRange): number[] =>
  Array.from({ length: Math.max(0, range.end - range.start) }, (_, i) => range.start + i)

/** Cuts a clause's words at coordinators that join two predicates or two whole clauses. */
export function splitCoordinated(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  main: readonly number[],
  given: readonly number[],
): readonly Clause[] {
  const clauses: Clause[] = []
  const predicates = predicatesOf(groups, main)
  let current: number[] = []
  let shared = given
  let auxiliaries: VerbGroup | null = null
  const flush = (): void => {
    while (current.length > 0 && leadsNothing(words[current[0] ?? -1])) current.shift()
    if (current.length === 0) return
    const body = new Set(current)
    const found = groups.find((g) => predicates.includes(g) && body.has(g.head)) ?? null
    if (auxiliaries && found) {
      const { start, head, passive } = auxiliaries
      const group = { ...found, start, passive }
      const all = [...new Set([...shared, ...indexes({ start, end: head }), ...current])]
      clauses.push({ words: all.sort((a, b) => a - b), group, subject: shared })
      current = []
      return
    }
    const group = found?.finite ? found : null
    const own = group ? subjectBefore(words, groups, group.start, current[0] ?? 0) : null
    const ownWords = own ? indexes(own).filter((i) => body.has(i)) : []
    const subject = ownWords.length > 0 ? ownWords : shared
    const all = [...new Set([...subject, ...current])].sort((a, b) => a - b)
    clauses.push({ words: all, group, subject })
    if (ownWords.length > 0) shared = ownWords
    current = []
  }
  for (const [p, i] of main.entries()) {
    const joint = clauses.length < MAX_COORDINATED ? jointAt(words, predicates, main, p, current) : null
    if (joint === null) current.push(i)
    else {
      while (words[current.at(-1) ?? -1]?.lower === ',') current.pop()
      const last = predicates.findLast((g) => current.includes(g.head)) ?? null
      flush()
      auxiliaries = joint === 'auxiliary' ? (auxiliaries ?? last) : null
      if (joint === 'keep') current.push(i)
    }
  }
  flush()
  return clauses
}

/** Verbs that can be predicates here: finite ones, or "-ing" forms where a run has only those ("…, killing four and wounding nine"). */
function predicatesOf(groups: readonly VerbGroup[], main: readonly number[]): readonly VerbGroup[] {
  const own = groups.filter((g) => main.includes(g.head))
  const finite = own.filter((g) => g.finite)
  return finite.length > 0 || own[0]?.form !== 'ing' ? finite : own.filter((g) => g.form === 'ing')
}

/** "But", "and" or a comma before a clause belongs to none. */
function leadsNothing(word: Word | undefined): boolean {
  return (
    word === undefined ||
    word.lower === ',' ||
    (COORDINATORS.has(word.lower) && word.lower !== 'nor' && word.pos === 'CCONJ')
  )
}

/**
 * Whether the word at `p` joins two statements. `keep`: it says something itself ("nor"); `auxiliary`: the second
 * predicate has its auxiliaries from the first ("will reopen the mill and hire 200 people").
 */
function jointAt(
  words: readonly Word[],
  predicates: readonly VerbGroup[],
  main: readonly number[],
  p: number,
  current: readonly number[],
): 'drop' | 'keep' | 'auxiliary' | null {
  const i = main[p] ?? -1
  const lower = words[i]?.lower ?? ''
  const coordinator = COORDINATORS.has(lower)
  // "nothing was signed, neither side conceded and no date was set"
  const listed = lower === ',' && /^(?:neither|no|nobody|nothing|none)$/.test(words[i + 1]?.lower ?? '')
  if (!coordinator && lower !== ';' && lower !== ':' && !listed) return null
  const left = predicates.filter((g) => current.includes(g.head))
  const right = predicates.find((g) => g.start > i)
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
  if (subjectUnfinished(words, current, left) || joinsHalves(words, current, last)) return null
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
  } else if (last.form === 'ing' || right.form === 'ing') return last.form === right.form ? 'drop' : null
  else if (sharesAuxiliaries(words, current, last, right)) return 'auxiliary'
  else if (!between.some((w) => w?.lower === 'not') && !sameForm(words, last, right)) return null
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

/** "The firm that built the tower and the bridge filed": its only verb is inside the subject, whose own is still to come. */
function subjectUnfinished(
  words: readonly Word[],
  current: readonly number[],
  left: readonly VerbGroup[],
): boolean {
  const [only] = left
  if (left.length !== 1 || !only) return false
  const opener = current.findLast((k) => k < only.start && RESTRICTING.test(words[k]?.lower ?? ''))
  if (opener === undefined || opener === current[0] || words[opener - 1]?.lower === ',') return false
  return /^(?:NOUN|PROPN)$/.test(words[opener - 1]?.pos ?? '') && words[opener]?.pos !== 'DET'
}

/** "a deal between the port and the mill", "both rail and road": this "and" joins the halves of one phrase. */
function joinsHalves(words: readonly Word[], current: readonly number[], last: VerbGroup): boolean {
  const opener = current.findLast(
    (k) => k >= last.end && /^(?:between|both|either)$/.test(words[k]?.lower ?? ''),
  )
  return (
    opener !== undefined && !current.some((k) => k > opener && /^(?:and|or)$/.test(words[k]?.lower ?? ''))
  )
}

/** "If the dam fails and the pumps stop, …": still inside the condition. */
function conditionOpen(words: readonly Word[], current: readonly number[]): boolean {
  const at = current.findLastIndex((k) => CONDITION_WORDS.has(words[k]?.lower ?? ''))
  return at >= 0 && !current.slice(at).some((k) => words[k]?.lower === ',')
}

/** "will reopen the mill and hire 200 people", "was built in 1950 and moved in 1990"; not "was seen and photographed by". */
function sharesAuxiliaries(
  words: readonly Word[],
  current: readonly number[],
  left: VerbGroup,
  right: VerbGroup,
): boolean {
  const aux = words[left.start]
  const head = words[left.head]
  const next = words[right.head]
  if (aux?.pos !== 'AUX' || head?.pos !== 'VERB' || right.start !== right.head || next?.pos !== 'VERB')
    return false
  if (!current.some((k) => k >= left.end && /^(?:NOUN|PROPN|NUM|PRON)$/.test(words[k]?.pos ?? '')))
    return false
  const base = (word: Word): boolean => word.lower === word.lemma
  const past = (word: Word): boolean => /(?:ed|[^s]t|n|d)$/.test(word.lower) && !base(word)
  return (base(head) && base(next)) || (past(head) && past(next))
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
