import type { ReactNode } from 'react'
import type { Tag } from '../../../core'
import { FINDING_GROUPS } from '../../findings/finding-filter'
import { Progress } from '../../ui/progress'
import { Toggle } from '../../ui/toggle'
import { QUEUE_STATES, type QueueFilter, type QueueState } from './queue'

interface QueueHeadProps {
  readonly filter: QueueFilter
  readonly counts: Readonly<Record<QueueState, number>>
  readonly progress: { readonly judged: number; readonly total: number }
  readonly pace: number | null
  readonly tags: readonly Tag[]
  readonly sources: readonly { readonly id: string; readonly name: string }[]
  readonly goesOn: boolean
  readonly onGoesOn: (on: boolean) => void
  readonly onNarrow: (filter: QueueFilter) => void
  /** What stands beside the filters. */
  readonly children: ReactNode
}

const GROUP_WORDS = {
  conflicts: 'Conflicts',
  'not-conflicts': 'Not conflicts',
  agreements: 'Agreements',
} as const
const STATE_WORDS = { open: 'Not judged', undecided: 'Undecided', judged: 'Judged', all: 'All' } as const

/** What is gone through, how much of it is done, and how fast. */
export function QueueHead(props: QueueHeadProps) {
  const { filter, counts, progress, tags, sources, onNarrow } = props
  return (
    <header className="review__head">
      <div className="review__filter">
        <Select
          label="Kind of finding"
          value={filter.group}
          choices={FINDING_GROUPS.map((group) => ({ value: group, words: GROUP_WORDS[group] }))}
          onChoose={(group) => onNarrow({ ...filter, group })}
        />
        <Select
          label="Judged or not"
          value={filter.state}
          choices={QUEUE_STATES.map((state) => ({
            value: state,
            words: `${STATE_WORDS[state]} (${counts[state]})`,
          }))}
          onChoose={(state) => onNarrow({ ...filter, state })}
        />
        <Select
          label="Source"
          value={filter.source ?? ''}
          choices={[
            { value: '', words: 'All sources' },
            ...sources.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          onChoose={(source) => onNarrow({ ...filter, source: source || null })}
        />
        {tags.length > 0 && (
          <Select
            label="Tag"
            value={filter.tag ?? ''}
            choices={[
              { value: '', words: 'All tags' },
              ...tags.map(({ id, name }) => ({ value: id, words: name })),
            ]}
            onChoose={(tag) => onNarrow({ ...filter, tag: tag || null })}
          />
        )}
        <Toggle isSelected={props.goesOn} onChange={props.onGoesOn}>
          Go on after a verdict
        </Toggle>
        {props.children}
      </div>
      <Progress
        label={progressWords(progress.judged, progress.total, props.pace)}
        done={progress.judged}
        total={progress.total}
      />
    </header>
  )
}

/** "12 of 34 judged · 22 left · 48 an hour". */
export function progressWords(judged: number, total: number, perHour: number | null): string {
  const left = total - judged
  return [
    `${judged} of ${total} judged`,
    left > 0 ? `${left} left` : null,
    perHour === null ? null : `${perHour} an hour`,
  ]
    .filter(Boolean)
    .join(' · ')
}

interface SelectProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly words: string }[]
  readonly onChoose: (value: T) => void
}

function Select<T extends string>({ label, value, choices, onChoose }: SelectProps<T>) {
  return (
    <select
      className="field__input review__select"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const choice = choices.find((one) => one.value === event.target.value)
        if (choice) onChoose(choice.value)
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  )
}
