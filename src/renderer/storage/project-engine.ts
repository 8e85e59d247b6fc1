import { NO_SETTINGS } from '../../core'
import type { ProjectEngine, ProjectRecord } from '../../project'

/** What a project starts with. */
export const DEFAULT_ENGINE: ProjectEngine = { ...NO_SETTINGS, sensitivity: 'balanced' }

/** The project's settings, also where it was made before there were any. */
export function engineOf(project: ProjectRecord | null | undefined): ProjectEngine {
  return project?.engine ?? DEFAULT_ENGINE
}
