import type { PaletteCommand } from './command-palette'
import type { Place, ProjectView } from './use-place'
import type { ViewWish } from './view-wish'

interface Ways {
  readonly go: (place: Place) => void
  /** Goes to a view of the project that is open. */
  readonly goTo: (view: ProjectView) => void
  /** Goes to a view and has it open something there. */
  readonly wishFor: (wish: ViewWish, there: Place) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly search: () => void
  readonly keys: () => void
  /** Null where what is set cannot be kept as a view. */
  readonly saveView: (() => void) | null
}

/** What the palette offers to do, in its order; without a project only what needs none. */
export function namedCommands(projectId: string | null, ways: Ways): readonly PaletteCommand[] {
  const { go, goTo, wishFor } = ways
  const ofProject = (id: string): readonly PaletteCommand[] => [
    { id: 'sources', label: 'Go to sources', act: () => goTo('sources') },
    { id: 'compare', label: 'Go to compare', act: () => goTo('compare') },
    { id: 'review', label: 'Go through the findings (review)', act: () => goTo('review') },
    ...(ways.saveView
      ? [
          {
            id: 'save-view',
            label: 'Save what is set here as a view',
            shortcut: 'Ctrl D',
            act: ways.saveView,
          },
        ]
      : []),
    {
      id: 'add-files',
      label: 'Add files as sources',
      shortcut: 'Ctrl O',
      act: () => wishFor('add-files', { view: 'sources', projectId: id }),
    },
    {
      id: 'paste-source',
      label: 'Paste a source',
      shortcut: 'Ctrl Shift V',
      act: () => wishFor('paste-source', { view: 'sources', projectId: id }),
    },
    {
      id: 'inspect',
      label: 'Inspect claims',
      shortcut: 'I',
      act: () => wishFor('inspect-claims', { view: 'compare', projectId: id }),
    },
    { id: 'matrix', label: 'Go to matrix (points and sources)', act: () => goTo('matrix') },
    { id: 'timeline', label: 'Go to timeline (who says what when)', act: () => goTo('timeline') },
    { id: 'codebook', label: 'Codebook: verdicts, reasons, tags', act: () => goTo('codebook') },
    { id: 'reviewers', label: 'Reviewers: agreement and second pass', act: () => goTo('reviewers') },
    { id: 'search', label: 'Search in this project', shortcut: 'Ctrl Shift F', act: ways.search },
    { id: 'rules', label: 'How conflicts are found (rules)', act: () => goTo('rules') },
    { id: 'reports', label: 'Make a report', act: () => goTo('reports') },
    { id: 'history', label: 'History and backups', shortcut: 'Ctrl Shift H', act: () => goTo('history') },
    {
      id: 'save-file',
      label: 'Save the project as a file',
      act: () => wishFor('save-project-file', { view: 'home' }),
    },
    {
      id: 'merge-file',
      label: 'Merge a file into this project',
      act: () => wishFor('merge-project-file', { view: 'home' }),
    },
    { id: 'undo', label: 'Undo', shortcut: 'Ctrl Z', act: ways.undo },
    { id: 'redo', label: 'Redo', shortcut: 'Ctrl Shift Z', act: ways.redo },
  ]
  return [
    ...(projectId ? ofProject(projectId) : []),
    {
      id: 'open-file',
      label: 'Open a project file',
      act: () => wishFor('open-project-file', { view: 'home' }),
    },
    { id: 'projects', label: 'Go to projects', act: () => go({ view: 'home' }) },
    { id: 'settings', label: 'Settings', act: () => go({ view: 'settings' }) },
    { id: 'guide', label: 'Open the guide', act: () => go({ view: 'guide' }) },
    { id: 'keys', label: 'Show all keys', shortcut: '?', act: ways.keys },
  ]
}
