import type { Word } from '../text/tokens'
import { nounPhraseFrom, subjectBefore } from './noun-phrases'
import { namesSpeaker } from './speaker-phrase'
import type { VerbGroup, WordRange } from './verb-groups'

/** Who says it, and through whom it reached the source, outermost first. */
export interface SpeakerChain {
  readonly speaker: WordRange | null
  readonly via: readonly WordRange[]
}

/** "officials quoted by the Lamp": the officials, through the Lamp. */
export function passedOn(words: readonly Word[], speaker: WordRange): SpeakerChain {
  // One word further than the phrase: "officials, quoted by the Lamp,".
  for (let i = speaker.start + 1; i < speaker.end + 2; i++) {
    if (!/^(?:quoted|cited)$/.test(words[i]?.lower ?? '') || words[i + 1]?.lower !== 'by') continue
    const via = nounPhraseFrom(words, i + 2, words.length)
    if (via) return { speaker: { start: speaker.start, end: Math.min(i, speaker.end) }, via: [via] }
  }
  return { speaker, via: [] }
}

/** "The Lamp quoted Ortega as saying", "Ortega was quoted by the Lamp as saying"; `null` for any other verb. */
export function quotedAsSaying(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): SpeakerChain | null {
  if (group.form !== 'ing' || words[group.start - 1]?.lower !== 'as') return null
  const quoting = groups.findLast((g) => g.end < group.start && /^(?:quote|cite)$/.test(g.lemma))
  if (!quoting) return null
  const subject = subjectBefore(words, groups, quoting.start)
  if (quoting.passive) {
    const by = words[quoting.end]?.lower === 'by' ? nounPhraseFrom(words, quoting.end + 1, group.start) : null
    return { speaker: subject, via: by ? [by] : [] }
  }
  const object = nounPhraseFrom(words, quoting.end, group.start - 1)
  return object && { speaker: object, via: subject ? [subject] : [] }
}

/** "…, citing harbour officials": who is behind a report, and the words that say so. */
export function citedBehind(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): { readonly speaker: WordRange; readonly aside: WordRange } | null {
  const next = groups.find(
    (g) =>
      g.start > group.start &&
      g.form === 'ing' &&
      /^(?:cite|quote)$/.test(g.lemma) &&
      words[g.start - 1]?.lower === ',',
  )
  const speaker = next && nounPhraseFrom(words, next.end, words.length)
  if (!next || !speaker || !namesSpeaker(words, speaker)) return null
  const closing = words[speaker.end]?.lower === ',' ? speaker.end + 1 : speaker.end
  return { speaker, aside: { start: next.start - 1, end: closing } }
}
