import { useState } from 'react'
import { useDecisions } from '../storage/queries'
import { Chip } from '../ui/chip'
import './record.css'

interface FindingHistoryProps {
  readonly projectId: string
  /** Key of the finding's review. */
  readonly reviewKey: string
}

/** Every decision on one finding, the last first. Read only while it is open: the undo list can be long. */
export function FindingHistory({ projectId, reviewKey }: FindingHistoryProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="record" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="record__title">History of decisions</summary>
      <div className="record__body">{isOpen && <Steps projectId={projectId} reviewKey={reviewKey} />}</div>
    </details>
  )
}

const WHEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

function Steps({ projectId, reviewKey }: FindingHistoryProps) {
  const decisions = useDecisions(projectId)
  if (!decisions) return <p className="detail__more">Reading…</p>
  const own = decisions.filter(({ key }) => key === reviewKey)
  if (own.length === 0) return <p className="detail__more">Nothing has been decided on this finding yet.</p>
  return (
    <ol className="record__steps" aria-label="Decisions on this finding, the last first">
      {own.map(({ seq, at, label, undone }) => (
        <li key={seq} className="record__step">
          <time dateTime={at} className="record__time numeric">
            {WHEN.format(new Date(at))}
          </time>
          <span>
            {label.charAt(0).toUpperCase() + label.slice(1)} {undone === 1 && <Chip>undone</Chip>}
          </span>
        </li>
      ))}
    </ol>
  )
}
