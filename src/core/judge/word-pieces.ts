import { CHARACTER, characterClasses } from './character-classes'

/** A longer word is unknown as a whole, as it was when the judge was trained. Counted in code points. */
const MAX_WORD_LENGTH = 100
/** Words kept with their pieces: a newspaper's working vocabulary. */
const MAX_KNOWN_WORDS = 20_000

/** Published data sets write these for brackets and quotation marks. */
const ESCAPES: readonly (readonly [string, string])[] = [
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['``', '"'],
  ["''", '"'],
]

/**
 * Splits text into the word pieces that the judge and the sentence encoder were trained on: lower case, without
 * accents, the longest known piece first. Text never yields a special token, whatever it says: “[SEP]” is five
 * letters and brackets. Takes any text; half a surrogate pair is passed over.
 */
export class WordPieces {
  /** Begins every sequence. */
  readonly start: number
  /** Ends every text in a sequence. */
  readonly end: number
  readonly #unknown: number
  readonly #heads = new Map<string, number>()
  readonly #tails = new Map<string, number>()
  readonly #longest: number
  readonly #classes = characterClasses()
  readonly #known = new Map<string, readonly number[]>()

  /** `vocabulary`: one piece a line, its number being its line; pieces inside a word begin with “##”. */
  constructor(vocabulary: string) {
    let longest = 0
    for (const [number, line] of vocabulary.split(/\r?\n/u).entries()) {
      if (line === '') continue
      const tail = line.startsWith('##') && line.length > 2
      const piece = tail ? line.slice(2) : line
      const pieces = tail ? this.#tails : this.#heads
      pieces.set(piece, number)
      longest = Math.max(longest, piece.length)
    }
    this.#longest = longest
    this.start = this.#special('[CLS]')
    this.end = this.#special('[SEP]')
    this.#unknown = this.#special('[UNK]')
  }

  /** Numbers of the pieces of a text, without start and end. */
  ids(text: string): readonly number[] {
    const ids: number[] = []
    for (const word of this.#words(text)) {
      for (const id of this.#piecesOf(word)) ids.push(id)
    }
    return ids
  }

  #special(name: string): number {
    const number = this.#heads.get(name)
    if (number === undefined) throw new RangeError(`The vocabulary has no ${name}.`)
    return number
  }

  *#words(text: string): Generator<string> {
    let word = ''
    for (const character of plain(text).normalize('NFD')) {
      const kind = this.#classes[character.codePointAt(0) ?? 0]
      if (kind === CHARACTER.dropped) continue
      if (kind === CHARACTER.part) {
        word += character.toLowerCase()
        continue
      }
      if (word !== '') yield word
      word = ''
      if (kind === CHARACTER.alone) yield character.toLowerCase()
    }
    if (word !== '') yield word
  }

  #piecesOf(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const pieces = this.#split(word)
    if (this.#known.size >= MAX_KNOWN_WORDS) this.#known.clear()
    // A slice of a text would keep all of the text in memory; words that long are unknown anyway.
    if (word.length <= MAX_WORD_LENGTH) this.#known.set(word, pieces)
    return pieces
  }

  #split(word: string): readonly number[] {
    const unknown = [this.#unknown]
    if (word.length > MAX_WORD_LENGTH && [...word].length > MAX_WORD_LENGTH) return unknown
    const ids: number[] = []
    let from = 0
    while (from < word.length) {
      const pieces = from === 0 ? this.#heads : this.#tails
      let to = Math.min(word.length, from + this.#longest)
      let id = pieces.get(word.slice(from, to))
      while (id === undefined && to > from + 1) {
        to--
        id = pieces.get(word.slice(from, to))
      }
      if (id === undefined) return unknown
      ids.push(id)
      from = to
    }
    return ids
  }
}

function plain(text: string): string {
  return ESCAPES.reduce((rest, [written, sign]) => rest.replaceAll(written, sign), text)
}
