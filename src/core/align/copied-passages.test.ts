import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../claims/analyse-article'
import { compare } from '../compare'
import type { AnalysedArticle } from '../model/claim'
import { copiedPassages } from './copied-passages'

const WIRE =
  'The mayor of Velden promised a new ferry before the winter and asked the government for money. ' +
  'She gave no date. '
const ONE = `Our town waits for help. ${WIRE}Fishermen lose two hours a day on the detour.`
const TWO = `Rain fell on the coast. ${WIRE}Bakers in the valley pay more for flour and power this year.`

function article(id: string, text: string): AnalysedArticle {
  return analyseArticle({ id, text, meta: {}, cutOverrides: [] })
}

/** Sentences of `a` that are copied in any sentence of `b`. */
function copied(textA: string, textB: string): readonly number[] {
  const a = article('a', textA)
  const b = article('b', textB)
  const isCopied = copiedPassages(a, b)
  const found = a.claims.filter((claim) => b.claims.some((other) => isCopied(claim, other)))
  return [...new Set(found.map(({ sentence }) => sentence))]
}

describe('copiedPassages', () => {
  it('finds the sentences of a passage that two articles share, the short ones in it too', () => {
    expect(copied(ONE, TWO)).toEqual([1, 2])
    expect(copied(TWO, ONE)).toEqual([1, 2])
  })

  it('takes short sentences by themselves for chance', () => {
    expect(copied('She gave no date. The bridge is old.', 'He left. She gave no date.')).toEqual([])
  })

  it('does not take a sentence for copied that only begins alike', () => {
    const start = 'The mayor of Velden promised a new ferry before the winter and the spring'
    const a = `${start}, while engineers searched the northern tower for deep cracks and closed two of the four lanes.`
    const b = `${start}, but bakers from all villages of the valley marched to the town hall with empty baskets instead.`
    expect(copied(a, b)).toEqual([])
  })

  it('makes no agreement of one text printed twice', () => {
    const sources = [ONE, TWO].map((text, index) => ({ id: `s${index}`, text, meta: {}, cutOverrides: [] }))
    const { findings, alignments } = compare(sources)
    expect(findings.filter(({ kind }) => kind === 'agreement')).toEqual([])
    expect(alignments.filter((found) => found.copied).length).toBeGreaterThanOrEqual(2)
  })

  it('leaves agreement in their own words', () => {
    const sources = [
      'The mayor of Velden promised a new ferry before the winter.',
      'A new ferry will come before the winter, the mayor of Velden promised.',
    ].map((text, index) => ({ id: `s${index}`, text, meta: {}, cutOverrides: [] }))
    const { alignments } = compare(sources)
    expect(alignments.length).toBeGreaterThan(0)
    expect(alignments.some((found) => found.copied)).toBe(false)
  })
})
