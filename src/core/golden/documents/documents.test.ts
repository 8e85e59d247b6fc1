import { describe, expect, it } from 'vitest'
import { compare } from '../../compare'
import { listedFindings } from '../../contradict/listed-findings'
import type { Article } from '../../model/article'
import type { Comparison, Finding } from '../../model/comparison'

function article(id: string, date: string, text: string): Article {
  return { id, text, meta: { publisher: id, date }, cutOverrides: [] }
}

/** Four invented reports of one landslide, with conflicts, repetitions, refinements and later news in them. */
const LANDSLIDE: readonly Article[] = [
  article(
    'Herald',
    '2018-04-10',
    'A landslide blocked the valley road at Brenn on Monday night. Nobody was hurt. The warning system did not work, ' +
      'said district engineer Olav Fosse. The railway line through the valley is closed. The slide destroyed 14 barns.',
  ),
  article(
    'Courier',
    '2018-04-11',
    'Six passengers were hurt when a landslide struck the valley road at Brenn. The warning system worked, the ' +
      'contractor said. The railway line through the valley is open. The slide destroyed nine barns.',
  ),
  article(
    'Gazette',
    '2018-04-11',
    'A landslide blocked the valley road at Brenn on Monday night. The contractor wrongly claimed that the warning ' +
      'system worked. Geologists had measured movements of the slope in March.',
  ),
  article(
    'Review',
    '2019-09-02',
    'The railway line through the valley is open. Visitors may use the valley road again.',
  ),
]

const UNRELATED = article(
  'Kitchen',
  '2018-04-11',
  'Boil the potatoes with their skins. Melt the butter in a heavy pan and add the onions. Serve the soup hot, with ' +
    'bread and a spoonful of cream.',
)

const conflicts = ({ findings }: Comparison): readonly Finding[] =>
  findings.filter(({ kind }) => kind === 'contradiction')

/** Both sides in an order of their own, by what they quote. */
const sides = ({ a, b }: Pick<Finding, 'a' | 'b'>): string =>
  [a, b]
    .map(({ articleId, quote }) => `${articleId}: ${quote}`)
    .sort()
    .join(' / ')

const between = (found: readonly Finding[], one: string, other: string): readonly string[] =>
  found
    .filter(({ a, b }) => [a.articleId, b.articleId].sort().join() === [one, other].sort().join())
    .map(({ rule }) => rule)
    .sort()

describe('four reports of one event', () => {
  const whole = compare(LANDSLIDE)

  it('conflict where a person sees it, and nowhere else', () => {
    const found = conflicts(whole)
    const points = ['hurt', 'warning system', 'railway line', 'barns']
    const met = points.map(
      (point) => found.filter(({ a, b }) => a.quote.includes(point) && b.quote.includes(point)).length,
    )
    expect(met).toEqual([1, 1, 1, 1])
    expect(between(found, 'Herald', 'Courier')).toHaveLength(points.length)
    expect(found.filter(({ a, b }) => a.articleId === b.articleId)).toEqual([])
  })

  it('do not conflict with a view that a source reports to reject it', () => {
    expect(between(conflicts(whole), 'Herald', 'Gazette')).toEqual([])
  })

  it('may both be true where a year lies between them, and that is said', () => {
    const later = whole.findings.find(
      ({ a, b, kind }) => [a.articleId, b.articleId].includes('Review') && kind === 'time',
    )
    expect(later?.explanation).toContain('Both may be true: published 17 months apart')
  })

  it('give the same conflicts in whatever order they are brought', () => {
    const expected = conflicts(whole).map(sides).sort()
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ]) {
      const turned = compare(order.flatMap((index) => LANDSLIDE[index] ?? []))
      expect(conflicts(turned).map(sides).sort()).toEqual(expected)
      expect(turned.findings.map(({ id }) => id).sort()).toEqual(whole.findings.map(({ id }) => id).sort())
    }
  })

  it('give the same findings when a source on another matter is added', () => {
    const more = compare([...LANDSLIDE, UNRELATED])
    expect(more.findings.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      whole.findings.map(({ id, kind }) => `${id} ${kind}`),
    )
  })

  it('are listed by sensitivity as beginnings of one order, the wider holding the narrower', () => {
    const sure = listedFindings(whole.findings, 'sure')
    const balanced = listedFindings(whole.findings)
    const everything = listedFindings(whole.findings, 'everything')
    expect(everything).toEqual(whole.findings)
    expect(sure.length).toBeGreaterThan(0)
    expect(balanced.filter((finding) => sure.includes(finding))).toEqual(sure)
    const ofKind = (list: readonly Finding[]): readonly Finding[] => conflicts({ ...whole, findings: list })
    expect(conflicts(whole).slice(0, ofKind(balanced).length)).toEqual(ofKind(balanced))
    expect(conflicts(whole).slice(0, ofKind(sure).length)).toEqual(ofKind(sure))
  })

  it('give a point once: what a source says twice stands with it as further evidence', () => {
    const [herald, courier] = LANDSLIDE
    if (!herald || !courier) throw new Error('two reports are needed')
    const twice = { ...herald, text: `${herald.text} The slide destroyed 14 barns in all.` }
    const numbers = conflicts(compare([twice, courier])).filter(({ rule }) => rule === 'numbers')
    expect(numbers).toHaveLength(1)
    expect(numbers[0]?.also?.map(({ articleId }) => articleId)).toEqual(['Herald'])
  })
})
