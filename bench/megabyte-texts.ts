/** As long as a source may be before the engine declines it, in characters. */
const LENGTH = 1_000_000

/** A text of one kind that no article has, and that a paste may well be. */
export interface MegabyteText {
  readonly name: string
  readonly text: string
}

function filled(part: string, join = ''): string {
  return (part + join).repeat(Math.ceil(LENGTH / (part.length + join.length))).slice(0, LENGTH)
}

/** The `index`-th part made anew each time, so that no two are alike. */
function counted(part: (index: number) => string): string {
  const parts: string[] = []
  for (let index = 0, length = 0; length < LENGTH; index++) {
    const next = part(index)
    parts.push(next)
    length += next.length
  }
  return parts.join('').slice(0, LENGTH)
}

const NOUNS = ['bridge', 'harbour', 'council', 'mill', 'school', 'tram', 'dam', 'choir', 'quay', 'tower']
const VERBS = ['opened', 'did not open', 'closed', 'sold', 'repaired', 'never reached', 'may buy', 'denied']
const word = (words: readonly string[], index: number): string => words[index % words.length] ?? ''
const sentence = (index: number): string =>
  `The ${word(NOUNS, index)} of ward ${index % 977} ${word(VERBS, index * 7)} the ${word(NOUNS, index * 3 + 1)} in ${1900 + (index % 120)}. `

/** Each of a million characters; every one must be read, and compared with another, in bounded time. */
export const MEGABYTE_TEXTS: readonly MegabyteText[] = [
  { name: 'sentences on one line', text: counted(sentence) },
  { name: 'no spaces', text: filled('a') },
  { name: 'words without spaces', text: counted((index) => word(NOUNS, index * 7)) },
  { name: 'punctuation only', text: filled('.,;:!?()[]"\'-–…') },
  { name: 'full stops', text: filled('.') },
  { name: 'white space only', text: filled(' \t\n') },
  { name: 'short lines', text: counted((index) => `line ${index}\n`) },
  { name: 'one sentence repeated', text: filled('The council did not open the new bridge.', ' ') },
  { name: 'one sentence repeated, a line each', text: filled('The council did not open the bridge.', '\n') },
  { name: 'open brackets', text: filled('([{“"') },
  { name: 'nested quotes', text: filled('“He said: ‘She said: ') },
  {
    name: 'brackets round words',
    text: `${filled('(a ').slice(0, LENGTH / 2)}${filled(') b').slice(0, LENGTH / 2)}`,
  },
  { name: 'numbers only', text: counted((index) => `${index * 37}.${index % 100} `) },
  { name: 'dates only', text: counted((index) => `${(index % 28) + 1} May ${1800 + (index % 230)}, `) },
  { name: 'money only', text: counted((index) => `$${index}.5 million to ${index + 3} billion `) },
  { name: 'Chinese', text: filled('桥没有开放，市议会说。') },
  { name: 'emoji', text: filled('👩‍👩‍👧‍👦🙂🏴‍☠️') },
  { name: 'combining marks', text: filled(`e${'\u0301\u0323'.repeat(40)}`) },
  {
    name: 'both directions of writing',
    text: filled('\u202eabc \u05d0\u05d1\u05d2 \u202c \u0661\u0662 def\u200f. '),
  },
  { name: 'zero width', text: filled('a\u200b\u200c\u200d\ufeff') },
  { name: 'one sentence of commas', text: counted((index) => `the ${word(NOUNS, index)} ${index}, `) },
  {
    name: 'one sentence of ands',
    text: counted((index) => `the ${word(NOUNS, index)} ${word(VERBS, index)} and `),
  },
  { name: 'one sentence of whiches', text: counted((index) => `the ${word(NOUNS, index)} which said that `) },
  { name: 'negations only', text: filled('not never no nor neither without nothing none ') },
  { name: 'reports only', text: filled('he said that she denied that ') },
  { name: 'names only', text: counted((index) => `Anna Lind${index % 97} of Marsk${index % 31} `) },
  { name: 'abbreviations only', text: filled('U.S. Mr. J. R. etc. e.g. No. 5 a.m. ') },
  { name: 'bullets', text: counted((index) => `• the ${word(NOUNS, index)} ${index}\n`) },
  { name: 'list on one line', text: counted((index) => `${index}. The ${word(NOUNS, index)} `) },
  { name: 'headings only', text: counted((index) => `The ${word(NOUNS, index)} Of Ward ${index}\n\n`) },
  { name: 'addresses', text: counted((index) => `https://example.org/${index}/a.b.c?d=e%20f#g `) },
  { name: 'page furniture', text: filled('Share this\nLeave a comment\n3 mins read\nPrevious article\n') },
  { name: 'editor’s notes', text: filled('[citation: x] [note: ') },
  { name: 'lone surrogates', text: filled('\ud83d a \ude42 ') },
]
