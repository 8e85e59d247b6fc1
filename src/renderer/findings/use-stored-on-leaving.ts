import { useEffect, useEffectEvent } from 'react'
import { holdClosing } from '../commands/closing-guard'

/**
 * Stores what was typed also where its field is not left as one leaves a field: the window is closed, or another view
 * takes its place.
 * @param isTyped something is typed that is not stored
 * @param store false when it was not stored
 */
export function useStoredOnLeaving(isTyped: boolean, store: () => Promise<boolean>): void {
  const storeNow = useEffectEvent(store)
  useEffect(() => {
    if (!isTyped) return
    const letGo = holdClosing(async () => {
      if (!(await storeNow())) throw new Error('what was typed could not be stored')
      // Stored: the window may close, whether or not the field has seen that yet.
      letGo()
    })
    return letGo
  }, [isTyped])
  const leave = useEffectEvent(() => {
    if (isTyped) void store()
  })
  useEffect(() => () => leave(), [])
}
