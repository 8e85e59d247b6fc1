import { useMemo } from 'react'
import type { ProjectContents } from '../../../project'
import {
  useAnnotations,
  useColleagueReviews,
  useDeclared,
  useProject,
  useReviews,
  useSources,
  useTags,
} from '../../storage/queries'

/** The project as it is now, without its undo list; null until all of it is read. */
export function usePresentContents(projectId: string): ProjectContents | null {
  const project = useProject(projectId)
  const sources = useSources(projectId)
  const reviews = useReviews(projectId)
  const tags = useTags(projectId)
  const colleagueReviews = useColleagueReviews(projectId)
  const annotations = useAnnotations(projectId)
  const declared = useDeclared(projectId)
  return useMemo(() => {
    if (!project || !sources || !reviews || !tags || !colleagueReviews || !annotations || !declared)
      return null
    return { projectId, project, sources, reviews, tags, colleagueReviews, annotations, declared, steps: [] }
  }, [projectId, project, sources, reviews, tags, colleagueReviews, annotations, declared])
}
