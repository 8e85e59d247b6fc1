import { FolderOpen, Plus } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { type DropItem, DropZone, isFileDropItem } from 'react-aria-components'
import { newId } from '../../commands/new-id'
import { runCommand } from '../../commands/run-command'
import type { FileToRead } from '../../engine/ingest-client'
import { type ProjectSummary, useProjects, useRemovedProjects } from '../../storage/queries'
import { Button } from '../../ui/button'
import { counted } from '../../ui/counted'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { FileTaskState } from './file-task-state'
import { FirstRun } from './first-run'
import './home.css'
import { NameDialog } from './name-dialog'
import { ProjectList } from './project-list'
import { RemoveDialog } from './remove-dialog'
import { RemovedProjects } from './removed-projects'
import { SampleState } from './sample-state'
import { SaveFileDialog } from './save-file-dialog'
import { type MergeTarget, useProjectFile } from './use-project-file'
import { useSample } from './use-sample'

/** Which dialog is open, and about which project. */
type Asking =
  | { readonly what: 'new'; readonly files: readonly FileToRead[] }
  | { readonly what: 'rename' | 'remove' | 'save'; readonly project: ProjectSummary }
  | null

/** What the menu or the palette wants done here; saving and merging are about the project that is open. */
export type HomeWish = 'new-project' | 'open-project-file' | 'save-project-file' | 'merge-project-file'

/** What was dropped on the window and belongs here: a project file, or articles to start a project with. */
export type HomeDrop =
  | {
      readonly what: 'project-file'
      readonly file: { readonly name: string; readonly content: Blob }
      readonly into: MergeTarget | null
    }
  | { readonly what: 'sources'; readonly files: readonly FileToRead[] }

interface HomeViewProps {
  readonly onOpen: (projectId: string) => void
  /** Opens a project that was started with these files. */
  readonly onStart: (projectId: string, files: readonly FileToRead[]) => void
  readonly dropped: HomeDrop | null
  readonly onDropTaken: () => void
  readonly wish: HomeWish | null
  /** The project that was open last; a wish may be about it. */
  readonly openProjectId: string | null
  readonly onWished: () => void
}

/** All projects: the first thing that is seen. */
export function HomeView(props: HomeViewProps) {
  const { onOpen, onStart, wish, openProjectId, onWished, dropped, onDropTaken } = props
  const projects = useProjects()
  const removed = useRemovedProjects()
  const sample = useSample(onOpen)
  const files = useProjectFile(onOpen)
  const [asking, setAsking] = useState<Asking>(null)
  const [saved, setSaved] = useState<string | null>(null)

  const { read, fail } = files
  const pick = useCallback(
    async (into: MergeTarget | null) => {
      const picked = await window.desktop.pickProjectFile().catch(() => null)
      if (picked?.bytes) read(picked.name, picked.bytes, into)
      else if (picked) fail(picked.problem ?? `“${picked.name}” could not be opened.`)
    },
    [read, fail],
  )

  useEffect(() => {
    if (!wish || !projects) return
    onWished()
    const project = projects.find(({ id }) => id === openProjectId)
    if (wish === 'new-project') setAsking({ what: 'new', files: [] })
    else if (wish === 'open-project-file') void pick(null)
    else if (project && wish === 'save-project-file') setAsking({ what: 'save', project })
    else if (project) void pick(project)
  }, [wish, onWished, projects, openProjectId, pick])

  useEffect(() => {
    if (!dropped || !projects) return
    onDropTaken()
    if (dropped.what === 'sources') setAsking({ what: 'new', files: dropped.files })
    else read(dropped.file.name, dropped.file.content, dropped.into)
  }, [dropped, onDropTaken, projects, read])

  const create = async (name: string, files: readonly FileToRead[]) => {
    const projectId = newId()
    await runCommand({ kind: 'create-project', projectId, name, isSample: false }, 'shown-by-caller')
    if (files.length > 0) onStart(projectId, files)
    else onOpen(projectId)
  }
  const openSample = () => {
    const present = projects?.find((project) => project.isSample)
    if (present) onOpen(present.id)
    else sample.start()
  }
  const drop = async (items: readonly DropItem[]) => {
    const [file, ...others] = items.filter(isFileDropItem)
    if (!file) return
    if (others.length > 0) return fail('Please drop one project file at a time. Nothing was opened.')
    read(file.name, await file.getFile(), null)
  }

  if (!projects || !removed) return <div className="page" aria-busy="true" />
  const close = () => setAsking(null)
  const state = (
    <>
      <SampleState sample={sample} />
      <FileTaskState files={files} onOpen={onOpen} />
      {saved !== null && (
        <Notice
          tone="good"
          actions={
            <Button small tone="quiet" onPress={() => setSaved(null)}>
              Close
            </Button>
          }
        >
          Saved as “{saved}”.
        </Notice>
      )}
    </>
  )
  return (
    <DropZone
      className="home"
      aria-label="Drop or paste a project file here to open it"
      getDropOperation={() => 'copy'}
      onDrop={(event) => void drop(event.items)}
    >
      {projects.length === 0 ? (
        <FirstRun
          onNew={() => setAsking({ what: 'new', files: [] })}
          onSample={openSample}
          onOpenFile={() => void pick(null)}
          isReadingSample={sample.state === 'working'}
        >
          {state}
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
              <Button onPress={() => void pick(null)}>
                <FolderOpen size={16} aria-hidden /> Open a project file
              </Button>
              <Button tone="primary" onPress={() => setAsking({ what: 'new', files: [] })}>
                <Plus size={16} aria-hidden /> New project
              </Button>
            </>
          }
        >
          {state}
          <ProjectList
            projects={projects}
            onOpen={onOpen}
            onRename={(project) => setAsking({ what: 'rename', project })}
            onSave={(project) => setAsking({ what: 'save', project })}
            onMerge={(project) => void pick(project)}
            onRemove={(project) => setAsking({ what: 'remove', project })}
          />
          <RemovedProjects removed={removed} />
        </Page>
      )}
      {asking?.what === 'new' && (
        <NameDialog
          title={
            asking.files.length > 0
              ? `New project with ${counted(asking.files.length, 'file')}`
              : 'New project'
          }
          action="Start the project"
          name=""
          onClose={close}
          onName={(name) => create(name, asking.files)}
        />
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
      {asking?.what === 'save' && (
        <SaveFileDialog
          project={asking.project}
          onClose={close}
          onSaved={(name) => {
            close()
            setSaved(name)
          }}
        />
      )}
      {asking?.what === 'remove' && <RemoveDialog project={asking.project} onClose={close} />}
    </DropZone>
  )
}
