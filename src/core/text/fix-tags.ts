import { singularOf } from '../lexicon/common-nouns'
import type { Word } from './tokens'

/** Plural nouns that open news sentences and are taken for names by the tagger because of their capital. */
const COMMON_OPENERS: ReadonlyMap<string, string> = new Map(
  'officials:official police analysts:analyst experts:expert sources:source diplomats:diplomat observers:observer residents:resident leaders:leader talks:talk reports:report authorities:authority investigators:investigator prosecutors:prosecutor scientists:scientist researchers:researcher critics:critic supporters:supporter workers:worker protesters:protester lawmakers:lawmaker ministers:minister markets:market media people negotiators:negotiator students:student doctors:doctor voters:voter witnesses:witness troops:troop rebels:rebel soldiers:soldier farmers:farmer lawyers:lawyer unions:union shares:share prices:price relations:relation sanctions:sanction trade dialogue channels:channel communication negotiations:negotiation contacts:contact'
    .split(' ')
    .map((entry) => {
      const [word = '', lemma = word] = entry.split(':')
      return [word, lemma]
    }),
)

/** Corrects what the tagger is known to get wrong, one word at a time, from its neighbours. */
export function fixTags(words: readonly Word[]): readonly Word[] {
  return words.map((word, i) => fixed(words, word, i))
}

function fixed(words: readonly Word[], word: Word, i: number): Word {
  if (word.pos === 'PROPN' && (i === 0 || words[i - 1]?.text === '"')) {
    // "Roads to the delta are open", but "Waters said", "Hills Road".
    const plural = words[i + 1]?.pos === 'PROPN' ? null : singularOf(word.lower)
    const lemma = COMMON_OPENERS.get(word.lower) ?? plural ?? undefined
    if (lemma !== undefined) return { ...word, pos: 'NOUN', lemma }
  }
  // "the union demands higher pay", "traffic flows freely": a third person taken for a plural.
  const next = words[i + 1]
  const previous = words[i - 1]
  if (
    word.pos === 'NOUN' &&
    /[^s]s$/.test(word.lower) &&
    previous &&
    /^(?:NOUN|PROPN|PRON|ADJ)$/.test(previous.pos) &&
    next
  ) {
    const object =
      next.pos === 'DET' ||
      opensAmount(words, i + 1) ||
      (next.pos === 'ADV' && next.lower.endsWith('ly')) ||
      (next.pos === 'ADJ' && words[i + 2]?.pos === 'NOUN' && words[i - 2]?.pos === 'DET') ||
      next.lower === 'that'
    const hasVerb = clauseAround(words, i).some((w) => w.pos === 'VERB' || w.pos === 'AUX')
    if (object && !hasVerb) return { ...word, pos: 'VERB' }
  }
  // "while that meeting was rare": the word points, it opens nothing.
  if (
    word.lower === 'that' &&
    word.pos === 'SCONJ' &&
    next?.pos !== 'DET' &&
    (i === 0 || previous?.pos === 'SCONJ')
  ) {
    return { ...word, pos: 'DET' }
  }
  // "They saw that harbour": without a verb behind it, it points.
  if (
    word.lower === 'that' &&
    word.pos === 'SCONJ' &&
    !words.slice(i + 1).some((w) => w.pos === 'VERB' || w.pos === 'AUX')
  )
    return { ...word, pos: 'DET' }
  // "suspicions that Lind and her team left": it opens a clause.
  if (
    word.lower === 'that' &&
    word.pos === 'DET' &&
    previous?.pos === 'NOUN' &&
    next &&
    /^(?:PROPN|DET|PRON)$/.test(next.pos)
  ) {
    return { ...word, pos: 'SCONJ' }
  }
  // "Three parties form a coalition": a verb taken for a noun.
  if (
    word.pos === 'NOUN' &&
    word.lower === word.lemma &&
    (next?.pos === 'DET' || opensAmount(words, i + 1)) &&
    previous?.pos === 'NOUN' &&
    previous.lower.endsWith('s')
  ) {
    if (!clauseAround(words, i).some((w) => w.pos === 'VERB' || w.pos === 'AUX'))
      return { ...word, pos: 'VERB' }
  }
  // "The boat cost 200 pounds": what has an amount behind it is the verb, where the clause has no other.
  if (
    word.pos === 'NOUN' &&
    /^(?:costs?|totals?|numbers?|measures?|weighs?|averages?)$/.test(word.lower) &&
    previous &&
    /^(?:NOUN|PROPN|PRON)$/.test(previous.pos) &&
    next &&
    (/^(?:NUM|SYM)$/.test(next.pos) || words[i + 2]?.pos === 'NUM') &&
    !clauseAround(words, i).some((w) => w.pos === 'VERB' || w.pos === 'AUX')
  ) {
    return { ...word, pos: 'VERB', lemma: word.lower.replace(/s$/, '') }
  }
  // "the political will to act", "his will"
  if (
    word.lower === 'will' &&
    word.pos === 'AUX' &&
    previous &&
    (next?.lower === 'to' || /^(?:ADJ|DET)$/.test(previous.pos)) &&
    !/^(?:this|that|these|those|all|both)$/.test(previous.lower)
  ) {
    return { ...word, pos: 'NOUN' }
  }
  // "Analysts note that": a verb of saying taken for a noun.
  if (
    word.pos === 'NOUN' &&
    (next?.lower === 'that' || (next?.lower === ',' && asideBeforeThat(words, i + 1))) &&
    /^(?:note|claim|demand|doubt|suspect|forecast|report|charge|state|hope|fear|caution|estimate|comment|remark|signal)s?$/.test(
      word.lower,
    )
  ) {
    if (
      previous &&
      /^(?:NOUN|PROPN|PRON|ADJ)$/.test(previous.pos) &&
      !clauseAround(words, i).some((w) => w.pos === 'VERB')
    )
      return { ...word, pos: 'VERB' }
  }
  // "The train is striking a car": what has an object is no adjective.
  if (
    word.pos === 'ADJ' &&
    /[^aeiou]ing$/.test(word.lower) &&
    previous?.lemma === 'be' &&
    (next?.pos === 'DET' || next?.pos === 'PROPN')
  )
    return { ...word, pos: 'VERB', lemma: verbOf(word.lower) }
  // "Having left, …"
  if (word.lower === 'having' && word.pos === 'VERB' && next?.pos === 'VERB') return { ...word, pos: 'AUX' }
  // "a formal, structured channel", "a formal and structured channel"
  if (word.pos === 'VERB' && word.lower.endsWith('ed') && describesToo(words, i))
    return { ...word, pos: 'ADJ' }
  if (word.lower === 'mr.' || word.lower === 'ms.' || word.lower === 'mrs.' || word.lower === 'dr.')
    return { ...word, pos: 'PROPN' }
  return word
}

