import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ProjectFileOffer } from './project-file-offer'
import type { DropWays } from './use-drop-ways'

interface DropStateProps {
  readonly drops: DropWays
  /** The project that is on screen; null where none is. */
  readonly project: { readonly name: string } | null
}

/** What is shown of a drop: that it may come, and what is asked before it is carried out. */
export function DropState({ drops, project }: DropStateProps) {
  const { asking, answer } = drops
  return (
    <>
      {drops.isOver && (
        <div className="drop-overlay" aria-hidden data-testid="drop-overlay">
          <p className="drop-overlay__words">
            {project ? `Drop to add to “${project.name}”` : 'Drop to start a project'}
          </p>
          <p>{project ? 'A project file can be opened or merged.' : 'A project file is opened.'}</p>
        </div>
      )}
      {asking?.what === 'project-file' && (
        <ProjectFileOffer
          file={asking.file}
          project={project}
          onOpen={() => answer('open')}
          onMerge={() => answer('merge')}
          onClose={() => answer('leave')}
        />
      )}
      {asking?.what === 'too-much' && (
        <Dialog
          title="Nothing was opened or added"
          isOpen
          onClose={() => answer('leave')}
          foot={
            <Button tone="primary" onPress={() => answer('leave')} autoFocus>
              Close
            </Button>
          }
        >
          <p>Project files are opened one at a time, and apart from articles. Please drop one by itself.</p>
        </Dialog>
      )}
    </>
  )
}
