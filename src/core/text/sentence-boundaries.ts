import type { Span } from '../model/span'
import { NAME_ABBREVIATIONS, OTHER_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations'

/** Longest run handed to `Intl.Segmenter` at once: its cost per call grows faster than the text. */
const MAX_SEGMENTED_LENGTH = 20_000

/** A sentence beyond this is no sentence (a table, a list of names): cut at a mark or space, so that no later step meets it whole. */
const MAX_SENTENCE_LENGTH = 1_500

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Full stop glued to the next sentence: "reached.Next", "end.”Next", "5 p.m.Next"; not "plan.Final.txt", "U.S.Army". */
const GLUED =
  /(?:[\p{Ll}\d)\]]{2}|\b[ap]\.m)[.!?]["'”’)\]]*(?=["'“‘]?\p{Lu}\p{Ll}*(?:[\s,!?]|\.(?!\p{Ll})|$))/gu
/** Full stop glued to a note in brackets: "reached.[photo: …"; not to a footnote or an omission. */
const GLUED_NOTE = /[\p{Ll}\d)\]]{2}[.!?]["'”’)]*(?=\[\p{L}{2})/gu
/** The segmenter never starts a sentence at a number that a small letter follows: "12 men had left." */
const BEFORE_NUMBER = /\.["'”’)\]]*\s+(?=\d)/g
const BEFORE_SMALL_LETTER = /(?<=[\p{Ll}\d]{2}[.?])\s+(?=\p{Ll})/gu
/** A full stop and then an omission at the head of the next sentence: "It ended. . . . The rest is lost." */
const BEFORE_OMISSION = /(?<=\S\.)\s(?=\.\s\.\s\.\s+\p{Lu})/gu
/** Marker of an item in a list that was saved on one line: "1.)", "2)", "b.", "(iii)", "• 9.", "⁃10." */
const INLINE_MARKER =
  /(?:^|\s)(?:[•◦▪‣⁃·]\s?(?:\d{1,2}[.)]+)?|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\.\)|[.)]))\s*(?=\p{Lu})/gu
const STARTS_WITH_MARKER = /^(?:[•◦▪‣⁃·]\s?\d{0,2}|\(?(?:1|a|i)(?:\.\)|[.)])\s)/
/** "At 5 a.m." is how a sentence begins, not one. */
const TOO_SHORT_FOR_SENTENCE = 3
/** The number of a note that lost its raised print: "… was limited. 14 The court …" */
const BARE_FOOTNOTE = /^\d{1,3}\s+(?=(\p{Lu}\p{L}*))/u
const FOOTNOTE = /^(?:\[(?:\d{1,3}|\.\.\.|…)\]\s*)+/
const BARE_MARKER = /^(?:[•◦▪‣⁃·–-]\s*)?\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]{1,2}$/

/** Sentences of one block, trimmed, in text order; every character that is not white space is in one of them. */
export function sentenceSpans(text: string, block: Span): readonly Span[] {
  const spans: Span[] = []
  for (const chunk of chunks(text, block)) {
    const piece = text.slice(chunk.from, chunk.to)
    let start = 0
    for (const at of boundaries(piece)) {
      pushTrimmed(spans, text, chunk.from + start, chunk.from + at)
      start = at
    }
    pushTrimmed(spans, text, chunk.from + start, chunk.to)
  }
  return spans
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  const trimmed = piece.trim()
  if (trimmed === '') return
  let start = from + piece.indexOf(trimmed)
  const end = start + trimmed.length
  while (end - start > MAX_SENTENCE_LENGTH) {
    const window = text.slice(start, start + MAX_SENTENCE_LENGTH)
    const mark = Math.max(window.lastIndexOf('; '), window.lastIndexOf(', '))
    const space = mark > MAX_SENTENCE_LENGTH / 2 ? mark + 1 : window.lastIndexOf(' ')
    const size = space > 0 ? space + 1 : MAX_SENTENCE_LENGTH
    spans.push({ from: start, to: start + window.slice(0, size).trimEnd().length })
    start += size
  }
  if (end > start) spans.push({ from: start, to: end })
}

/** Pieces of at most `MAX_SEGMENTED_LENGTH`, cut at the last white space before the limit where there is one. */
function chunks(text: string, block: Span): readonly Span[] {
  const pieces: Span[] = []
  let from = block.from
  while (block.to - from > MAX_SEGMENTED_LENGTH) {
    const window = text.slice(from, from + MAX_SEGMENTED_LENGTH)
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
    const space = stop > 0 ? stop + 1 : window.lastIndexOf(' ')
    const to = from + (space > 0 ? space + 1 : MAX_SEGMENTED_LENGTH)
    pieces.push({ from, to })
    from = to
  }
  pieces.push({ from, to: block.to })
  return pieces
}

