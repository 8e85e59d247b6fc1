import type { Article } from '../src/core'

/** Mulberry32: the same articles on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const list = (words: string): readonly string[] => words.split(', ')

const PEOPLE = list(
  'council, harbour authority, ministry, railway, mayor, fishermen, court, engineers, residents, union, bank, teachers, prosecutor, governor, museum, hospital, pilots, farmers, insurer, committee, embassy, archive, coast guard, opposition',
)
const PLACES = list(
  'Velden, Marsk, Oland, Norway, Lisbon, Chile, the northern valley, the old town, Canada, the islands, the border district, Warsaw, the delta, Kenya, the capital, the coast',
)
const VERBS = list(
  'approved, rejected, did not approve, opened, closed, may sell, will repair, denied, never inspected, maintains, does not maintain, announced, delayed, bought, praised, criticised, measured, protected, flooded, rebuilt, refused to fund, examined, registered, insured, painted, emptied',
)
const OBJECTS = list(
  'bridge, telephone line, mine, ferry link, wage agreement, dam, accident report, pension fund, road, power station, schools, fishing treaty, lighthouse, library, vineyard, tunnel, orchestra, reservoir, airfield, cathedral, tax office, laboratory, refinery, greenhouse, stadium, prison, canal, observatory',
)
const KINDS = list(
  'new, old, direct, joint, private, northern, wooden, regional, secret, modern, damaged, electric, small, public, historic, empty',
)
const TAILS = list(
  'in March 2021, after the storm, because costs had risen by 14 percent, without a vote, on 4 May 2022, despite protests, for at least three years, if the money is found, near the market, with 40 volunteers, during the strike, at a price of 12 million euros, before the winter, under a secret contract, with help from students',
)
const LINKS = [
  '',
  '',
  '',
  'However, ',
  'Meanwhile, ',
  'In the spring, ',
  'According to officials, ',
  'Critics said that ',
]

/** An invented article of about `words` words; the same for the same seed. */
export function seededArticle(seed: number, words: number): Article {
  const random = seeded(seed)
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  const paragraphs: string[] = []
  let count = 0
  while (count < words) {
    const sentences: string[] = []
    for (let index = 0; index < 4 && count < words; index++) {
      const thing = (): string => `the ${pick(KINDS)} ${pick(OBJECTS)}`
      const sentence = `${pick(LINKS)}The ${pick(PEOPLE)} of ${pick(PLACES)} ${pick(VERBS)} ${thing()} ${pick(TAILS)} and ${pick(VERBS)} ${thing()} in ${pick(PLACES)}.`
      sentences.push(sentence)
      count += sentence.split(' ').length
    }
    paragraphs.push(sentences.join(' '))
  }
  return {
    id: `seed-${seed}`,
    text: paragraphs.join('\n\n'),
    meta: { title: `Seeded ${seed}` },
    cutOverrides: [],
  }
}
