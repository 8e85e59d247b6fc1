import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../model/span'
import { normalise, originalSpan } from './normalise'

/** A word or mark of a sentence at its place in the original text. */
export interface Word extends Span {
  /** Reading form: straight quotes, NFC. */
  readonly text: string
  readonly lower: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly pos: string
}

type Tagger = ReturnType<typeof winkNLP>
/** `its.lemma` must be handed over as it is (the library compares identities); a method is the shape its types allow. */
interface TokenReader {
  read(index: number, token: unknown, cache: unknown): string
}

let tagger: Tagger | null = null

/** The model is unpacked on first use and then kept: unpacking costs about 100 ms. */
function loadTagger(): Tagger {
  tagger ??= winkNLP(model, ['pos'])
  return tagger
}

/** Beyond this the tagger's recursive tokeniser is not trusted; the sentence is cut before it gets here. */
const MAX_TAGGED_LENGTH = 8_000

/** Words of `[from, to)` of `text` with part of speech and lemma, in text order, offsets into `text`. */
export function wordsOf(text: string, span: Span): readonly Word[] {
  const words: Word[] = []
  for (let at = span.from; at < span.to; at += MAX_TAGGED_LENGTH) {
    words.push(...taggedWords(text.slice(at, Math.min(span.to, at + MAX_TAGGED_LENGTH)), at))
  }
  return words
}

function taggedWords(original: string, offset: number): readonly Word[] {
  const reading = normalise(original)
  // Brackets and line breaks inside a sentence are spaces to the tagger: same length, so offsets hold.
  const plain = reading.text.replace(/[\n\r\t\v\f]/g, ' ')
  const nlp = loadTagger()
  const lemmaReader: TokenReader = { read: nlp.its.lemma }
  const tokens = nlp.readDoc(plain).tokens()
  const values = tokens.out()
  const tags = tokens.out(nlp.its.pos)
  const lemmas = tokens.out(lemmaReader.read)
  const words: Word[] = []
  let cursor = 0
  for (const [i, value] of values.entries()) {
    const at = plain.indexOf(value, cursor)
    // Whatever the tagger rewrote cannot be placed: it makes no word.
    if (at < 0 || plain.slice(cursor, at).trim() !== '') continue
    cursor = at + value.length
    const place = originalSpan(reading, { from: at, to: cursor })
    const lower = value.toLowerCase()
    words.push({
      from: place.from + offset,
      to: place.to + offset,
      text: value,
      lower,
      lemma: lemmas[i] ?? lower,
      pos: tags[i] ?? 'X',
    })
  }
  return words
}
