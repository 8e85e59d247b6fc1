import type { ProjectContents, ProjectRecord } from '../../project'
import type { ReadAccess } from '../storage/write-access'

/** All rows of a project as a plan sees them, without its undo list. */
export async function presentContents(project: ProjectRecord, access: ReadAccess): Promise<ProjectContents> {
  const projectId = project.id
  return {
    projectId,
    project,
    sources: await access.sources(projectId),
    reviews: await access.reviews(projectId),
    tags: await access.tags(projectId),
    colleagueReviews: await access.colleagueReviews(projectId),
    annotations: await access.annotations(projectId),
    declared: await access.declared(projectId),
    steps: [],
  }
}
