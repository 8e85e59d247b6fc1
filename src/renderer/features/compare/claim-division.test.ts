import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseArticle, type Claim, type ClaimEdit } from '../../../core'
import {
  type Divided,
  editsAfter,
  editsWithout,
  merged,
  movedEdge,
  split,
  wordsOfClaim,
} from './claim-division'

const TEXT =
  'The storm destroyed 40 boats and the harbour was closed. Ana Sorel, who lives there, said the ferry does not run. It runs in May.'

function divided(claimEdits: readonly ClaimEdit[]): Divided {
  const { claims } = analyseArticle({ id: 'a', text: TEXT, meta: {}, cutOverrides: [], claimEdits })
  return { text: TEXT, claims, edits: claimEdits }
}
const quote = ({ spans }: Claim) => spans.map(({ from, to }) => TEXT.slice(from, to)).join(' … ')
const quotes = (source: Divided) => source.claims.map(quote)
function claim(source: Divided, words: string): Claim {
  const found = source.claims.find((one) => quote(one) === words)
  if (!found) throw new Error(`no claim “${words}” in: ${quotes(source).join(' | ')}`)
  return found
}
const start = divided([])
const BOATS = 'The storm destroyed 40 boats'
const CLOSED = 'the harbour was closed'

describe('dividing claims by hand', () => {
  it('splits before a word, and changes nothing else', () => {
    const change = split(start, claim(start, BOATS), 2)
    const after = divided(change ? editsAfter(start, change, 'e') : [])
    expect(quotes(after)).toEqual([
      'The storm',
      'destroyed 40 boats',
      ...quotes(start).filter((one) => one !== BOATS),
    ])
    expect(split(start, claim(start, BOATS), 0)).toBe(null)
    expect(split(start, claim(start, BOATS), 5)).toBe(null)
  })

  it('merges two, with the words between them left to nobody', () => {
    const change = merged(start, claim(start, BOATS), claim(start, CLOSED))
    const after = divided(editsAfter(start, change, 'e'))
    expect(quotes(after)[0]).toBe(`${BOATS} … ${CLOSED}`)
    expect(after.claims).toHaveLength(start.claims.length - 1)
  })

  it('merges what was split into what it was', () => {
    const change = split(start, claim(start, BOATS), 2)
    const parts = divided(change ? editsAfter(start, change, 'e') : [])
    const back = merged(parts, claim(parts, 'The storm'), claim(parts, 'destroyed 40 boats'))
    const edits = editsAfter(parts, back, 'f')
    expect(edits).toHaveLength(1)
    expect(quotes(divided(edits))).toEqual(quotes(start))
  })

  it('moves an edge by a word; a neighbour gives the word up', () => {
    const longer = movedEdge(start, claim(start, BOATS), 'end', 'more')
    const one = divided(longer ? editsAfter(start, longer, 'e') : [])
    expect(quotes(one)[0]).toBe(`${BOATS} and`)
    const taking = movedEdge(one, claim(one, `${BOATS} and`), 'end', 'more')
    const two = divided(taking ? editsAfter(one, taking, 'f') : [])
    expect(quotes(two).slice(0, 2)).toEqual([`${BOATS} and the`, 'harbour was closed'])
    const shorter = movedEdge(start, claim(start, BOATS), 'start', 'less')
    expect(quotes(divided(shorter ? editsAfter(start, shorter, 'e') : []))[0]).toBe(
      'storm destroyed 40 boats',
    )
  })

  it('has no word before the first, and leaves no claim empty', () => {
    expect(movedEdge(start, claim(start, BOATS), 'start', 'more')).toBe(null)
    const change = split(start, claim(start, BOATS), 4)
    const after = divided(change ? editsAfter(start, change, 'e') : [])
    expect(movedEdge(after, claim(after, 'boats'), 'end', 'less')).toBe(null)
  })

  it('gives the engine’s own division back', () => {
    const change = split(start, claim(start, BOATS), 2)
    const after = divided(change ? editsAfter(start, change, 'e') : [])
    expect(editsWithout(after.edits, claim(after, 'The storm'))).toEqual([])
    expect(editsWithout(after.edits, claim(after, 'It runs in May'))).toEqual(after.edits)
  })

  it('whatever is done one after the other, all other claims stay as they are', () => {
    const acts = fc.array(fc.tuple(fc.nat(20), fc.nat(4), fc.nat(10)), { maxLength: 4 })
    fc.assert(
      fc.property(acts, (list) => {
        let source = start
        list.forEach(([pick, act, at], n) => {
          const one = source.claims[pick % source.claims.length]
          const next = source.claims[(pick % source.claims.length) + 1]
          if (!one) return
          const changes = [
            () => split(source, one, 1 + (at % wordsOfClaim(TEXT, one).length)),
            () => (next ? merged(source, one, next) : null),
            () => movedEdge(source, one, 'end', 'more'),
            () => movedEdge(source, one, 'start', 'more'),
            () => movedEdge(source, one, 'end', 'less'),
          ]
          const change = changes[act]?.()
          if (!change) return
          const after = divided(editsAfter(source, change, `e${n}`))
          const untouched = source.claims.filter((claim) => !change.drop.includes(claim)).map(quote)
          expect(quotes(after)).toEqual(expect.arrayContaining(untouched))
          expect(after.claims).toHaveLength(untouched.length + change.put.length)
          source = after
        })
      }),
      { numRuns: 40 },
    )
  })
})
