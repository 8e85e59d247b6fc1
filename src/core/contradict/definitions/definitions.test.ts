import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../../claims/analyse-article'
import type { Article } from '../../model/article'
import type { Finding } from '../../model/comparison'
import type { Analysed } from '../pair-findings'
import { definitionFindings } from './definition-findings'
import { readDefinitions } from './read-definitions'

function read(id: string, text: string): Analysed {
  const article: Article = { id, text, meta: { publisher: id }, cutOverrides: [] }
  return { article, analysed: analyseArticle(article) }
}

function found(a: string, b: string): readonly Finding[] {
  return definitionFindings(read('Herald', a), read('Courier', b))
}

function defined(text: string): readonly string[] {
  const { analysed } = read('a', text)
  return readDefinitions(text, analysed).map(({ word, meaning }) =>
    [text.slice(word.from, word.to), text.slice(meaning.from, meaning.to)].join(' = '),
  )
}

describe('definitions', () => {
  it.each([
    [
      'A serious flood is a flood that covers more than 50 hectares.',
      'serious flood = a flood that covers more than 50 hectares.',
    ],
    ['The term “dry month” refers to a month without rain.', 'dry month = a month without rain.'],
    [
      'The ministry defines drought as a period of three dry months.',
      'drought = a period of three dry months.',
    ],
    [
      'Under the new act, a heavy lorry means a lorry of more than 12 tonnes.',
      'heavy lorry = a lorry of more than 12 tonnes.',
    ],
    [
      'Low tide, as the board uses the word, means a water level below two metres.',
      'Low tide = a water level below two metres.',
    ],
  ])('are read: %s', (text, expected) => {
    expect(defined(text)).toEqual([expected])
  })

  it.each([
    'This means that the harbour stays closed.',
    'The strike means that no ferries sail.',
    'A ferry is in the harbour.',
    'The mayor is a man of few words.',
    'It means a great deal to the town.',
    'What does drought mean for the farmers of the valley?',
    'Drought does not mean a period without any rain.',
  ])('are not read into what defines nothing: %s', (text) => {
    expect(defined(text)).toEqual([])
  })
})

describe('definitions that diverge', () => {
  it('are found by another threshold, with the thresholds as cues', () => {
    const a = 'A serious flood is a flood that covers more than 50 hectares.'
    const [finding, ...more] = found(a, 'A serious flood is a flood that covers more than 80 hectares.')
    expect(more).toEqual([])
    expect([finding?.kind, finding?.rule]).toEqual(['contradiction', 'definitions'])
    expect(finding?.a.cues.map(({ from, to }) => a.slice(from, to))).toEqual([
      'serious flood',
      'more than 50 hectares',
    ])
    expect(finding?.explanation).toContain('defined by another threshold')
  })

  it('are found by another kind of thing, and rank lower', () => {
    const [kind] = found(
      'A dry dock is a basin that can be emptied of water.',
      'A dry dock refers to a floating platform on which vessels are lifted.',
    )
    const [threshold] = found(
      'Heavy rain means rain of more than 30 millimetres.',
      'Heavy rain is defined as rain of more than 50 millimetres.',
    )
    expect(kind?.explanation).toContain('another kind of thing')
    expect(kind?.score ?? 1).toBeLessThan(threshold?.score ?? 0)
  })

  it.each([
    [
      'the same in other words',
      'A dry dock is a basin that can be emptied of water.',
      'A dry dock means a basin which is emptied of water for repairs.',
    ],
    [
      'other words',
      'A dry dock is a basin that can be emptied.',
      'A wet dock is a quay that can be flooded.',
    ],
    [
      'the same threshold',
      'Heavy rain means rain of more than 30 millimetres.',
      'Heavy rain is rain that exceeds 30 millimetres.',
    ],
  ])('are not: %s', (_, a, b) => {
    expect(found(a, b)).toEqual([])
  })
})
