import { useMemo } from 'react'
import type { ProjectContents } from '../../../project'
import { useColleagueReviews, useProject, useReviews, useSources, useTags } from '../../storage/queries'

/** The project as it is now, without its undo list; null until all of it is read. */
export function usePresentContents(projectId: string): ProjectContents | null {
  const project = useProject(projectId)
  const sources = useSources(projectId)
  const reviews = useReviews(projectId)
  const tags = useTags(projectId)
  const colleagueReviews = useColleagueReviews(projectId)
  return useMemo(() => {
    if (!project || !sources || !reviews || !tags || !colleagueReviews) return null
    return { projectId, project, sources, reviews, tags, colleagueReviews, steps: [] }
  }, [projectId, project, sources, reviews, tags, colleagueReviews])
}
