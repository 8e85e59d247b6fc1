import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { newId } from '../../commands/new-id'
import { runCommand } from '../../commands/run-command'
import { type ProjectSummary, useProjects, useRemovedProjects } from '../../storage/queries'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { FirstRun } from './first-run'
import './home.css'
import { NameDialog } from './name-dialog'
import { ProjectList } from './project-list'
import { RemoveDialog } from './remove-dialog'
import { RemovedProjects } from './removed-projects'
import { SampleState } from './sample-state'
import { useSample } from './use-sample'

/** Which dialog is open, and about which project. */
type Asking =
  | { readonly what: 'new' }
  | { readonly what: 'rename' | 'remove'; readonly project: ProjectSummary }
  | null

interface HomeViewProps {
  readonly onOpen: (projectId: string) => void
  /** The menu wants a new project. */
  readonly asksNew: boolean
  readonly onAsked: () => void
}

/** All projects: the first thing that is seen. */
export function HomeView({ onOpen, asksNew, onAsked }: HomeViewProps) {
  const projects = useProjects()
  const removed = useRemovedProjects()
  const sample = useSample(onOpen)
  const [asking, setAsking] = useState<Asking>(null)

  useEffect(() => {
    if (!asksNew) return
    onAsked()
    setAsking({ what: 'new' })
  }, [asksNew, onAsked])

  const create = async (name: string) => {
    const projectId = newId()
    await runCommand({ kind: 'create-project', projectId, name, isSample: false }, 'shown-by-caller')
    onOpen(projectId)
  }
  const openSample = () => {
    const present = projects?.find((project) => project.isSample)
    if (present) onOpen(present.id)
    else sample.start()
  }

  if (!projects || !removed) return <div className="page" aria-busy="true" />
  const close = () => setAsking(null)
  return (
    <>
      {projects.length === 0 ? (
        <FirstRun onNew={() => setAsking({ what: 'new' })} onSample={openSample} sample={sample}>
          <RemovedProjects removed={removed} />
        </FirstRun>
      ) : (
        <Page
          title="Projects"
          testId="home"
          actions={
            <>
              <Button tone="quiet" onPress={openSample} isDisabled={sample.state === 'working'}>
                Open the sample project
              </Button>
              <Button tone="primary" onPress={() => setAsking({ what: 'new' })}>
                <Plus size={16} aria-hidden /> New project
              </Button>
            </>
          }
        >
          <SampleState sample={sample} />
          <ProjectList
            projects={projects}
            onOpen={onOpen}
            onRename={(project) => setAsking({ what: 'rename', project })}
            onRemove={(project) => setAsking({ what: 'remove', project })}
          />
          <RemovedProjects removed={removed} />
        </Page>
      )}
      {asking?.what === 'new' && (
        <NameDialog title="New project" action="Start the project" name="" onClose={close} onName={create} />
      )}
      {asking?.what === 'rename' && (
        <NameDialog
          title="Rename the project"
          action="Rename"
          name={asking.project.name}
          onClose={close}
          onName={(name) =>
            runCommand({ kind: 'rename-project', projectId: asking.project.id, name }, 'shown-by-caller')
          }
        />
      )}
      {asking?.what === 'remove' && <RemoveDialog project={asking.project} onClose={close} />}
    </>
  )
}
