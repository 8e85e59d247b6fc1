/** The only door to what a project is: its rows, the acts that change them, and its forms on disk. */

export * from './codebook'
export * from './contents-as'
export * from './contents-parts'
export * from './difference'

export { FILE_CAPS, type FileCaps } from './file/file-caps'
export * from './file/project-file'
export * from './file/read-project-file'
export { sha256 } from './file/sha256'
export * from './file/write-project-file'

export * from './journal-act'
export { type MergePlan, type MergeSummary, planMerge } from './merge-project'
export * from './project-contents'
export * from './project-replay'
export * from './project-rows'
export { readAsColleague } from './read-as-colleague'
export * from './review-is-empty'
export * from './row-change'
export * from './source-name'
export * from './tag-tree'
