import { Bookmark } from 'lucide-react'
import type { RefObject } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { SavedView } from '../../project'
import { HoverHint } from '../ui/hover-hint'
import './saved-views.css'
import type { ViewsPanelState } from './use-views-panel'

interface SavedViewsButtonProps {
  readonly panel: ViewsPanelState
  /** What the list hangs on. */
  readonly opener: RefObject<HTMLButtonElement | null>
  /** The saved view that is set now, if any. */
  readonly current: SavedView | undefined
  /** Only the sign, where there is no room for words; the name is in the hint, and spoken. */
  readonly compact?: boolean
}

/** Opens the list of saved views, and names the one that is set now. */
export function SavedViewsButton({ panel, opener, current, compact = false }: SavedViewsButtonProps) {
  return (
    <HoverHint text={`${compact && current ? `Saved view: ${current.name}` : 'Saved views'} (Ctrl D)`}>
      <AriaButton
        ref={opener}
        className={`button button--quiet button--small saved-views-opener ${compact ? 'button--icon' : ''}`}
        aria-haspopup="dialog"
        aria-expanded={panel.isOpen}
        aria-label={current ? `Saved views, set now: ${current.name}` : 'Saved views'}
        onPress={() => panel.setOpen(!panel.isOpen)}
      >
        <Bookmark size={15} aria-hidden className={current ? 'saved-views-opener__sign--set' : ''} />
        {!compact && <span className="saved-views-opener__name">{current?.name ?? 'Saved views'}</span>}
      </AriaButton>
    </HoverHint>
  )
}
