import type { ReactNode } from 'react'
import { useDatabaseState } from '../storage/open-database'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'

/** Shows nothing of the window before the store is open, and says in plain words when it cannot be. */
export function StoreGate({ children }: { readonly children: ReactNode }) {
  const store = useDatabaseState()
  switch (store.state) {
    case 'opening':
      return null
    case 'refused':
      return (
        <EmptyState title="The projects cannot be opened" text={store.message}>
          <Button tone="primary" onPress={() => window.location.reload()}>
            Try again
          </Button>
        </EmptyState>
      )
    case 'ready':
      return (
        <>
          {store.dataLost && (
            <Notice tone="error">
              The store of projects was damaged and the system has started an empty one. Reports that you
              exported are not touched.
            </Notice>
          )}
          {children}
        </>
      )
  }
}
