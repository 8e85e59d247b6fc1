import type { FindingReview } from '../core'

/** True where nothing is left of a review: such a row is not kept. */
export function reviewIsEmpty({ verdict, note, tags, resolution, agreed }: FindingReview): boolean {
  return verdict === null && note === '' && tags.length === 0 && !resolution && !agreed
}
