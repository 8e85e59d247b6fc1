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
    const lemma = COMMON_OPENERS.get(word.lower)
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
      next.pos === 'DET' || (next.pos === 'ADV' && next.lower.endsWith('ly')) || next.lower === 'that'
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
    next?.pos === 'DET' &&
    previous?.pos === 'NOUN' &&
    previous.lower.endsWith('s')
  ) {
    if (!clauseAround(words, i).some((w) => w.pos === 'VERB' || w.pos === 'AUX'))
      return { ...word, pos: 'VERB' }
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
    next?.lower === 'that' &&
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
  if (word.lower === 'mr.' || word.lower === 'ms.' || word.lower === 'mrs.' || word.lower === 'dr.')
    return { ...word, pos: 'PROPN' }
  return word
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
