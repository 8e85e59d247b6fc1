import { useEffect } from 'react'
import { useSetting } from '../storage/settings'
import { type ChangedKeys, FREED_KEY, keyMeant } from '../ui/changed-keys'
import { takesLetters } from '../ui/key-targets'
import { meantEvent } from '../ui/typed-key'

/** With these held down it is another key, unless they only serve to type the sign. */
function isPlain(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return true
  if (event.ctrlKey || event.metaKey) return false
  return !((event.shiftKey || event.altKey) && /^\p{L}$/u.test(event.key))
}

/**
 * Has the keys that the reader changed act for those that they stand for. It comes before every listener and sends the
 * key that is meant to where the pressed one was bound for, so that no view needs to know of it.
 */
export function useChangedKeys(): ChangedKeys {
  const [changed] = useSetting('changedKeys')
  useEffect(() => {
    if (Object.keys(changed).length === 0) return
    const exchange = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.isComposing || !isPlain(event) || takesLetters()) return
      const meant = keyMeant(changed, event.key)
      if (meant === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const key = meant === FREED_KEY ? meant : meant.toLowerCase()
      ;(event.target ?? document.body).dispatchEvent(meantEvent(event, key))
    }
    window.addEventListener('keydown', exchange, { capture: true })
    return () => window.removeEventListener('keydown', exchange, { capture: true })
  }, [changed])
  return changed
}
