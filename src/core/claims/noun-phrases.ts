import type { Word } from '../text/tokens'
import { COORDINATORS, opensClause } from './clause-words'
import type { VerbGroup, WordRange } from './verb-groups'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const HARD_STOP = /^[;:—"()[\]]$/

const isNominal = (word: Word | undefined): boolean => word !== undefined && NOMINAL.has(word.pos)

/**
 * The words that stand as subject before a verb group: back to a comma, an opener or another verb.
 * An aside between commas is stepped over: "Ortega, the chief surveyor, said" -> "Ortega".
 */
export function subjectBefore(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  at: number,
  floor = 0,
): WordRange | null {
  let end = at
  // "ports in the north": a place, though the tagger calls it an adverb.
  while (end > floor && words[end - 1]?.pos === 'ADV' && words[end - 2]?.pos !== 'DET') end--
  if (words[end - 1]?.lower === 'who' || words[end - 1]?.lower === 'which') {
    const antecedent = words[end - 2]?.lower === ',' ? end - 2 : end - 1
    const phrase = antecedentEndingAt(words, groups, antecedent, floor)
    return words[end - 1]?.lower === 'who' ? lastNamed(words, phrase) : phrase
  }
  if (words[end - 1]?.lower === ',') {
    const comma = lastComma(words, end - 1, floor)
    if (comma === null) return null
    return nounPhraseEndingAt(words, groups, comma, floor)
  }
  return nounPhraseEndingAt(words, groups, end, floor)
}

/** The noun phrase that a relative clause hangs on: no verb of any form inside it. */
export function antecedentEndingAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  end: number,
  floor: number,
): WordRange | null {
  const phrase = nounPhraseEndingAt(words, groups, end, floor)
  const verb = phrase && groups.findLast((g) => g.start >= phrase.start && g.end <= phrase.end)
  return phrase && verb && verb.end < phrase.end ? { start: verb.end, end: phrase.end } : phrase
}

/** "criticism from local allies", "who" -> "local allies". */
export function lastNamed(words: readonly Word[], phrase: WordRange | null): WordRange | null {
  if (!phrase) return null
  for (let i = phrase.end - 2; i > phrase.start; i--) {
    if (words[i]?.pos === 'ADP' && words[i]?.lower !== 'of' && words[i]?.lower !== 'for')
      return { start: i + 1, end: phrase.end }
  }
  return phrase
}

function lastComma(words: readonly Word[], before: number, floor: number): number | null {
  for (let i = before - 1; i > floor; i--) {
    if (words[i]?.lower === ',') return i
    if (words[i] && HARD_STOP.test(words[i]?.lower ?? '')) return null
  }
  return null
}

function nounPhraseEndingAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  end: number,
  floor: number,
): WordRange | null {
  let start = end
  while (start > floor) {
    const word = words[start - 1]
    if (!word || HARD_STOP.test(word.lower)) break
    if (word.lower === ',' && !commaInList(words, start - 1)) break
    if (opensClause(word)) break
    const verb = groups.find((group) => group.finite && start - 1 >= group.start && start - 1 < group.end)
    if (verb) {
      // "the surveyor who inspected the bridge": the clause is part of the name.
      if (!/^(?:who|which|that)$/.test(words[verb.start - 1]?.lower ?? '') || verb.start - 1 <= floor) break
      start = verb.start - 1
      continue
    }
    if (COORDINATORS.has(word.lower) && !(isNominal(words[start - 2]) && word.lower === 'and')) break
    start--
  }
  start = afterLeadingPhrase(words, start, end)
  while (start < end && (words[start]?.pos === 'ADV' || COORDINATORS.has(words[start]?.lower ?? ''))) start++
  const named =
    words.slice(start, end).some(isNominal) || (words[start]?.pos === 'DET' && words[end - 1]?.pos === 'ADJ')
  return start < end && named ? { start, end } : null
}

/** The comma of "a formal, structured channel". */
export function commaInList(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const describes = next?.pos === 'ADJ' || (next?.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower))
  const after = words[at + 2]
  const goesOn =
    /^(?:ADJ|NOUN|PROPN)$/.test(after?.pos ?? '') || (after?.lower === ',' && words[at + 3]?.pos === 'ADJ')
  return words[at - 1]?.pos === 'ADJ' && describes && goesOn
}

/** "In a statement the ministry" -> "the ministry"; "by the spokesman" (before "who") -> "the spokesman". */
function afterLeadingPhrase(words: readonly Word[], start: number, end: number): number {
  if (words[start]?.pos !== 'ADP') return start
  for (let i = start + 2; i < end; i++) {
    const word = words[i]
    if (!word || !isNominal(words[i - 1])) continue
    if (word.pos === 'DET' || word.pos === 'PRON' || (word.pos === 'PROPN' && words[i - 1]?.pos !== 'PROPN'))
      return i
  }
  return start + 1
}

/** The noun phrase that starts at `at`, up to a comma, verb, opener or preposition other than "of": "said Ortega". */
export function nounPhraseFrom(words: readonly Word[], at: number, ceiling: number): WordRange | null {
  let end = at
  while (end < ceiling) {
    const word = words[end]
    if (!word || word.pos === 'PUNCT' || word.pos === 'AUX' || word.pos === 'ADV') break
    if (word.pos === 'VERB' && !(end > at && describesNoun(words, end))) break
    if (opensClause(word)) break
    if (word.pos === 'ADP' && word.lower !== 'of' && word.lower !== 'for') break
    end++
  }
  // "officers familiar with the matter": what follows the noun tells about them, it is not their name.
  if (words[end]?.pos === 'ADP' && words[end - 1]?.pos === 'ADJ' && isNominal(words[end - 2])) end--
  return end > at && words.slice(at, end).some(isNominal) ? { start: at, end } : null
}

/** "two surviving deckhands": a verb's form that stands before its noun, as an adjective does. */
function describesNoun(words: readonly Word[], at: number): boolean {
  const [before, verb, after] = [words[at - 1], words[at], words[at + 1]]
  return (
    /(?:ed|en|ing)$/.test(verb?.lower ?? '') &&
    /^(?:DET|NUM|ADJ)$/.test(before?.pos ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')
  )
}