/** "The repairs cost (about) 3 million": an amount has a verb before it. */
function opensAmount(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.pos === 'NUM' || /^[$€£¥]$/.test(word?.text ?? '')) return true
  return (
    /^(?:about|around|nearly|almost|roughly|some|over|under)$/.test(word?.lower ?? '') &&
    words[at + 1]?.pos === 'NUM'
  )
}

/** "claims, without evidence, that": a short aside, then what is claimed. */
function asideBeforeThat(words: readonly Word[], comma: number): boolean {
  const closing = words.findIndex((word, i) => i > comma && word.lower === ',')
  return closing > comma && closing - comma <= 6 && words[closing + 1]?.lower === 'that'
}

/** The verb of an "-ing" form: "striking" -> "strike", "hitting" -> "hit", "calling" -> "call". */
function verbOf(form: string): string {
  const stem = form.slice(0, -3)
  if (/([^aeiouls])\1$/.test(stem)) return stem.slice(0, -1)
  return /^[^aeiou]*[aeiou][^aeiouwxy]$|(?:at|iz|is|iv|[cgv])$/.test(stem) ? `${stem}e` : stem
}

/** A participle joined to an adjective that stands before a noun. */
function describesToo(words: readonly Word[], i: number): boolean {
  const joint = words[i - 1]?.lower
  if ((joint !== ',' && joint !== 'and') || words[i - 2]?.pos !== 'ADJ') return false
  if (!/^(?:DET|ADP|ADJ|NUM)$/.test(words[i - 3]?.pos ?? '')) return false
  const next = words[i + 1]
  return /^(?:ADJ|NOUN)$/.test(next?.pos ?? '') || (next?.lower === ',' && words[i + 2]?.pos === 'ADJ')
}

/** Words between the clause marks on either side. */
function clauseAround(words: readonly Word[], at: number): readonly Word[] {
  const stops = /^(?:[,;:—"()]|and|but|or|that|which|who|while|because|if|although)$/
  let start = at
  let end = at + 1
  while (start > 0 && !stops.test(words[start - 1]?.lower ?? '')) start--
  while (end < words.length && !stops.test(words[end]?.lower ?? '')) end++
  return words.slice(start, end)
}
