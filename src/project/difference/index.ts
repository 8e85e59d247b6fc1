export * from './changes-between'
export * from './project-difference'
export type {
  ColleagueReviewDifference,
  FindingTagsDifference,
  GivenVerdict,
  NoteDifference,
  ReviewedFinding,
  VerdictDifference,
} from './review-differences'
export type { SourceAspect, SourceDifference } from './source-differences'
