import { type Claim, type ClaimEdit, hull, overlaps, type Span } from '../../../core'

type Parts = readonly Span[]

/** What a change does to a source's claims: these give way to those. */
export interface Change {
  readonly drop: readonly Claim[]
  readonly put: readonly Parts[]
}

/** A source with its claims as they are now, and the divisions that made some of them. */
export interface Divided {
  readonly text: string
  /** Of this source, in text order. */
  readonly claims: readonly Claim[]
  readonly edits: readonly ClaimEdit[]
}

/** A word without the marks around it; a number keeps its sign of percent. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}%])?/gu

/** The words of a stretch of text. */
export function wordsIn(text: string, { from, to }: Span): readonly Span[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ index, 0: word }) => ({
    from: from + index,
    to: from + index + word.length,
  }))
}

/** The words of a claim: before each but the first it can be split. */
export function wordsOfClaim(text: string, claim: Claim): readonly Span[] {
  return claim.spans.flatMap((span) => wordsIn(text, span))
}

/** The claim in two, the second beginning with the word at `at`; null where that leaves one of them empty. */
export function split({ text }: Divided, claim: Claim, at: number): Change | null {
  const words = wordsOfClaim(text, claim)
  const put = [words.slice(0, at), words.slice(at)].map((own) => partsAround(claim.spans, own))
  return put.every((parts) => parts.length > 0) ? { drop: [claim], put } : null
}

/** Both claims in one; where nothing but marks stands between two parts, they are one part. */
export function merged({ text }: Divided, claim: Claim, other: Claim): Change {
  const sorted = [...claim.spans, ...other.spans].sort((a, b) => a.from - b.from)
  const parts: Span[] = []
  for (const next of sorted) {
    const last = parts.at(-1)
    const joins = last && wordsIn(text, { from: last.to, to: Math.max(last.to, next.from) }).length === 0
    if (last && joins) parts[parts.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
    else parts.push(next)
  }
  return { drop: [claim, other], put: [parts] }
}

/** The claim with its first or last word left out, or one word more of the text at that end; null where there is none. */
export function movedEdge(
  { text, claims }: Divided,
  claim: Claim,
  edge: 'start' | 'end',
  by: 'more' | 'less',
): Change | null {
  const words = wordsOfClaim(text, claim)
  if (by === 'less') {
    const own = edge === 'start' ? words.slice(1) : words.slice(0, -1)
    return own.length === 0 ? null : { drop: [claim], put: [partsAround(claim.spans, own)] }
  }
  const { from, to } = hull(claim.spans)
  const word = edge === 'start' ? wordsIn(text, { from: 0, to: from }).at(-1) : nextWord(text, to)
  if (!word) return null
  const grown = claim.spans.map((span) => {
    if (edge === 'start') return span.from === from ? { ...span, from: word.from } : span
    return span.to === to ? { ...span, to: word.to } : span
  })
  // A neighbour that stood beside the claim gives the word up; one that shared words with it before keeps them.
  const losing = claims.filter(
    (other) => other !== claim && !meets(other.spans, claim.spans) && meets(other.spans, [word]),
  )
  return {
    drop: [claim, ...losing],
    put: [grown, ...losing.map((other) => without(text, other, word)).filter((parts) => parts.length > 0)],
  }
}

/** Far enough for any word behind any marks and breaks, and no whole book. */
const NEXT_WITHIN = 400

function nextWord(text: string, at: number): Span | undefined {
  return wordsIn(text, { from: at, to: Math.min(text.length, at + NEXT_WITHIN) })[0]
}

function without(text: string, claim: Claim, gone: Span): Parts {
  const words = wordsOfClaim(text, claim).filter((word) => !overlaps(word, gone))
  return partsAround(claim.spans, words)
}

/** The parts of a claim that hold these words of it, each from its first to its last. */
function partsAround(spans: Parts, words: readonly Span[]): Parts {
  return spans.flatMap((span) => {
    const own = words.filter((word) => overlaps(word, span))
    return own.length === 0 ? [] : [hull(own)]
  })
}

function meets(some: Parts, others: Parts): boolean {
  return some.some((one) => others.some((other) => overlaps(one, other)))
}

/**
 * The divisions of a source after a change. The edit that holds it takes in all claims that meet its place as they
 * stand, and earlier edits there, so that nothing else changes.
 */
export function editsAfter(
  { claims, edits }: Divided,
  { drop, put }: Change,
  id: string,
): readonly ClaimEdit[] {
  let region = hull([...drop.flatMap(({ spans }) => spans), ...put.flat()])
  let absorbed: readonly ClaimEdit[] = []
  for (;;) {
    const met = edits.filter((edit) => placesOf(edit).some((place) => overlaps(place, region)))
    region = hull([region, ...met.flatMap(placesOf)])
    if (met.length === absorbed.length) break
    absorbed = met
  }
  const dropped = new Set(drop)
  const others = claims.filter((claim) => !dropped.has(claim) && meets(claim.spans, [region]))
  return [
    ...edits.filter((edit) => !absorbed.includes(edit)),
    { id, replaces: region, claims: [...put, ...others.map(({ spans }) => spans)] },
  ]
}

function placesOf({ replaces, claims }: ClaimEdit): Parts {
  return [replaces, ...claims.flat()]
}

/** The divisions without those at this claim: there the engine's own come back. */
export function editsWithout(edits: readonly ClaimEdit[], claim: Claim): readonly ClaimEdit[] {
  return edits.filter((edit) => !meets(placesOf(edit), claim.spans))
}
