import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** `alertdialog` for a question that must be answered. */
  readonly role?: 'dialog' | 'alertdialog'
  readonly width?: 'normal' | 'wide'
  readonly children: ReactNode
  /** Buttons, right-aligned. */
  readonly foot?: ReactNode
}

const WIDTHS = { normal: '520px', wide: '760px' } as const

/** A modal dialog: focus is kept inside and given back, Escape closes. */
export function Dialog({
  title,
  isOpen,
  onClose,
  role = 'dialog',
  width = 'normal',
  children,
  foot,
}: DialogProps) {
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal" style={{ '--modal-width': WIDTHS[width] } as Record<string, string>}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" className="dialog__title">
            {title}
          </Heading>
          {children}
          {foot && <div className="dialog__foot">{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
