import type { Word } from '../text/tokens'
import type { Report } from './find-reports'
import { nounPhraseFrom } from './noun-phrases'
import { SAY_VERBS } from './report-verbs'
import { passedOn } from './speaker-chain'

/** "As reported by X, P". */
export function asReportedBy(words: readonly Word[]): readonly Report[] {
  const verb = words[1]
  if (words[0]?.lower !== 'as' || !verb || !SAY_VERBS.has(verb.lemma) || words[2]?.lower !== 'by') return []
  const speaker = nounPhraseFrom(words, 3, words.length)
  if (!speaker || words[speaker.end]?.lower !== ',') return []
  const cue = { start: 0, end: speaker.end }
  const range = { start: speaker.end + 1, end: words.length }
  const aside = { start: 0, end: speaker.end + 1 }
  return [{ range, speaker, quoted: false, stance: 'asserted', group: null, cue, via: [], asides: [aside] }]
}

/** "According to X, P", "P, according to X" and "reported that, according to X, P". */
export function accordingTo(words: readonly Word[], reports: readonly Report[]): readonly Report[] {
  const at = words.findIndex((w, i) => w.lower === 'according' && words[i + 1]?.lower === 'to')
  const speaker = at < 0 ? null : nounPhraseFrom(words, at + 2, words.length)
  if (!speaker) return []
  const source = passedOn(words, speaker)
  const named = source.via.at(-1)?.end ?? speaker.end
  const aside = { start: at, end: words[named]?.lower === ',' ? named + 1 : named }
  const base = {
    speaker,
    quoted: false,
    stance: 'asserted',
    group: null,
    cue: { start: at, end: speaker.end },
    via: [],
    asides: [aside],
  } as const
  const around = reports.find(({ range }) => at >= range.start && at <= range.start + 1)
  if (at <= 1 || around) {
    let start = named
    const end = around?.range.end ?? words.length
    while (start < end && words[start]?.lower !== ',') start++
    return start + 1 < end ? [{ ...base, range: { start: start + 1, end } }] : []
  }
  return [{ ...base, range: { start: 0, end: words[at - 1]?.lower === ',' ? at - 1 : at } }]
}
