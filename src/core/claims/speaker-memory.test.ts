import { describe, expect, it } from 'vitest'
import { analyseText } from './analyse-text'

/** Claims as "speaker: words"; `-` where the text speaks for itself. */
const read = (text: string): readonly string[] =>
  analyseText('t', text).claims.map(({ attribution, spans }) => {
    const words = spans.map((span) => text.slice(span.from, span.to)).join(' … ')
    return `${attribution ? attribution.speaker : '-'}: ${words}`
  })

describe('who "they" are', () => {
  it('the last people who spoke', () => {
    expect(read('Officials said the road was shut. They said it was unsafe.')).toEqual([
      'Officials: the road was shut',
      'Officials: it was unsafe',
    ])
  })

  it('people, not the one person who spoke last', () => {
    const text =
      'The two ministers said the road was shut. Lind agreed that it was late. They said it was unsafe.'
    expect(read(text).at(-1)).toBe('The two ministers: it was unsafe')
  })

  it('nobody, where only one person has spoken', () => {
    expect(read('Anna Lind said the road was shut. They said it was unsafe.').at(-1)).toBe(
      'They: it was unsafe',
    )
  })
})

describe('who "he" or "she" is', () => {
  it('the person named last', () => {
    expect(read('Anna Lind met Omar Okafor in May. He said the road was shut.').at(-1)).toMatch(
      /^\S+ \S+: the road/,
    )
    expect(read('Anna Lind met the crew. She said the road was shut.').at(-1)).toBe(
      'Anna Lind: the road was shut',
    )
  })

  it('whoever spoke, before whoever was spoken of', () => {
    const text = 'Anna Lind said that Omar Okafor was ill. She added that the road was shut.'
    expect(read(text).at(-1)).toBe('Anna Lind: the road was shut')
  })

  it('stays a pronoun where nobody was named', () => {
    expect(read('She said the road was shut.')).toEqual(['She: the road was shut'])
  })
})

describe('a quotation over several sentences', () => {
  it('is its speaker’s to the closing mark', () => {
    expect(read('Lind said: “The road is shut. The bridge is open.” The storm came later.')).toEqual([
      'Lind: The road is shut',
      'Lind: The bridge is open',
      '-: The storm came later',
    ])
  })

  it('goes on in the next paragraph, which repeats the opening mark', () => {
    expect(read('Lind said: “The road is shut.\n\n“The bridge is open.”\n\nThe storm came later.')).toEqual([
      'Lind: The road is shut',
      'Lind: The bridge is open',
      '-: The storm came later',
    ])
  })

  it('does not leak into a paragraph without a mark', () => {
    expect(read('Lind said: “The road is shut.\n\nThe bridge is open.').at(-1)).toBe('-: The bridge is open')
  })

  it('ends where somebody else speaks', () => {
    expect(read('Lind said: “The road is shut.\n\n“The bridge is open,” Okafor said.').at(-1)).toBe(
      'Okafor: The bridge is open',
    )
  })
})
