import { useState } from 'react'
import type { HistoryRecord } from '../../storage/records'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Page, PageSection } from '../../ui/page'
import { byDay, clockWords } from './backup-words'

/** Steps that are drawn at once; earlier ones are a press away. */
const SHOWN_FIRST = 200

/** All that was decided in the project, the last first; what was undone is marked. */
export function DecisionList({ steps }: { readonly steps: readonly HistoryRecord[] }) {
  const [count, setCount] = useState(SHOWN_FIRST)
  const shown = steps.slice(0, count)
  return (
    <Page
      title="Decisions"
      testId="decisions"
      intro="Every change to this project, the last first. Undo takes them back in this order, redo brings back what was undone; both also after a restart."
    >
      {steps.length === 0 && <p>No change has been made here yet.</p>}
      {byDay(shown).map(({ day, entries }) => (
        <PageSection key={entries[0]?.seq ?? day} title={day}>
          <ol className="decisions">
            {entries.map((step) => (
              <li key={step.seq} className={step.undone ? 'decision is-undone' : 'decision'}>
                <span className="decision__time numeric">{clockWords(step.at)}</span>
                <span className="decision__label">{step.label}</span>
                {step.undone === 1 && <Chip>undone</Chip>}
              </li>
            ))}
          </ol>
        </PageSection>
      ))}
      {shown.length < steps.length && (
        <div>
          <Button onPress={() => setCount(count + SHOWN_FIRST)}>Show earlier changes</Button>
        </div>
      )}
    </Page>
  )
}
