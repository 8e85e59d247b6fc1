import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { Progress } from '../ui/progress'
import { useIsLate } from '../ui/use-is-late'
import './shell.css'
import { useProjectsOpened } from './use-projects-opened'

/** Shows nothing of the window before the store is open, and says in plain words when it cannot be. */
export function StoreGate({ children }: { readonly children: ReactNode }) {
  const store = useProjectsOpened()
  const isLate = useIsLate(store.state === 'opening')
  const [read, setRead] = useState(false)
  switch (store.state) {
    case 'opening':
      return isLate ? <Opening done={store.done} total={store.total} /> : null
    case 'refused':
      return (
        <EmptyState title="The projects cannot be opened" text={store.message}>
          <Button tone="primary" onPress={() => window.location.reload()}>
            Try again
          </Button>
        </EmptyState>
      )
    case 'ready': {
      const words = store.notWritable ? [store.notWritable, ...store.notices] : store.notices
      return (
        <>
          {children}
          {!read && words.length > 0 && (
            <div className="window-notice">
              <Notice
                tone={store.notWritable ? 'error' : 'plain'}
                actions={
                  <Button small onPress={() => setRead(true)}>
                    Close
                  </Button>
                }
              >
                {words.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Notice>
            </div>
          )}
        </>
      )
    }
  }
}

function Opening({ done, total }: { readonly done: number; readonly total: number }) {
  if (total === 0) return <EmptyState title="Opening your projects" text="One moment" />
  const words = `Project ${Math.min(total, Math.floor(done) + 1)} of ${total}`
  return (
    <EmptyState
      title="Opening your projects"
      text="What the window needs is being brought back from the journal."
    >
      <Progress label={words} done={done} total={total} />
    </EmptyState>
  )
}
