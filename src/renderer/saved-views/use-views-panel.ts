import { useEffect, useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'

/** Whether the list of saved views is open. */
export interface ViewsPanelState {
  readonly isOpen: boolean
  readonly setOpen: (open: boolean) => void
}

/** A dialog is about something else. */
function isAsking(): boolean {
  return Boolean(document.activeElement?.closest('[role="dialog"], [role="alertdialog"]'))
}

/** Opens at Ctrl D, also while somebody types, and when it is asked for from elsewhere. */
export function useViewsPanel(isAsked: boolean, onAsked: () => void): ViewsPanelState {
  const [isOpen, setOpen] = useState(false)
  useHotkeys('mod+d', () => setOpen(true), {
    enableOnFormTags: true,
    preventDefault: true,
    ignoreEventWhen: isAsking,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked for
  useEffect(() => {
    if (!isAsked) return
    setOpen(true)
    onAsked()
  }, [isAsked])
  return { isOpen, setOpen }
}
