import {
  type CellState,
  type Claim,
  type Comparison,
  compare,
  type Finding,
  type FindingReview,
} from '../../../core'
import type { MatrixRow } from './matrix-rows'

/** Invented sources for the tests of this folder: a denial, another figure, and a matter of its own. */
export const TEXTS = [
  'The harbour bridge in Velden was closed on Monday. The fire in Velden destroyed 40 houses.',
  'The harbour bridge in Velden was not closed on Monday. The fire in Velden destroyed 25 houses.',
  'The harbour bridge in Velden was closed on Monday. Bread became dearer this week in all shops.',
] as const

export function comparedTexts(texts: readonly string[] = TEXTS): Comparison {
  return compare(
    texts.map((text, index) => ({
      id: `s${index}`,
      text,
      meta: { date: `2024-05-${17 + index}`, title: `Paper ${index}` },
      cutOverrides: [],
    })),
  )
}

/** The words of a claim in `TEXTS`, which are those of its hull. */
export function wordsIn(comparison: Comparison, texts: readonly string[] = TEXTS): (id: string) => string {
  const byId = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  return (id) => {
    const claim: Claim | undefined = byId.get(id)
    const text = texts[Number(claim?.articleId.slice(1))] ?? ''
    return text.slice(claim?.spans[0]?.from, claim?.spans.at(-1)?.to)
  }
}

export function reviewOf(finding: Finding, given: Partial<FindingReview>): FindingReview {
  const anchor = ({ articleId, quote, from, to }: Finding['a']) => ({
    sourceId: articleId,
    quote,
    prefix: '',
    suffix: '',
    from,
    to,
  })
  return {
    key: finding.id,
    verdict: null,
    reason: null,
    tags: [],
    note: '',
    anchors: [anchor(finding.a), anchor(finding.b)],
    kindWhenJudged: finding.kind,
    ...given,
  }
}

/** A row with cells in these states; the first source that speaks stands at `from` in its text. */
export function rowOf(id: string, states: readonly CellState[], given: Partial<MatrixRow> = {}): MatrixRow {
  const cells = states.map((state, index) => ({
    articleId: `s${index}`,
    state,
    claims: state === 'silent' || state === 'not-covered' ? [] : [`s${index}:${id}-99`],
  }))
  const count = (state: CellState) => states.filter((one) => one === state).length
  return {
    point: { id, claims: cells.flatMap(({ claims }) => claims), cells },
    words: `words of ${id}`,
    conflicts: [],
    open: 0,
    tags: [],
    counts: {
      says: count('says'),
      denies: count('denies'),
      differs: count('differs'),
      silent: count('silent'),
      'not-covered': count('not-covered'),
    },
    ...given,
  }
}
