import type { ReactNode } from 'react'
import { KeyNames } from '../ui/key-names'
import { useChangedKeys } from './use-changed-keys'

/** Inside, the keys are as the reader changed them, and are called so. */
export function ReaderKeys({ children }: { readonly children: ReactNode }) {
  return <KeyNames changed={useChangedKeys()}>{children}</KeyNames>
}