/** Offsets at which a new sentence starts, ascending, without 0. */
function boundaries(piece: string): readonly number[] {
  const candidates = new Set<number>()
  for (const part of segmenter.segment(piece)) {
    // The segmenter takes an opening bracket for the end of the sentence before it.
    const at = /[.!?][[(]$/.test(piece.slice(Math.max(0, part.index - 2), part.index))
      ? part.index - 1
      : part.index
    if (at > 0 && isBoundary(piece, at)) candidates.add(at + noteLength(piece.slice(at, at + 24)))
  }
  for (const at of endsOf(piece, BEFORE_NUMBER))
    if (isBoundary(piece, at)) candidates.add(at + noteLength(piece.slice(at, at + 24)))
  for (const at of endsOf(piece, BEFORE_OMISSION)) candidates.add(at)
  if (!/\p{Lu}/u.test(piece))
    for (const at of endsOf(piece, BEFORE_SMALL_LETTER))
      if (!endsInAbbreviation(piece, at)) candidates.add(at)
  for (const pattern of [GLUED, GLUED_NOTE])
    for (const at of endsOf(piece, pattern)) if (!insideAddress(piece, at)) candidates.add(at)
  if (STARTS_WITH_MARKER.test(piece)) {
    for (const match of piece.matchAll(INLINE_MARKER)) if (match.index > 0) candidates.add(match.index)
  }
  const sorted = [...candidates].sort((a, b) => a - b)
  // A list marker alone is no sentence: it belongs to its item.
  return sorted.filter((at, i) => !BARE_MARKER.test(piece.slice(sorted[i - 1] ?? 0, at).trim()))
}

function endsOf(piece: string, pattern: RegExp): readonly number[] {
  return [...piece.matchAll(pattern)].map((match) => match.index + match[0].length)
}

/** Length of the footnote number at the head of `rest`: it belongs to the sentence before it. */
function noteLength(rest: string): number {
  const bare = BARE_FOOTNOTE.exec(rest)
  if (bare && SENTENCE_OPENERS.has((bare[1] ?? '').toLowerCase())) return bare[0].length
  return FOOTNOTE.exec(rest)?.[0].length ?? 0
}

function endsInAbbreviation(piece: string, at: number): boolean {
  const word = /(\S+)\.\s+$/.exec(piece.slice(Math.max(0, at - 40), at))?.[1] ?? ''
  return NAME_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word)
}

/** "Tuesday.Mr" -> "Mr": the abbreviation follows a stop that lost its space. */
function afterGluedStop(word: string): string {
  return /^.*\p{L}{3,}\.(\p{L}+)$/u.exec(word)?.[1] ?? word
}

function insideAddress(piece: string, at: number): boolean {
  const word =
    (/\S*$/.exec(piece.slice(Math.max(0, at - 80), at))?.[0] ?? '') +
    (/^\S*/.exec(piece.slice(at, at + 80))?.[0] ?? '')
  return /@|:\/\/|^www\.|\/\S*\.|_/.test(word)
}

/** What comes before and after decides whether the segmenter's boundary stands. */
function isBoundary(piece: string, at: number): boolean {
  const before = piece.slice(Math.max(0, at - 60), at).trimEnd()
  const after = piece.slice(at, at + 60)
  const core = before.replace(/["'”’)\]]+$/, '')
  const next = after.replace(/^["'“‘([]+/, '')
  const nextWord = /^[\p{L}\p{N}'’-]+/u.exec(next)?.[0] ?? ''
  if (/^\p{Ll}/u.test(next) && !/[!?]$/.test(core)) return false
  if (/^[)\]]/.test(after)) return false
  if (openBracket(piece, at)) return false
  if (core.endsWith('[...') || core.endsWith('[…')) return false
  if (/\S\.\s\.\s\.\s\.$/.test(core)) return false
  if (/\.\s?\.\s?\.$/.test(core) || core.endsWith('…')) {
    // "… I" goes on as often as not: the word is a capital anyway.
    return (/^\p{Lu}/u.test(next) && nextWord !== 'I') || /\.\s?\.\s?\.\s?\.$/.test(core)
  }
  // Yahoo! in …; "Really?" asked …
  if (/[!?]$/.test(core)) return !/^\p{Ll}/u.test(next)
  if (!core.endsWith('.'))
    return (
      /[\n\r。！？]/.test(piece.charAt(at - 1)) ||
      /[.!?]["'”’)\]]+$/.test(before) ||
      !/[\p{L}\p{N},;]$/u.test(before)
    )
  return !abbreviated(core, nextWord, next)
}

function abbreviated(core: string, nextWord: string, next: string): boolean {
  const word = /[^\s(["'“‘]+$/.exec(core)?.[0].slice(0, -1) ?? ''
  const lower = afterGluedStop(word)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
  const opener = SENTENCE_OPENERS.has(nextWord.toLowerCase())
  if (/^\p{Lu}$/u.test(word))
    return !(word === 'I' && /\b(?:and|or|than|as|am) I\.$/.test(core)) && !(opener && nextWord.length > 1)
  if (lower === 'no' || lower === 'nos' || lower === 'n°') return /^\d/.test(next)
  if (lower === 'art' || lower === 'sec' || lower === 'ch' || lower === 'fig' || lower === 'med')
    return /^[\divxIVX]|^\p{Ll}/u.test(next)
  if (NAME_ABBREVIATIONS.has(lower)) return nextWord !== '' && !(lower === 'st' && opener)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    // "6 P.M. Mr. Smith then went": a title starts a sentence after a time of day, not after "U.S."
    if (/^[ap]\.m$/i.test(word))
      return (
        !(opener || NAME_ABBREVIATIONS.has(nextWord.toLowerCase())) ||
        core
          .split(/[.!?]\s+/)
          .at(-1)
          ?.split(/\s+/).length === TOO_SHORT_FOR_SENTENCE
      )
    return !opener
  }
  if (OTHER_ABBREVIATIONS.has(lower)) return !opener && !/^\p{Lu}/u.test(next) ? true : !opener
  return false
}

/** A bracket opened before `at` in this piece is still open and closes soon after: the stop is inside an aside. */
function openBracket(piece: string, at: number): boolean {
  const before = piece.slice(Math.max(0, at - 300), at)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['))
  if (open < 0 || Math.max(before.lastIndexOf(')'), before.lastIndexOf(']')) > open) return false
  // A sentence that is itself in brackets: "(It was late. He left.)" keeps its inner boundaries.
  const lead = before.slice(0, open).trimEnd()
  if (lead === '' || /[.!?]["'”’]?$/.test(lead)) return false
  return /^[^([]{0,300}?[)\]]/.test(piece.slice(at, at + 300))
}
