import type { Reviewer } from './file/project-file'
import { planMerge } from './merge-project'
import type { ProjectContents } from './project-contents'
import { replay } from './project-replay'

/**
 * A project that `them` saved as `us` would see it: their verdicts stand beside ours under their name, and what we said
 * ourselves is ours. The undo list stays behind, because its steps are theirs.
 */
export function readAsColleague(contents: ProjectContents, us: Reviewer, them: Reviewer): ProjectContents {
  const bare: ProjectContents = { ...contents, reviews: [], colleagueReviews: [], steps: [] }
  const { changes } = planMerge(bare, contents, us, them)
  const act = { act: 'run', at: '', kind: '', label: '', subject: '', args: {}, changes } as const
  return { ...replay(bare, [act]), steps: [] }
}
