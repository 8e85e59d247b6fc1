import { codebookOf } from './codebook'
import type { Reviewer } from './file/project-file'
import { type MergedCodebook, mergeCodebook } from './merge-codebook'
import { mergeAnnotations, mergeDeclared, mergedViews } from './merge-own-rows'
import { mergeReviews, type ReviewCounts } from './merge-reviews'
import { mergeSources } from './merge-sources'
import { mergeTags } from './merge-tags'
import type { ProjectContents } from './project-contents'
import { changed, type RowChange } from './row-change'

/** What came in, for the reader. */
export interface MergeSummary extends ReviewCounts {
  readonly sourcesAdded: number
  /** Sources that were here already. */
  readonly sourcesKnown: number
  readonly tagsAdded: number
  /** Notes on sources and passages. */
  readonly annotationsAdded: number
  /** Findings made by hand. */
  readonly declaredAdded: number
  /** Verdicts and reasons that the codebook did not have. */
  readonly choicesAdded: number
}

export interface MergePlan {
  /** Empty where all of it was here already. */
  readonly changes: readonly RowChange[]
  readonly summary: MergeSummary
}

/**
 * What taking `theirs` into `ours` changes. Nothing of ours is overwritten: the same source is known by its hash or
 * text, the same tag, verdict and reason by its name, and what another reviewer said of a finding stands beside ours. Doing it twice
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
  const codebook = mergeCodebook(ours, theirs)
  const ids = { sourceIds: sources.ids, tagIds: tags.ids }
  const reviews = mergeReviews({ ours, theirs, us, them, ...ids, codebook })
  const annotations = mergeAnnotations(ours, theirs, sources.ids, tags.ids)
  const declared = mergeDeclared(ours, theirs, sources.ids)
  const before = codebookOf(ours.project)
  return {
    changes: [
      ...projectChanges(ours, theirs, codebook),
      ...sources.changes,
      ...tags.changes,
      ...reviews.changes,
      ...annotations,
      ...declared,
    ],
    summary: {
      sourcesAdded: sources.changes.length,
      sourcesKnown: theirs.sources.length - sources.changes.length,
      tagsAdded: tags.changes.length,
      annotationsAdded: annotations.length,
      declaredAdded: declared.length,
      choicesAdded:
        codebook.codebook.verdicts.length -
        before.verdicts.length +
        codebook.codebook.reasons.length -
        before.reasons.length,
      ...reviews.counts,
    },
  }
}

/** What of their project's own line comes in; its name, rules and list of findings stay as they are here. */
function projectChanges(
  { project }: ProjectContents,
  theirs: ProjectContents,
  { codebook, hasGrown }: MergedCodebook,
): readonly RowChange[] {
  if (!project) return []
  const savedViews = mergedViews(project.savedViews ?? [], theirs.project?.savedViews ?? [])
  const change = changed('projects', project, {
    ...(hasGrown && { codebook }),
    ...(savedViews.length > 0 && { savedViews }),
  })
  return change ? [change] : []
}
