import { useState } from 'react'
import { focusInside } from '../../ui/panel-focus'
import { useWideEnough } from './use-wide-enough'

interface FindingsDrawer {
  /** The window has room for the findings beside the texts: there is no drawer then. */
  readonly wide: boolean
  readonly isOpen: boolean
  readonly open: () => void
  readonly toggle: () => void
  /** Shuts it where it is one, and gives the focus back to what opens it. */
  readonly close: () => void
  /** Opens the findings where they are a drawer, then acts; at once where they are there, so that no key is lost. */
  readonly openThen: (act: () => void) => void
}

/** The findings of a narrow window: drawn over the texts when they are wanted. */
export function useFindingsDrawer(): FindingsDrawer {
  const wide = useWideEnough()
  const [isOpen, setOpen] = useState(false)
  return {
    wide,
    isOpen,
    open: () => setOpen(true),
    toggle: () => setOpen(!isOpen),
    close: () => {
      if (wide || !isOpen) return
      setOpen(false)
      focusInside('[data-drawer-opener]')
    },
    openThen: (act) => {
      if (wide || isOpen) return act()
      setOpen(true)
      requestAnimationFrame(act)
    },
  }
}
