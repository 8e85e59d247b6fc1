import { FileDown, GitMerge, MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { ProjectSummary } from '../../storage/queries'
import { IconButton } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { countedFirst } from '../../ui/counted'
import { Menu } from '../../ui/menu'
import { timeWords } from './time-words'

interface ProjectListProps {
  readonly projects: readonly ProjectSummary[]
  readonly onOpen: (projectId: string) => void
  readonly onRename: (project: ProjectSummary) => void
  readonly onSave: (project: ProjectSummary) => void
  readonly onMerge: (project: ProjectSummary) => void
  readonly onRemove: (project: ProjectSummary) => void
}

/** One line a project, the last changed first. */
export function ProjectList({ projects, onOpen, onRename, onSave, onMerge, onRemove }: ProjectListProps) {
  return (
    <ul className="projects" aria-label="Projects">
      {projects.map((project) => (
        <li key={project.id} className="project" data-testid="project">
          <AriaButton
            className="project__open"
            onPress={() => onOpen(project.id)}
            aria-label={`Open ${project.name}`}
          >
            <span className="project__name">
              {project.name}
              {project.isSample && <Chip>sample</Chip>}
            </span>
            <span className="project__facts numeric">
              {countedFirst(project.sourceCount, 'source')} · changed {timeWords(project.updatedAt)} · started{' '}
              {timeWords(project.createdAt)}
            </span>
          </AriaButton>
          <Menu
            label={`Actions for ${project.name}`}
            trigger={<IconButton label={`Actions for ${project.name}`} icon={<MoreHorizontal size={18} />} />}
            entries={[
              {
                id: 'rename',
                label: 'Rename…',
                icon: <Pencil size={14} />,
                onAction: () => onRename(project),
              },
              {
                id: 'save',
                label: 'Save as a file…',
                icon: <FileDown size={14} />,
                onAction: () => onSave(project),
              },
              {
                id: 'merge',
                label: 'Merge a file into this project…',
                icon: <GitMerge size={14} />,
                onAction: () => onMerge(project),
              },
              {
                id: 'remove',
                label: 'Remove…',
                icon: <Trash2 size={14} />,
                onAction: () => onRemove(project),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
