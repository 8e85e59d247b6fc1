import { useState } from 'react'
import { undo } from '../../commands/run-command'
import { plainProblem } from '../../storage/plain-problem'
import type { RemovedProject } from '../../storage/queries'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageSection } from '../../ui/page'
import { timeWords } from './time-words'

/** Removed projects, each with the way back. Removing is the last step of such a project, so undo is the way. */
export function RemovedProjects({ removed }: { readonly removed: readonly RemovedProject[] }) {
  const [problem, setProblem] = useState<string | null>(null)
  if (removed.length === 0) return null
  const bringBack = (projectId: string) => {
    undo(projectId).then(
      () => setProblem(null),
      (error: unknown) => setProblem(plainProblem(error)),
    )
  }
  return (
    <PageSection title="Removed projects">
      {problem && <Notice tone="error">The project was not brought back. {problem}</Notice>}
      <ul className="removed">
        {removed.map((project) => (
          <li key={project.id} className="removed__row" data-testid="removed-project">
            <span className="removed__name">{project.name}</span>
            <span className="removed__when numeric">removed {timeWords(project.removedAt)}</span>
            <Button small onPress={() => bringBack(project.id)} aria-label={`Bring back ${project.name}`}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
