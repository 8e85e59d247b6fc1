import { useState } from 'react'
import type { Decision } from '../../storage/decisions'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Page, PageSection } from '../../ui/page'
import { byDay, clockWords } from './backup-words'

/** Decisions that are drawn at once; earlier ones are a press away. */
const SHOWN_FIRST = 200

/** All that was decided in the project, the last first; what was undone is marked. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const [count, setCount] = useState(SHOWN_FIRST)
  const shown = decisions.slice(0, count)
  return (
    <Page
      title="Decisions"
      testId="decisions"
      intro="The changes to this project, the last first. Undo takes them back in this order; redo brings back what was undone, until something else is changed. Both work after a restart too."
    >
      {decisions.length === 0 && <p>No change has been made here yet.</p>}
      {byDay(shown).map(({ day, entries }) => (
        <PageSection key={entries[0]?.seq ?? day} title={day}>
          <ol className="decisions">
            {entries.map((decision) => (
              <Line key={decision.seq} decision={decision} />
            ))}
          </ol>
        </PageSection>
      ))}
      {shown.length < decisions.length && (
        <div>
          <Button onPress={() => setCount(count + SHOWN_FIRST)}>Show earlier changes</Button>
        </div>
      )}
    </Page>
  )
}

function Line({ decision: { at, label, undone, quotes } }: { readonly decision: Decision }) {
  return (
    <li className={undone ? 'decision is-undone' : 'decision'}>
      <span className="decision__time numeric">{clockWords(at)}</span>
      <div className="decision__words">
        <p className="decision__label">
          {label.charAt(0).toUpperCase() + label.slice(1)} {undone === 1 && <Chip>undone</Chip>}
        </p>
        {quotes?.map((quote, side) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sides never change places
          <p key={side} className="decision__quote">
            <q>{quote}</q>
          </p>
        ))}
      </div>
    </li>
  )
}
