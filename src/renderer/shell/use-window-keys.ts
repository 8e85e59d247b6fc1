import { useHotkeys } from 'react-hotkeys-hook'
import { isTyping, takesLetters } from '../ui/key-targets'
import { nextPanel } from '../ui/panel-focus'

interface WindowActs {
  readonly undo: () => void
  readonly redo: () => void
  readonly palette: () => void
  readonly search: () => void
  readonly history: () => void
  readonly keys: () => void
}

/** The keys that act wherever the reader is. */
export function useWindowKeys(acts: WindowActs): void {
  // In a text field Ctrl Z belongs to the field, as everywhere else.
  const untyped = { preventDefault: true, enableOnFormTags: true, ignoreEventWhen: isTyping } as const
  useHotkeys('mod+z', acts.undo, untyped)
  useHotkeys('mod+shift+z, mod+y', acts.redo, untyped)
  useHotkeys('mod+k', acts.palette, { enableOnFormTags: true, preventDefault: true })
  useHotkeys('mod+shift+f', acts.search, { enableOnFormTags: true, preventDefault: true })
  useHotkeys('mod+shift+h', acts.history, { enableOnFormTags: true, preventDefault: true })
  // By the sign, not by the key's place: that differs with the keyboard's language.
  useHotkeys('?', acts.keys, {
    useKey: true,
    ignoreModifiers: true,
    preventDefault: true,
    enableOnFormTags: true,
    ignoreEventWhen: takesLetters,
  })
  useHotkeys('f6', () => nextPanel(1), { enableOnFormTags: true, preventDefault: true })
  useHotkeys('shift+f6', () => nextPanel(-1), { enableOnFormTags: true, preventDefault: true })
}
