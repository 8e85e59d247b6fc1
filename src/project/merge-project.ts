import type { Reviewer } from './file/project-file'
import { mergeReviews, type ReviewCounts } from './merge-reviews'
import { mergeSources } from './merge-sources'
import { mergeTags } from './merge-tags'
import type { ProjectContents } from './project-contents'
import type { RowChange } from './row-change'

/** What came in, for the reader. */
export interface MergeSummary extends ReviewCounts {
  readonly sourcesAdded: number
  /** Sources that were here already. */
  readonly sourcesKnown: number
  readonly tagsAdded: number
}

export interface MergePlan {
  /** Empty where all of it was here already. */
  readonly changes: readonly RowChange[]
  readonly summary: MergeSummary
}

/**
 * What taking `theirs` into `ours` changes. Nothing of ours is overwritten: the same source is known by its hash or
 * text, the same tag by its name, and what another reviewer said of a finding stands beside ours. Doing it twice
 * changes nothing more. `us` and `them` are who works here and who saved the file.
 */
export function planMerge(
  ours: ProjectContents,
  theirs: ProjectContents,
  us: Reviewer,
  them: Reviewer,
): MergePlan {
  const sources = mergeSources(ours, theirs)
  const tags = mergeTags(ours, theirs)
  const reviews = mergeReviews({ ours, theirs, us, them, sourceIds: sources.ids, tagIds: tags.ids })
  return {
    changes: [...sources.changes, ...tags.changes, ...reviews.changes],
    summary: {
      sourcesAdded: sources.changes.length,
      sourcesKnown: theirs.sources.length - sources.changes.length,
      tagsAdded: tags.changes.length,
      ...reviews.counts,
    },
  }
}
