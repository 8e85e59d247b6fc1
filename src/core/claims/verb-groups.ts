import type { Word } from '../text/tokens'

/** Half-open range of word indexes in a sentence. */
export interface WordRange {
  readonly start: number
  readonly end: number
}

/** Auxiliaries, particles and adverbs up to and with the verb that carries the meaning: "has not yet been told". */
export interface VerbGroup extends WordRange {
  /** Index of the word that carries the meaning. */
  readonly head: number
  readonly lemma: string
  /** Can be the predicate of a clause of its own; infinitives, -ing forms and reduced relatives cannot. */
  readonly finite: boolean
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle'
  readonly passive: boolean
}

const NON_FINITE_AUX = new Set(['be', 'been', 'being', 'having'])
const IRREGULAR_PARTICIPLE = /(?:wn|en|un|orn|ung|unk)$/
const PREPOSITION_AFTER_PARTICIPLE = new Set([
  'about',
  'against',
  'into',
  'by',
  'in',
  'at',
  'on',
  'with',
  'from',
  'to',
  'for',
  'under',
  'as',
  'of',
  'between',
])
const SUBJECT_TAGS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

const isVerbal = (word: Word | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX'
const isFiller = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'ADV' || word.lower === 'not' || word.lower === "n't" || word.lower === 'also')

/** Verb groups of a sentence in text order, with what form each has. */
export function verbGroups(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; ) {
    if (!isVerbal(words[i])) {
      i++
      continue
    }
    const group = groupAt(words, i)
    if (group) groups.push(group)
    i = group ? group.end : i + 1
  }
  return demoteReducedRelatives(words, groups)
}

function groupAt(words: readonly Word[], start: number): VerbGroup | null {
  let head = start
  let aux = words[start]?.pos === 'AUX'
  let end = start + 1
  while (aux) {
    let next = end
    while (isFiller(words[next])) next++
    const word = words[next]
    // "Is the plan dead?", "have they left": the subject stands between.
    if (!isVerbal(word) || word === undefined) break
    head = next
    end = next + 1
    aux = word.pos === 'AUX'
  }
  const word = words[head]
  const first = words[start]
  if (!word || !first) return null
  const form = formOf(words, start, head)
  if (form === null) return null
  const passive =
    head > start &&
    words.slice(start, head).some((w) => w.lemma === 'be') &&
    word.pos === 'VERB' &&
    !word.lower.endsWith('ing')
  // A copula keeps "not" and adverbs that follow it: "is not", "are still".
  while (
    head === start &&
    first.pos === 'AUX' &&
    (words[end]?.lower === 'not' || words[end]?.lower === "n't")
  )
    end++
  return { start, end, head, lemma: word.lemma, finite: form === 'finite', form, passive }
}

function formOf(words: readonly Word[], start: number, head: number): VerbGroup['form'] | null {
  const first = words[start]
  const word = words[head]
  if (!first || !word) return null
  let before = start - 1
  while (isFiller(words[before]) && words[before]?.lower !== 'not') before--
  if (words[before]?.lower === 'not') before--
  const previous = words[before]
  if (previous?.lower === 'to' && first.lower === first.lemma) return 'infinitive'
  if (first.pos === 'AUX')
    return NON_FINITE_AUX.has(first.lower) ? (first.lower === 'be' ? 'infinitive' : 'ing') : 'finite'
  if (first.lower.endsWith('ing') && first.lemma !== first.lower) return 'ing'
  const next = words[head + 1]
  if (first.lower === first.lemma) {
    // "the vote", "a cut": a noun in disguise; "let it pass", "open!" are rare in reports.
    if (previous?.pos === 'DET' || previous?.pos === 'ADJ')
      return previous.lower === 'that' || previous.lower === 'all' ? 'finite' : null
    if (previous && /^(?:and|or|but)$/.test(previous.lower)) return formBefore(words, before)
    if (seenOrLet(words, before)) return 'infinitive'
    return previous && (SUBJECT_TAGS.has(previous.pos) || /^[,;"')]$/.test(previous.lower))
      ? 'finite'
      : 'infinitive'
  }
  const present = first.lower.endsWith('s') && !first.lower.endsWith('ss')
  if (present) return 'finite'
  // "the proposed plan": an adjective in disguise.
  if (previous && /^(?:DET|ADJ|ADP)$/.test(previous.pos) && next && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos))
    return null
  if (IRREGULAR_PARTICIPLE.test(first.lower) && !/^(?:began|ran|won|spun|overturn)/.test(first.lower))
    return 'participle'
  if (next?.lower === 'by') return 'participle'
  if (!previous || previous.lower === ',') {
    // "…, guarded official meetings": one of several things.
    if (previous && next && /^(?:ADJ|NOUN)$/.test(next.pos) && !subjectWaits(words, start)) return null
    if (!next || !PREPOSITION_AFTER_PARTICIPLE.has(next.lower)) return 'finite'
    return subjectWaits(words, start) ? 'finite' : 'participle'
  }
  // "newly appointed Ortega": nobody stands before it to have appointed.
  const adverb = words[start - 1]
  if (
    adverb?.lower.endsWith('ly') &&
    next &&
    /^(?:NOUN|PROPN)$/.test(next.pos) &&
    !SUBJECT_TAGS.has(previous.pos)
  )
    return null
  if (/^(?:when|if|as|once|while|though|although|unless|than|where)$/.test(previous.lower))
    return 'participle'
  // "allied capitals have agreed": between it and the predicate stand only the words it describes.
  if (
    !SUBJECT_TAGS.has(previous.pos) &&
    next &&
    /^(?:NOUN|PROPN)$/.test(next.pos) &&
    predicateFollows(words, head + 1)
  )
    return null
  return 'finite'
}

/** "saw the ship leave", "let the crew go": what stands before the verb is another verb's object. */
function seenOrLet(words: readonly Word[], at: number): boolean {
  let object = at
  while (/^(?:NOUN|PROPN|ADJ)$/.test(words[object]?.pos ?? '')) object--
  const verb = words[object]?.pos === 'DET' || words[object]?.pos === 'PRON' ? words[object - 1] : undefined
  return verb?.pos === 'VERB' && /^(?:see|hear|watch|let|make|help|feel)$/.test(verb.lemma)
}

/** The form of the nearest verb before `at`, which a coordinated base form shares: "to pause or maintain". */
function formBefore(words: readonly Word[], at: number): VerbGroup['form'] {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]
    if (word?.pos !== 'VERB' && word?.pos !== 'AUX') continue
    if (words[i - 1]?.lower === 'to') return 'infinitive'
    return word.lower === word.lemma ? 'finite' : 'infinitive'
  }
  return 'infinitive'
}

