import { Check, Clock, X } from 'lucide-react'
import { Button } from '../../ui/button'
import { counted, countedFirst } from '../../ui/counted'
import { Notice } from '../../ui/notice'
import { Progress } from '../../ui/progress'
import type { Import, ImportEntry } from './use-import'

const ICONS = { waiting: Clock, read: Check, refused: X } as const
const STATE_WORDS = { waiting: 'waiting', read: 'added', refused: 'not added' } as const

/** How an import goes and what came of each file. Stays until the reader puts it away. */
export function ImportResults({ task }: { readonly task: Import }) {
  if (task.state === 'idle') return null
  const done = task.entries.filter((entry) => entry.state !== 'waiting').length
  const total = task.entries.length
  return (
    <section className="import" aria-label="Result of adding files" data-testid="import-results">
      {task.state === 'reading' ? (
        <Progress label={`Reading ${done} of ${total}`} done={done} total={total}>
          <Button small tone="quiet" onPress={task.cancel}>
            Stop
          </Button>
        </Progress>
      ) : (
        <div className="import__head">
          <p role="status">{summary(task)}</p>
          {task.state === 'done' && (
            <Button small tone="quiet" onPress={task.clear}>
              Close
            </Button>
          )}
        </div>
      )}
      {task.state === 'not-stored' && (
        <Notice
          tone="error"
          actions={
            <Button small onPress={task.retry}>
              Try again
            </Button>
          }
        >
          What was read is not stored yet and is kept here. {task.problem}
        </Notice>
      )}
      <ul className="import__list">
        {task.entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; the list never changes its order
          <Entry key={index} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { readonly entry: ImportEntry }) {
  const Icon = ICONS[entry.state]
  // A refusal is a sentence that begins with the file's name: to put the name before it would say it twice.
  const namesItself = entry.state === 'refused' && entry.message.startsWith(`“${entry.name}”`)
  return (
    <li className={`import__entry import__entry--${entry.state}`} data-testid="import-entry">
      <Icon size={14} aria-hidden />
      {namesItself ? (
        <p>{entry.message}</p>
      ) : (
        <div>
          <span className="import__name">{entry.name}</span>{' '}
          <span className="import__state">{STATE_WORDS[entry.state]}</span>
          {entry.message && <p className="import__message">{entry.message}</p>}
        </div>
      )}
    </li>
  )
}

function summary(task: Import): string {
  if (task.state === 'storing') return 'Storing…'
  const refused = task.entries.filter((entry) => entry.state === 'refused').length
  const read = task.entries.length - refused
  if (task.state === 'not-stored') return 'Not stored'
  if (refused === 0) return `${countedFirst(read, 'source')} added.`
  return `${countedFirst(read, 'source')} added, ${counted(refused, 'file')} not.`
}
