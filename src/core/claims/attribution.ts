import type { Attribution, Speaker } from '../model/claim'
import type { Word } from '../text/tokens'
import type { AttributedClause } from './read-sentence'
import type { WordReference } from './references'
import type { MentionKey } from './sentence-claims'
import { headOfPhrase } from './speaker-phrase'
import type { WordRange } from './verb-groups'
import { rangeSpan } from './word-spans'

/** Words by which a source passes on what it does not vouch for. */
const ALLEGED = /^(?:allegedly|purportedly|supposedly)$/

/** Who says a clause, as the sentence names them; `null` where the source says it itself. */
export function attributionOf(
  words: readonly Word[],
  attributed: AttributedClause,
  mentions: readonly MentionKey[],
  referring: readonly WordReference[] = [],
): Attribution | null {
  const { report, around, clause } = attributed
  if (!report) return alleged(words, clause.words)
  const { speaker, quoted, stance, cue } = report
  const via = chain(attributed).map((range) => speakerAt(words, range, mentions, referring))
  if (!speaker) {
    // Nobody is named: what the source doubts or denies it doubts or denies itself.
    const outer = around.findLast((other) => other.speaker !== null)
    if (stance === 'asserted' && outer)
      return attributionOf(words, { ...attributed, report: outer }, mentions, referring)
    if (stance === 'asserted') return null
    return { speaker: '', speakerSpan: rangeSpan(words, cue.start, cue.end), quoted, stance }
  }
  const { name, span, entity } = speakerAt(words, speaker, mentions, referring)
  return {
    speaker: name,
    speakerSpan: span,
    ...(entity === undefined ? {} : { speakerEntity: entity }),
    quoted,
    stance,
    ...(via.length > 0 ? { via } : {}),
  }
}

/** Those who passed a statement on, outermost first; nobody passes on what they say themselves. */
function chain({ report, around }: AttributedClause): readonly WordRange[] {
  if (!report) return []
  const ranges = [...around.flatMap((outer) => [...outer.via, ...(outer.speaker ? [outer.speaker] : [])])]
  const seen = new Set([report.speaker?.start])
  return [...ranges, ...report.via].filter(({ start }) => !seen.has(start) && seen.add(start))
}

function alleged(words: readonly Word[], clause: readonly number[]): Attribution | null {
  const at = clause.find((i) => ALLEGED.test(words[i]?.lower ?? ''))
  if (at === undefined) return null
  return { speaker: '', speakerSpan: rangeSpan(words, at, at + 1), quoted: false, stance: 'disputed' }
}

function speakerAt(
  words: readonly Word[],
  range: WordRange,
  mentions: readonly MentionKey[],
  referring: readonly WordReference[],
): Speaker {
  const within = mentions.filter(({ mention }) => mention.start >= range.start && mention.end <= range.end)
  // "Moscow's foreign minister" is not Moscow: only a name that is the speaker's own counts.
  const head = headOfPhrase(words, range)
  const entity =
    within.find(({ key }) => key.startsWith('person:')) ??
    within.find(({ mention }) => mention.start <= head && head < mention.end) ??
    apposed(words, range, mentions)
  const name = textOf(words.slice(range.start, range.end))
  const span = rangeSpan(words, range.start, range.end)
  const meant = referring.find(({ start, end }) => start === range.start && end === range.end)
  const key = entity?.key ?? (meant?.means.length === 1 ? meant.means[0] : undefined)
  return key === undefined ? { name, span } : { name, span, entity: key }
}

/** "The spokesman, Jan Reed, said": the name between the commas is the speaker's. */
function apposed(
  words: readonly Word[],
  { end }: WordRange,
  mentions: readonly MentionKey[],
): MentionKey | undefined {
  if (words[end]?.lower !== ',') return undefined
  return mentions.find(
    ({ mention, key }) =>
      key.startsWith('person:') && mention.start === end + 1 && words[mention.end]?.lower === ',',
  )
}

/** Words with single spaces where the original has any. */
function textOf(words: readonly Word[]): string {
  let text = ''
  let last: Word | undefined
  for (const word of words) {
    text += last && word.from > last.to ? ` ${word.text}` : word.text
    last = word
  }
  return text
}
