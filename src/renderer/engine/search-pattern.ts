/** What is looked for, and how. */
export interface TextWish {
  readonly words: string
  /** The words are a regular expression. */
  readonly isPattern: boolean
  readonly wholeWords: boolean
  readonly matchCase: boolean
}

export type SearchPattern =
  | { readonly pattern: RegExp; readonly problem: null }
  | { readonly pattern: null; readonly problem: string }

/** Signs that sources set in several ways, and that nobody tells apart when typing. */
const ALIKE: readonly (readonly [typed: RegExp, stands: string])[] = [
  [/['’‘ʼ]/u, "['’‘ʼ]"],
  [/["“”„«»]/u, '["“”„«»]'],
  [/[-‐‑–—]/u, '[-‐‑–—]'],
]
const BEFORE_WORD = '(?<![\\p{L}\\p{N}_])'
const AFTER_WORD = '(?![\\p{L}\\p{N}_])'

/**
 * The regular expression that finds what is wished for. Plain words are found over any spacing (a line's end, a
 * no-break space) and whatever form of quotation mark, apostrophe or dash the source has.
 */
export function searchPattern(wish: TextWish): SearchPattern {
  const body = wish.isPattern ? wish.words : literal(wish.words)
  const flags = wish.matchCase ? 'gmu' : 'gimu'
  try {
    // As it stands first: put in brackets, `a)(b` would pass.
    const asGiven = new RegExp(body, flags)
    const pattern = wish.wholeWords ? new RegExp(`${BEFORE_WORD}(?:${body})${AFTER_WORD}`, flags) : asGiven
    return { pattern, problem: null }
  } catch (error) {
    return { pattern: null, problem: problemOf(error) }
  }
}

function literal(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => [...word].map(sign).join(''))
    .join('\\s+')
}

function sign(character: string): string {
  const alike = ALIKE.find(([typed]) => typed.test(character))
  return alike ? alike[1] : character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}

/** What the engine says without its copy of the expression: "Unterminated group". */
function problemOf(error: unknown): string {
  const said = error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : ''
  return `This is not a regular expression that can be used${said ? ` (${said.toLowerCase()})` : ''}. Correct it, or turn off Regular expression to look for these signs as they stand.`
}
