import { Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSaveState } from '../commands/save-state'
import { useUndoState } from '../storage/queries'
import { IconButton } from '../ui/button'

interface TopBarProps {
  readonly title: string
  readonly projectId: string | null
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly children?: ReactNode
}

function UndoButtons({
  projectId,
  onUndo,
  onRedo,
}: {
  readonly projectId: string
  readonly onUndo: () => void
  readonly onRedo: () => void
}) {
  const undo = useUndoState(projectId)
  return (
    <>
      <IconButton
        small
        label={undo.undoLabel ? `Undo ${undo.undoLabel}` : 'Nothing to undo'}
        shortcut="Ctrl Z"
        isDisabled={!undo.canUndo}
        icon={<Undo2 size={16} />}
        onPress={onUndo}
      />
      <IconButton
        small
        label={undo.redoLabel ? `Redo ${undo.redoLabel}` : 'Nothing to redo'}
        shortcut="Ctrl Shift Z"
        isDisabled={!undo.canRedo}
        icon={<Redo2 size={16} />}
        onPress={onRedo}
      />
    </>
  )
}

/** The project's name, undo and redo, and whether everything is stored. */
export function TopBar({ title, projectId, onUndo, onRedo, children }: TopBarProps) {
  const { saving, problem } = useSaveState()
  return (
    <header className="top-bar">
      <h1 className="top-bar__title">{title}</h1>
      {projectId && <UndoButtons projectId={projectId} onUndo={onUndo} onRedo={onRedo} />}
      <div className="top-bar__middle">{children}</div>
      <p className={problem ? 'top-bar__saved top-bar__saved--failed' : 'top-bar__saved'} role="status">
        {problem ? 'Not saved' : saving ? 'Saving…' : projectId ? 'Saved' : ''}
      </p>
    </header>
  )
}
