import { oppositeOf } from '../lexicon/opposites'

/** Lines of words of which one thing can be only one at a time; a slash parts words that mean the same. */
const EXCLUSIVE: readonly string[] = [
  'black white red blue green yellow orange purple pink brown grey/gray silver beige maroon turquoise',
  'wooden/wood metal plastic glass stone concrete steel brick paper leather cotton silk wool',
  'kitchen bathroom bedroom classroom courtroom basement attic garage hallway ballroom',
  'wine beer vodka whisky/whiskey water tea coffee milk juice rum gin lemonade cola',
  'guitar violin piano flute trumpet cello saxophone harp clarinet accordion trombone banjo',
  'football basketball baseball tennis hockey rugby cricket golf volleyball',
  'north/northern south/southern east/eastern west/western',
  'left right',
  'monday tuesday wednesday thursday friday saturday sunday',
  'january february march april may june july august september october november december',
  'spring summer autumn/fall winter',
  'morning afternoon evening night',
  'car bus truck train plane bicycle motorcycle boat helicopter tram',
  'president minister ambassador general mayor judge governor senator',
  'catholic protestant muslim jewish hindu buddhist',
  'cat dog horse cow goat sheep pig camel elephant',
  'single double triple',
  'solid liquid gaseous',
  'local national international',
  'daily weekly monthly annual/yearly',
]

const LINES: ReadonlyMap<string, readonly (readonly [number, number])[]> = readLines()

function readLines(): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const lines = new Map<string, (readonly [number, number])[]>()
  for (const [line, words] of EXCLUSIVE.entries()) {
    for (const [place, same] of words.split(' ').entries()) {
      for (const word of same.split('/')) lines.set(word, [...(lines.get(word) ?? []), [line, place]])
    }
  }
  return lines
}

/** Prepositions that put a thing in two places. */
const APART = new Set(
  [
    'near|far from',
    'near|far away from',
    'inside|outside',
    'above|below',
    'over|under',
    'for|against',
    'in|outside',
    'on|off',
    'in|out of',
    'toward|away from',
  ].flatMap((pair) => [pair, pair.split('|').reverse().join('|')]),
)
/** One sits and stands in turn; and "sits" often says no more than "is". */
const POSTURES = new Set(['sit', 'stand', 'lie'])
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/

/** True where one thing cannot be both: opposites, two colours, two days, two ranks. Lemmas, joined by spaces. */
export function excludeEachOther(a: string, b: string): boolean {
  if (a === b) return false
  if (APART.has(`${a}|${b}`) || (oppositeOf(a, b) !== null && !(POSTURES.has(a) && POSTURES.has(b))))
    return true
  if (ORDINAL.test(a) && ORDINAL.test(b)) return true
  const ofB = LINES.get(b) ?? []
  return (LINES.get(a) ?? []).some(([line, place]) =>
    ofB.some(([other, at]) => line === other && place !== at),
  )
}
