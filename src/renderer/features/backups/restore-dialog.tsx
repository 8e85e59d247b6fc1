import { useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'

interface RestoreDialogProps {
  /** The backup's time in words. */
  readonly named: string
  /** What restoring would do, in one sentence. */
  readonly effect: string
  readonly onClose: () => void
  /** Resolves with what went wrong in plain words, or null. */
  readonly onRestore: () => Promise<string | null>
}

/** Says what will change, that the present state is backed up first, and that it can be undone. */
export function RestoreDialog({ named, effect, onClose, onRestore }: RestoreDialogProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const restore = async () => {
    setBusy(true)
    const failed = await onRestore()
    setBusy(false)
    if (failed === null) onClose()
    else setProblem(failed)
  }
  return (
    <Dialog
      title={`Restore the backup of ${named}?`}
      role="alertdialog"
      isOpen
      onClose={busy ? () => undefined : onClose}
      foot={
        <>
          <Button onPress={onClose} isDisabled={busy} autoFocus>
            Leave it as it is
          </Button>
          <Button tone="primary" onPress={() => void restore()} isDisabled={busy}>
            Restore here
          </Button>
        </>
      }
    >
      <p>{effect}</p>
      <p>
        A backup of the present state is made first. Restoring is one change, which Undo takes back; what you
        decided since then stays in the list of decisions.
      </p>
      {busy && <p role="status">Restoring…</p>}
      {problem && <Notice tone="error">{problem}</Notice>}
    </Dialog>
  )
}
