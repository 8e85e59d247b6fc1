import { createContext, type ReactNode, useContext } from 'react'
import { type ChangedKeys, keyNow } from './changed-keys'

const Changed = createContext<ChangedKeys>({})

/** Inside, every key is called by the sign that the reader gave it. */
export function KeyNames({
  changed,
  children,
}: {
  readonly changed: ChangedKeys
  readonly children: ReactNode
}) {
  return <Changed.Provider value={changed}>{children}</Changed.Provider>
}

/** Names a key by the sign that it has now; others than single signs stay as they are. */
export function useKeyName(): (key: string) => string {
  const changed = useContext(Changed)
  return (key) => keyNow(changed, key)
}

/** A key as it is called now. */
export function Key({ of }: { readonly of: string }) {
  return <kbd>{useKeyName()(of)}</kbd>
}
