import type { ClaimView } from './claim-view'
import type { Likeness } from './similarity'
import type { ViewTerm } from './view-term'

/*
 * Stories of one kind are told in the same words: two rescues, two arrests, two appointments. What tells one event
 * from another of its kind are the particulars. The four coefficients were fitted on the development halves of two
 * public sets of sentence pairs (same event or not; paraphrase or not), each topic held out in turn.
 */

/** Both give figures and have none in common: the strongest sign of two events. */
const OTHER_FIGURES = 0.5
/** Both name days and none in common. */
const OTHER_DAYS = 0.15
/** Both name people and nobody in common. */
const OTHER_PEOPLE = 0.1
/** What each figure in common takes off the doubt, for two at most. */
const SAME_FIGURE = 0.1
const MAX_SAME_FIGURES = 2

/**
 * How surely two texts tell of one event, 0 to 1: their likeness, less where both give particulars and differ in them.
 * For alignment `similarity` is the measure: a conflict about a figure is a conflict about one matter.
 */
export function eventLikeness(a: ClaimView, b: ClaimView, { similarity }: Likeness): number {
  const figures = compared(a, b, (term) => term.numeric)
  const days = compared(a, b, (term) => term.calendar)
  const people = compared(a, b, (term) => term.lemma.startsWith('person:'))
  let likely = similarity
  if (figures.differ) likely *= 1 - OTHER_FIGURES
  if (days.differ) likely *= 1 - OTHER_DAYS
  if (people.differ) likely *= 1 - OTHER_PEOPLE
  return likely + (1 - likely) * SAME_FIGURE * Math.min(MAX_SAME_FIGURES, figures.common)
}

/** Particulars of two texts beside their likeness, as far as they tell one event from another of its kind. */
export interface Particulars {
  /** Both give figures and have none in common. */
  readonly otherFigures: boolean
  /** Both name a country or a place that the other one names. */
  readonly samePlace: boolean
}

/** Compares what two texts name and count. */
export function particularsOf(a: ClaimView, b: ClaimView): Particulars {
  return {
    otherFigures: compared(a, b, (term) => term.numeric).differ,
    samePlace: compared(a, b, ({ lemma }) => /^(?:country|place):/.test(lemma)).common > 0,
  }
}

/** What two claims have in common of one kind of particulars; `differ` where both have some, and none in common. */
function compared(
  a: ClaimView,
  b: ClaimView,
  isParticular: (term: ViewTerm) => boolean,
): { readonly common: number; readonly differ: boolean } {
  const inA = new Set(a.terms.filter(isParticular).map((term) => term.stem))
  const inB = new Set(b.terms.filter(isParticular).map((term) => term.stem))
  const common = [...inA].filter((lemma) => inB.has(lemma)).length
  return { common, differ: common === 0 && inA.size > 0 && inB.size > 0 }
}
