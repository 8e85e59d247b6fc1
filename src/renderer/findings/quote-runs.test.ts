import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteRuns } from './quote-runs'

const cue = (from: number, to: number) => ({ from, to, role: 'negation' })

describe('quoteRuns', () => {
  it('lights cues at their article offsets, also where they overlap', () => {
    expect(
      quoteRuns({ quote: 'there is no treaty', from: 100, cues: [cue(109, 118), cue(109, 111)] }),
    ).toEqual([
      { text: 'there is ', lit: 'plain' },
      { text: 'no treaty', lit: 'cue' },
    ])
  })
  it('tells the words that weigh with the judge from the cues of a rule', () => {
    const cues = [cue(0, 2), { from: 3, to: 7, role: 'judge' }]
    expect(quoteRuns({ quote: 'no open road', from: 0, cues })).toEqual([
      { text: 'no', lit: 'cue' },
      { text: ' ', lit: 'plain' },
      { text: 'open', lit: 'judge' },
      { text: ' road', lit: 'plain' },
    ])
  })
  it('always gives the quote back whole', () => {
    const cues = fc.array(fc.tuple(fc.nat(60), fc.nat(20)).map(([from, n]) => cue(from, from + n)))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(30), cues, (quote, from, marks) => {
        expect(
          quoteRuns({ quote, from, cues: marks })
            .map((run) => run.text)
            .join(''),
        ).toBe(quote)
      }),
    )
  })
})
