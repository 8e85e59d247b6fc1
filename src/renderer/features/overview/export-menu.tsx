import { Download } from 'lucide-react'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import {
  type Exportable,
  type OverviewFormat,
  type SaveOverviewState,
  useSaveOverview,
} from './use-save-overview'

const FORMATS: readonly { readonly id: OverviewFormat; readonly label: string }[] = [
  { id: 'svg', label: 'Picture (SVG)' },
  { id: 'png', label: 'Picture (PNG)' },
  { id: 'csv', label: 'Table (CSV)' },
  { id: 'json', label: 'Data (JSON)' },
]

/** Saves what is on screen as a picture, a table or data; what came of it stands beside the button. */
export function ExportMenu({ what }: { readonly what: Exportable }) {
  const [state, save] = useSaveOverview()
  return (
    <div className="export">
      <span className={`export__outcome export__outcome--${state.outcome}`} role="status">
        {outcomeWords(state)}
      </span>
      <Menu
        label="Save as"
        trigger={
          <Button small isDisabled={state.outcome === 'saving'}>
            <Download size={14} aria-hidden /> Save as
          </Button>
        }
        entries={FORMATS.map(({ id, label }) => ({ id, label, onAction: () => save(id, what) }))}
      />
    </div>
  )
}

function outcomeWords(state: SaveOverviewState): string {
  switch (state.outcome) {
    case 'idle':
      return ''
    case 'saving':
      return 'Making the file…'
    case 'saved':
      return `Saved as “${state.name}”.`
    case 'cancelled':
      return 'Not saved: you closed the dialog.'
    case 'failed':
      return `Not saved. ${state.message} Your project is not touched by this.`
  }
}
