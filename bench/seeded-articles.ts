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

const SUBJECTS = ['The council', 'The harbour authority', 'A spokesman for the ministry', 'The railway', 'The mayor of Velden', 'Fishermen', 'The two companies', 'Norway', 'The German government', 'Residents', 'The court', 'Engineers']
const VERBS = ['approved', 'rejected', 'did not approve', 'has opened', 'closed', 'may sell', 'will repair', 'denied', 'never inspected', 'maintains', 'does not maintain', 'announced']
const OBJECTS = ['the new bridge', 'a direct line to the coast guard', 'the sale of the mine', 'the ferry link', 'an agreement on wages', 'the dam above the valley', 'the report on the accident', 'a fund of 12 million euros', 'the northern road', 'the power station', '40 houses', 'the treaty on fishing']
const TAILS = ['in March 2021', 'after the storm', 'because the costs had risen by 14 percent', 'without a vote', 'according to the newspaper', 'on 4 May 2022', 'despite protests in the capital', 'for at least three years', 'if the money is found', 'near the old harbour']
const LINKS = ['', '', '', 'However, ', 'Meanwhile, ', 'In the spring, ', 'According to officials, ', 'Critics said that ']

/** An invented article of about `words` words; the same for the same seed. */
export function seededArticle(seed: number, words: number): Article {
  const random = seeded(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const paragraphs: string[] = []
  let count = 0
  while (count < words) {
    const sentences: string[] = []
    for (let index = 0; index < 4 && count < words; index++) {
      const sentence = `${pick(LINKS)}${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TAILS)} and ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TAILS)}.`
      sentences.push(sentence)
      count += sentence.split(' ').length
    }
    paragraphs.push(sentences.join(' '))
  }
  return { id: `seed-${seed}`, text: paragraphs.join('\n\n'), meta: { title: `Seeded ${seed}` }, cutOverrides: [] }
}
