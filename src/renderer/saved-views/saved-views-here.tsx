import { useEffect, useRef } from 'react'
import type { SavedQuery, SavedView } from '../../project'
import { SavedViewsButton } from './saved-views-button'
import { SavedViewsPanel } from './saved-views-panel'
import { useSavedViews } from './use-saved-views'
import { useViewsPanel } from './use-views-panel'
import { sameQuery } from './view-list'
import type { ViewsAsked } from './views-asked'

interface SavedViewsHereProps {
  readonly projectId: string
  readonly place: SavedView['view']
  /** What is set now. */
  readonly query: SavedQuery
  /** A name that fits what is set; may be empty. */
  readonly suggestion: string
  /** What a view keeps here, in a sentence. */
  readonly keeps: string
  readonly asked: ViewsAsked
  readonly compact?: boolean
  /** Sets what was kept. */
  readonly onSet: (query: SavedQuery) => void
}

/** A place's saved views: the button that names the one that is set, and the list that hangs on it. */
export function SavedViewsHere(props: SavedViewsHereProps) {
  const { projectId, place, query, asked, onSet } = props
  const saved = useSavedViews(projectId, place)
  const panel = useViewsPanel(asked.list, asked.onDone)
  const opener = useRef<HTMLButtonElement>(null)
  const wanted = asked.view?.view === place ? asked.view : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked for
  useEffect(() => {
    if (!wanted) return
    onSet(wanted.query)
    asked.onDone()
  }, [wanted])
  return (
    <>
      <SavedViewsButton
        panel={panel}
        opener={opener}
        compact={props.compact ?? false}
        current={saved.views.find((view) => sameQuery(view.query, query))}
      />
      <SavedViewsPanel
        panel={panel}
        opener={opener}
        saved={saved}
        place={place}
        query={query}
        suggestion={props.suggestion}
        keeps={props.keeps}
        onOpen={(view) => onSet(view.query)}
      />
    </>
  )
}
