import { useState } from 'react'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { PageSection } from '../../ui/page'
import type { DifferenceLine, DifferenceSection, Effect } from './difference-words'

/** Lines of one list that are drawn at once; the rest is one press away. */
const SHOWN_FIRST = 60

const EFFECTS: { readonly [E in Effect]: string } = {
  back: 'comes back',
  gone: 'goes',
  changed: 'changes',
}

/** What restoring would do, list by list. */
export function DifferenceList({ sections }: { readonly sections: readonly DifferenceSection[] }) {
  return sections.map((section) => <Lines key={section.title} section={section} />)
}

function Lines({ section: { title, lines } }: { readonly section: DifferenceSection }) {
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.slice(0, SHOWN_FIRST)
  return (
    <PageSection title={title}>
      <ul className="differences">
        {shown.map((line) => (
          <Line key={`${line.effect} ${line.key}`} line={line} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <div>
          <Button small onPress={() => setAll(true)}>
            Show all {lines.length.toLocaleString('en-GB')}
          </Button>
        </div>
      )}
    </PageSection>
  )
}

function Line({ line: { effect, about, detail } }: { readonly line: DifferenceLine }) {
  return (
    <li className="difference">
      <span className="difference__effect">
        <Chip>{EFFECTS[effect]}</Chip>
      </span>
      <div className="difference__words">
        {typeof about === 'string' ? (
          <p className="difference__name">{about}</p>
        ) : (
          about.map((quote, side) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sides never change places
            <p key={side} className="difference__quote">
              <q>{quote}</q>
            </p>
          ))
        )}
        {detail && <p className="difference__detail">{detail}</p>}
      </div>
    </li>
  )
}
