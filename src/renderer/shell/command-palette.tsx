import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components'

export interface PaletteCommand {
  readonly id: string
  readonly label: string
  readonly shortcut?: string
  readonly act: () => void
}

interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly commands: readonly PaletteCommand[]
}

/** Ctrl K: type a few letters of what you want to do. */
export function CommandPalette({ isOpen, onClose, commands }: CommandPaletteProps) {
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label="Commands">
          <Autocomplete filter={contains}>
            <TextField aria-label="Command" autoFocus>
              <Input className="palette__input" placeholder="What do you want to do?" />
            </TextField>
            <Menu
              className="menu palette__list"
              aria-label="Commands"
              renderEmptyState={() => <p className="field__hint">Nothing of that name.</p>}
            >
              {commands.map((command) => (
                <MenuItem
                  key={command.id}
                  id={command.id}
                  className="menu__entry"
                  textValue={command.label}
                  onAction={() => {
                    onClose()
                    command.act()
                  }}
                >
                  {command.label}
                  {command.shortcut && <kbd>{command.shortcut}</kbd>}
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
