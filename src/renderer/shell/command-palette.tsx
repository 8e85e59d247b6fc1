import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import type { SavedView } from '../../project'
import { useSetting } from '../storage/settings'
import { Key } from '../ui/key-names'
import { type PaletteEntry, type PaletteSection, paletteSections, withRecent } from './palette-entries'
import { usePaletteMatter } from './use-palette-matter'
import type { Place } from './use-place'

export type PaletteCommand = Omit<PaletteEntry, 'group' | 'detail'>

interface PaletteProps {
  readonly commands: readonly PaletteCommand[]
  /** The project that is open, or was last. */
  readonly projectId: string | null
  readonly go: (place: Place) => void
  readonly onSearch: (words: string, where: 'everything' | 'tags') => void
  readonly onView: (view: SavedView) => void
  readonly onClose: () => void
}

/** Ctrl K: type a few letters of what you want to do, or of where you want to go. */
export function CommandPalette({ isOpen, ...props }: PaletteProps & { readonly isOpen: boolean }) {
  const { onClose } = props
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label="Commands">
          <PaletteContent {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Only while it is open does it look at what the project has. */
function PaletteContent({ commands, projectId, go, onSearch, onView, onClose }: PaletteProps) {
  const [words, setWords] = useState('')
  const [recent, setRecent] = useSetting('recentCommands')
  const ways = useMemo(
    () => ({ go, onTag: (name: string) => onSearch(name, 'tags'), onView }),
    [go, onSearch, onView],
  )
  const matter = usePaletteMatter(projectId, ways)
  const entries: readonly PaletteEntry[] = [
    ...commands.map((command) => ({ ...command, group: 'Commands' as const })),
    ...matter,
  ]
  const sections = paletteSections(entries, words, recent)
  const take = (entry: PaletteEntry) => {
    onClose()
    // Without it the palette only remembers less.
    void setRecent(withRecent(recent, entry.id)).catch(() => undefined)
    entry.act()
  }
  const wanted = words.trim()
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <TextField aria-label="Command" autoFocus>
        <Input className="palette__input" placeholder="What do you want to do, or go to?" />
      </TextField>
      <Menu
        className="menu palette__list"
        aria-label="Commands"
        renderEmptyState={() => <p className="field__hint">Nothing of that name.</p>}
      >
        <Collection items={sections.map((section) => ({ ...section, id: section.group }))}>
          {(section) => <Section section={section} onTake={take} />}
        </Collection>
        {wanted !== '' && projectId && (
          <MenuItem
            id="search-for"
            className="menu__entry"
            textValue={`Search for ${wanted} in this project`}
            onAction={() => {
              onClose()
              onSearch(wanted, 'everything')
            }}
          >
            <span className="palette__words">Search for “{wanted}” in this project</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  )
}

interface SectionProps {
  readonly section: PaletteSection
  readonly onTake: (entry: PaletteEntry) => void
}

function Section({ section, onTake }: SectionProps) {
  return (
    <MenuSection aria-label={section.group}>
      <Header className="palette__group">{section.group}</Header>
      <Collection items={section.entries}>
        {(entry) => (
          <MenuItem
            id={entry.id}
            className="menu__entry"
            textValue={entry.detail ? `${entry.label}, ${entry.detail}` : entry.label}
            onAction={() => onTake(entry)}
          >
            <span className="palette__words">
              <span className="palette__label">{entry.label}</span>
              {entry.detail && <span className="palette__detail">{entry.detail}</span>}
            </span>
            {entry.shortcut && <Key of={entry.shortcut} />}
          </MenuItem>
        )}
      </Collection>
    </MenuSection>
  )
}