/** "The mayor, who opposed it, asked for": the part before the aside has no verb yet. */
function subjectWaits(words: readonly Word[], at: number): boolean {
  let start = at - 1
  while (
    start > 0 &&
    !/^[;:—"]$/.test(words[start - 1]?.lower ?? '') &&
    !/^(?:and|but|that)$/.test(words[start - 1]?.lower ?? '')
  )
    start--
  const comma = words.findIndex((word, i) => i >= start && i < at - 1 && word.lower === ',')
  if (comma < 0) return false
  const lead = words.slice(start, comma)
  return lead[0]?.pos !== 'ADP' && lead.some((w) => SUBJECT_TAGS.has(w.pos)) && !lead.some(isVerbal)
}

function predicateFollows(words: readonly Word[], from: number): boolean {
  let at = from
  while (words[at]?.pos === 'NOUN' || words[at]?.pos === 'PROPN') at++
  while (isFiller(words[at])) at++
  const word = words[at]
  return (
    word?.pos === 'AUX' || (word?.pos === 'VERB' && word.lower !== word.lemma && !word.lower.endsWith('ing'))
  )
}

const CLAUSE_TOO = /^(?:after|before|since|until)$/
const BREAKS =
  /^(?:[,;:—()"-]|and|but|or|nor|yet|so|that|which|who|whom|whose|where|when|while|because|although|though|if|unless|until|after|before|since|as|whether|what|how)$/

/** "During a session linked to the fund, …": the sentence opens with a preposition and its verb is still to come. */
function insideLeadingPhrase(words: readonly Word[], at: number): boolean {
  return (
    words[0]?.pos === 'ADP' &&
    words[0].lower !== 'as' &&
    !words.slice(0, at).some((w) => w.lower === ',' || isVerbal(w))
  )
}

/** "The deal signed in May remains": of two predicates with nothing between them, the first -ed is a reduced relative. */
function demoteReducedRelatives(words: readonly Word[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  return groups.map((group, i) => {
    const next = groups.slice(i + 1).find((other) => other.finite)
    const word = words[group.head]
    if (!group.finite || group.head !== group.start || !next || !word?.lower.endsWith('ed')) return group
    const follower = words[group.end]
    // "After the storm passed, …": a clause, though its opener passes for a preposition.
    const clause =
      CLAUSE_TOO.test(words[0]?.lower ?? '') && !PREPOSITION_AFTER_PARTICIPLE.has(follower?.lower ?? '')
    if (!clause && insideLeadingPhrase(words, group.start))
      return { ...group, finite: false, form: 'participle' }
    if (!follower || !PREPOSITION_AFTER_PARTICIPLE.has(follower.lower)) return group
    const joined = groups.find((g) => g.start >= group.end && g.end <= next.start && g.form === 'participle')
    // "published on Tuesday and signed by three judges": two descriptions of one thing.
    const joint = joined && /^(?:and|or)$/.test(words[joined.start - 1]?.lower ?? '') ? joined.start - 1 : -1
    const between = words.slice(group.end, next.start)
    return between.some((w, k) => BREAKS.test(w.lower) && group.end + k !== joint)
      ? group
      : { ...group, finite: false, form: 'participle' }
  })
}
