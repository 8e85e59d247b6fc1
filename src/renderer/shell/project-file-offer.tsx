import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import type { DroppedProjectFile } from './dropped'

interface ProjectFileOfferProps {
  readonly file: DroppedProjectFile
  /** The project that is open; null where none is. */
  readonly project: { readonly name: string } | null
  readonly onOpen: () => void
  readonly onMerge: () => void
  readonly onClose: () => void
}

/** A project file was dropped where another project is at hand: whether to open it, or to merge it into that one. */
export function ProjectFileOffer({ file, project, onOpen, onMerge, onClose }: ProjectFileOfferProps) {
  return (
    <Dialog
      title={`Open “${file.name}”?`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {project && <Button onPress={onMerge}>Merge it into this project</Button>}
          <Button tone="primary" onPress={onOpen} autoFocus>
            Open the project
          </Button>
        </>
      }
    >
      <p>
        This is a project file, not an article.
        {project && ` “${project.name}” stays as it is, unless you merge the file into it.`}
      </p>
    </Dialog>
  )
}
