import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../../claims/analyse-article'
import type { Article } from '../../model/article'
import type { Finding } from '../../model/comparison'
import type { Analysed } from '../pair-findings'
import { jointFindings } from './joint-findings'

function read(text: string, at: number): Analysed {
  const article: Article = { id: `s${at}`, text, meta: { publisher: `Paper ${at}` }, cutOverrides: [] }
  return { article, analysed: analyseArticle(article) }
}

function found(...texts: readonly string[]): readonly Finding[] {
  return jointFindings(texts.map(read), (id) => id)
}

/** The examples in the doc comments of the schemas. */
const EXAMPLES: readonly (readonly [string, string, string])[] = [
  [
    'Twelve men were hurt in the crash.',
    'Nine women were hurt in the crash.',
    'In all, 25 people were hurt in the crash.',
  ],
  [
    'The mayor resigned before the vote.',
    'The vote was held before the audit.',
    'The audit came before the mayor resigned.',
  ],
  [
    'The report was published before the ferry sailed.',
    'The report was published on 5 May 2014.',
    'The ferry sailed on 3 May 2014.',
  ],
  [
    'The fire started either in the kitchen or in the laundry.',
    'The fire did not start in the kitchen.',
    'The fire did not start in the laundry.',
  ],
  [
    'The tower is either 40 or 60 metres high.',
    'The tower is more than 50 metres high.',
    'The tower is less than 55 metres high.',
  ],
  [
    'All members of the board voted for the merger.',
    'Petra Holm is a member of the board.',
    'Petra Holm voted against the merger.',
  ],
]

describe('three sources together', () => {
  it.each(EXAMPLES)('exclude each other: %s / %s / %s', (a, b, c) => {
    const findings = found(a, b, c)
    expect(findings.map(({ rule, kind }) => `${kind} ${rule}`)).toEqual(['contradiction jointly'])
    const [finding] = findings
    const sides = [finding?.a, finding?.b, finding?.third].map((side) => side?.articleId)
    expect(new Set(sides)).toEqual(new Set(['s0', 's1', 's2']))
    expect(finding?.explanation).toContain('Any two may be true, all three cannot')
  })

  it.each(EXAMPLES)('are needed, not two: %s / %s / %s', (a, b, c) => {
    expect(found(a, b)).toEqual([])
    expect(found(b, c)).toEqual([])
    expect(found(a, `${b} ${c}`)).toEqual([])
  })

  it.each(EXAMPLES)('give the same conflict in any order: %s / %s / %s', (a, b, c) => {
    for (const order of [
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ])
      expect(found(...order)).toHaveLength(1)
  })

  it.each([
    [
      'parts that make the whole',
      'Twelve men were hurt in the crash.',
      'Nine women were hurt in the crash.',
      '21 people were hurt in the crash.',
    ],
    [
      'a whole that is only a lower bound',
      'Twelve men were hurt in the crash.',
      'Nine women were hurt in the crash.',
      'At least 15 people were hurt in the crash.',
    ],
    [
      'counts of other things',
      'Twelve men were hurt in the crash.',
      'Nine women were arrested at the border.',
      '25 people were hurt in the crash.',
    ],
    [
      'a line that is no circle',
      'The mayor resigned before the vote.',
      'The vote was held before the audit.',
      'The mayor resigned before the audit.',
    ],
    [
      'dates in that order',
      'The report was published before the ferry sailed.',
      'The report was published on 2 May 2014.',
      'The ferry sailed on 3 May 2014.',
    ],
    [
      'one possibility left',
      'The fire started either in the kitchen or in the laundry.',
      'The fire did not start in the kitchen.',
      'The kitchen was not insured.',
    ],
    [
      'a figure that fits',
      'The tower is either 40 or 60 metres high.',
      'The tower is more than 50 metres high.',
      'The tower is less than 65 metres high.',
    ],
    [
      'one who is no member',
      'All members of the board voted for the merger.',
      'Petra Holm is a critic of the board.',
      'Petra Holm voted against the merger.',
    ],
    [
      'a member who did the same',
      'All members of the board voted for the merger.',
      'Petra Holm is a member of the board.',
      'Petra Holm voted for the merger.',
    ],
    [
      'plans',
      'The report will be published before the ferry sails.',
      'The report was published on 5 May 2014.',
      'The ferry sailed on 3 May 2014.',
    ],
  ])('are let be: %s', (_, ...texts) => {
    expect(found(...texts)).toEqual([])
  })

  it('are three voices: a copy is no third', () => {
    const [a, b, c] = EXAMPLES[3] ?? ['', '', '']
    const voices = (id: string): string => (id === 's2' ? 's1' : id)
    expect(jointFindings([a, b, c].map(read), voices)).toEqual([])
  })
})
