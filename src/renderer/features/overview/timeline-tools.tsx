import { Filter } from 'lucide-react'
import { Button } from '../../ui/button'
import { type Choice, ChoiceGroup } from '../../ui/choice-group'
import { Menu } from '../../ui/menu'
import { ExportMenu } from './export-menu'
import { TIMELINE_SCOPES, type TimelineScope } from './timeline-buckets'
import type { Grain } from './timeline-entries'
import type { Exportable } from './use-save-overview'

interface TimelineToolsProps {
  readonly grain: Grain
  readonly onGrain: (grain: Grain) => void
  readonly scope: TimelineScope
  readonly onScope: (scope: TimelineScope) => void
  readonly what: Exportable
}

const GRAIN_CHOICES: readonly Choice<Grain>[] = [
  { value: 'day', label: 'Days' },
  { value: 'month', label: 'Months' },
  { value: 'year', label: 'Years' },
]

const SCOPES: Readonly<Record<TimelineScope, string>> = {
  all: 'Everything with a time',
  points: 'What several sources speak of',
  conflicts: 'What has part in a conflict',
}

/** How finely times are told apart, and which claims are shown. */
export function TimelineTools({ grain, onGrain, scope, onScope, what }: TimelineToolsProps) {
  return (
    <div className="overview__tools">
      <Menu
        label="What is shown"
        trigger={
          <Button small tone="quiet">
            <Filter size={14} aria-hidden /> {SCOPES[scope]}
          </Button>
        }
        entries={TIMELINE_SCOPES.map((id) => ({ id, label: SCOPES[id], onAction: () => onScope(id) }))}
      />
      <div className="overview__small-choices">
        <ChoiceGroup
          label="Times told apart by"
          labelHidden
          choices={GRAIN_CHOICES}
          value={grain}
          onChange={onGrain}
        />
      </div>
      <ExportMenu what={what} />
    </div>
  )
}
