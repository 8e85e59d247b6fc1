import type { Claim, Cue, Modality, Sentence, Term } from '../model/claim'
import type { Word } from '../text/tokens'
import { attributionOf } from './attribution'
import { kindOf } from './claim-kind'
import type { RawMention } from './entity-mentions'
import { modalityOf } from './modality'
import { negationOf } from './negation'
import { predicateOf } from './predicate'
import { quantitiesOf } from './quantities'
import type { AttributedClause, SentenceReading } from './read-sentence'
import type { WordReference } from './references'
import { type TimeMemory, timesOf } from './times'
import type { WordRange } from './verb-groups'
import { rangeSpan, spanOf, spansOf } from './word-spans'

const CONTENT_TAGS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'])
/** Verbs and adverbs that carry grammar, not matter. */
const EMPTY_LEMMAS = new Set(
  'be have do get also then there here very so too even still just only however moreover furthermore meanwhile not no never yet rather instead'.split(
    ' ',
  ),
)

/** How a clause is put by the verb that reports it. */
const MODALITY_OF_VERB: ReadonlyMap<string, Modality> = new Map([
  ...['demand', 'urge', 'recommend', 'propose', 'request', 'require'].map(
    (verb) => [verb, 'necessary'] as const,
  ),
  ...[
    'ask',
    'wonder',
    'hope',
    'fear',
    'expect',
    'think',
    'believe',
    'suspect',
    'speculate',
    'worry',
    'suggest',
  ].map((verb) => [verb, 'possible'] as const),
])

function reportedModality({ report }: AttributedClause): Modality {
  return MODALITY_OF_VERB.get(report?.group?.lemma ?? '') ?? 'asserted'
}

/** "She said the repair would cost 3 million": reported "will", no thought of what might be. */
function backshifted(
  words: readonly Word[],
  { clause, report }: AttributedClause,
  modality: Modality,
): boolean {
  if (modality !== 'hypothetical' || !report?.group || report.quoted) return false
  return clause.words.every((i) => {
    const lower = words[i]?.lower
    return lower !== 'could' && !(lower === 'would' && words[i + 1]?.lower === 'have')
  })
}

/** "asked whether P": P is a question, nobody states it. */
function asked(words: readonly Word[], { report }: AttributedClause): boolean {
  if (!report || !/^(?:ask|wonder)$/.test(report.group?.lemma ?? '')) return false
  return words[report.range.start - 1]?.lower === 'whether'
}

/** "Analysts predict that P": a prediction, however P is put. */
function forecast({ report }: AttributedClause): boolean {
  return /^(?:predict|forecast|foresee|project)$/.test(report?.group?.lemma ?? '')
}

export interface MentionKey {
  readonly mention: RawMention
  readonly key: string
}

/** The claims of one sentence with all their features. */
export function sentenceClaims(
  articleId: string,
  sentence: Sentence,
  reading: SentenceReading,
  mentions: readonly MentionKey[],
  referring: readonly WordReference[],
  memory: TimeMemory,
  question: boolean,
): readonly Claim[] {
  return reading.clauses.map((attributed) => {
    const { clause } = attributed
    const { words, groups } = reading
    const negation = negationOf(words, groups, clause)
    const { modality: written, cues: modalityCues } = modalityOf(words, clause.words, clause.group)
    const modality = backshifted(words, attributed, written) ? 'future' : written
    const { times, taken } = timesOf(words, clause.words, memory, sentence.index)
    const own = new Set(clause.words)
    const inside = mentions.filter(({ mention }) => own.has(mention.start) && own.has(mention.end - 1))
    const negators = new Set(
      negation.cues.filter((cue) => cue.role !== 'restriction').flatMap((cue) => cue.at),
    )
    const cues: Cue[] = [
      ...negation.cues.map((cue) => ({ ...spanOf(words, cue.at), role: cue.role })),
      ...modalityCues.map((cue) => ({ ...spanOf(words, cue.at), role: cue.role })),
    ]
    cues.sort((a, b) => a.from - b.from || a.to - b.to)
    return {
      id: '',
      articleId,
      sentence: sentence.index,
      spans: spansOf(words, clause.words),
      kind: kindOf(
        words,
        clause.words,
        sentence.role,
        forecast(attributed) ? 'future' : modality,
        question || asked(words, attributed),
      ),
      polarity: negation.polarity,
      modality: modality === 'asserted' ? reportedModality(attributed) : modality,
      attribution: attributionOf(words, attributed, mentions, referring),
      quantities: quantitiesOf(words, clause.words, taken),
      times,
      entities: inside.map(({ mention, key }) => ({ ...rangeSpan(words, mention.start, mention.end), key })),
      ...referencesOf(words, referring, own),
      ...predicateOf(words, clause),
      cues,
      terms: termsOf(words, clause.words, negation.negated, negators, [
        ...inside,
        ...standIns(referring, own),
      ]),
    }
  })
}

interface NamedRange {
  readonly mention: WordRange
  readonly key: string
}

/** "He" where it is sure who: compared as that person. */
function standIns(referring: readonly WordReference[], own: ReadonlySet<number>): readonly NamedRange[] {
  return referring.flatMap(({ start, end, means, instead }) => {
    const [key] = means
    return instead && key !== undefined && own.has(start) ? [{ mention: { start, end }, key }] : []
  })
}

function referencesOf(
  words: readonly Word[],
  referring: readonly WordReference[],
  own: ReadonlySet<number>,
): Pick<Claim, 'references'> {
  const inside = referring.filter(({ start, end }) => own.has(start) && own.has(end - 1))
  if (inside.length === 0) return {}
  return { references: inside.map(({ start, end, means }) => ({ ...rangeSpan(words, start, end), means })) }
}

function termsOf(
  words: readonly Word[],
  indexes: readonly number[],
  negated: ReadonlySet<number>,
  negators: ReadonlySet<number>,
  mentions: readonly NamedRange[],
): readonly Term[] {
  const terms: Term[] = []
  for (const i of indexes) {
    const word = words[i]
    if (!word || word.pos === 'PUNCT' || word.pos === 'SPACE') continue
    const mention = mentions.find((m) => i >= m.mention.start && i < m.mention.end)
    if (mention) {
      // One term a mention, over all its words.
      if (i === mention.mention.start) {
        const span = rangeSpan(words, mention.mention.start, mention.mention.end)
        terms.push({ ...span, lemma: mention.key, pos: 'PROPN', negated: negated.has(i), content: true })
      }
      continue
    }
    const content = CONTENT_TAGS.has(word.pos) && !negators.has(i) && !EMPTY_LEMMAS.has(word.lemma)
    terms.push({
      from: word.from,
      to: word.to,
      lemma: word.lemma,
      pos: word.pos,
      negated: negated.has(i) && !negators.has(i),
      content,
    })
  }
  return terms
}
