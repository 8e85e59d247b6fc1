import { overlaps, type Span } from '../model/span'
import type { PairSide } from './claim-pair'
import { rejectedViewOf } from './rejected-view'

/** True where a claim carries an odd number of negations, wherever they stand. */
export function deniesOddly(side: PairSide): boolean {
  const cues = side.claim.cues.filter((cue, at) =>
    cue.role === 'negation' ? at === 0 || !continues(side, cue) : cue.role === 'implicit-negation',
  )
  // Where a view is named to be rejected, it is the view that is compared; the guard tells of the rejection.
  const view = cues.length > 1 ? rejectedViewOf(side)?.view : undefined
  const counted = view ? cues.filter((cue) => overlaps(cue, view)) : cues
  return counted.length % 2 === 1
}

/** "Not in May, nor in June": one denial, continued. */
function continues(side: PairSide, cue: Span): boolean {
  return side.source.text.slice(cue.from, cue.to).toLowerCase() === 'nor'
}
