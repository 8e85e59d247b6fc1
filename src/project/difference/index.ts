export * from './changes-between'
export type { AnnotationDifference, DeclaredDifference } from './own-row-differences'
export * from './project-difference'
export type {
  ColleagueReviewDifference,
  DecisionDifference,
  FindingTagsDifference,
  GivenVerdict,
  NoteDifference,
  ReviewedFinding,
  VerdictDifference,
} from './review-differences'
export type { SourceAspect, SourceDifference } from './source-differences'
