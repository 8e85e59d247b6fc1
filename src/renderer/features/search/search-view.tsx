import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Autocomplete, Input, SearchField } from 'react-aria-components'
import { SavedViewsButton } from '../../saved-views/saved-views-button'
import { SavedViewsPanel } from '../../saved-views/saved-views-panel'
import { useSavedViews } from '../../saved-views/use-saved-views'
import { useViewsPanel } from '../../saved-views/use-views-panel'
import { sameQuery } from '../../saved-views/view-list'
import type { ViewsAsked } from '../../saved-views/views-asked'
import { Button } from '../../ui/button'
import type { CompareTarget } from '../../ui/compare-target'
import { EmptyState } from '../../ui/empty-state'
import { NotAnalysed } from '../../ui/not-analysed'
import { Notice } from '../../ui/notice'
import type { PassageTarget } from '../../ui/passage-target'
import { ResultList } from './result-list'
import { OpenInChoice, SearchChoices } from './search-choices'
import { foundWords, type SearchResult } from './search-results'
import './search.css'
import { queryOf, wishOf } from './search-wish'
import { useSearch } from './use-search'

interface SearchViewProps {
  readonly projectId: string
  /** Changes each time that the search is asked for, also while it is open. */
  readonly asked: number
  readonly viewsAsked: ViewsAsked
  readonly onAddSources: () => void
  readonly onPassage: (at: PassageTarget) => void
  readonly onCompare: (at: CompareTarget) => void
}

/** Looks for words in all sources, claims, notes and tags of a project, and leads to where they stand. */
export function SearchView(props: SearchViewProps) {
  const { projectId, asked, viewsAsked, onAddSources, onPassage, onCompare } = props
  const search = useSearch(projectId)
  const { wish, change, groups, problem, view, sourceCount } = search
  const field = useRef<HTMLInputElement>(null)
  const saved = useSavedViews(projectId, 'search')
  const panel = useViewsPanel(viewsAsked.list, viewsAsked.onDone)
  const opener = useRef<HTMLButtonElement>(null)
  const query = queryOf(wish)
  const isRead = sourceCount !== null && sourceCount > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is asked for
  useEffect(() => {
    if (!isRead) return
    field.current?.focus()
    field.current?.select()
  }, [asked, isRead])

  const open = ({ target: { passage, compare } }: SearchResult) => {
    // What stands in no claim has no place in Compare, and a verdict none in a source alone.
    if (compare && (wish.openIn === 'compare' || compare.show === 'finding' || !passage)) onCompare(compare)
    else if (passage) onPassage(passage)
  }

  if (sourceCount === null) return <div className="search" aria-busy="true" />
  if (sourceCount === 0) {
    return (
      <EmptyState
        title="Nothing to look through yet"
        text="Search finds words in all sources, claims, notes and tags of a project at once, and leads to where they stand."
      >
        <Button tone="primary" onPress={onAddSources}>
          Add sources
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className="search" data-testid="search">
      <div className="search__column">
        <Autocomplete>
          <div className="search__head">
            <SearchField
              aria-label="Search in this project"
              className="search__field"
              value={wish.words}
              onChange={(words) => change({ words })}
            >
              <Search size={18} strokeWidth={1.6} aria-hidden />
              <Input ref={field} className="search__input" placeholder="Search in this project" />
            </SearchField>
            <SearchChoices wish={wish} onChange={change} />
            <div className="search__state">
              <p className="search__count numeric" role="status">
                {groups && !problem ? foundWords(groups) : ''}
              </p>
              <div className="search__ends">
                <SavedViewsButton
                  panel={panel}
                  opener={opener}
                  current={saved.views.find((view) => sameQuery(view.query, query))}
                />
                <OpenInChoice wish={wish} onChange={change} />
              </div>
            </div>
          </div>
          {problem && <Notice tone="error">{problem}</Notice>}
          {wish.where === 'claims' && view.message && (
            <NotAnalysed message={view.message} onRetry={view.rerun} />
          )}
          {wish.where === 'claims' && view.state === 'working' && (
            <p className="search__hint">Claims are still being read; what is there already is searched.</p>
          )}
          {!problem && groups && groups.length > 0 && <ResultList groups={groups} onOpen={open} />}
          {!problem && groups?.length === 0 && (
            <p className="search__hint">
              These words stand nowhere{wish.where === 'everything' ? ' in this project' : ' here'}.
              {wish.wholeWords && ' Only whole words are looked for.'}
              {wish.matchCase && ' Capital letters have to match.'}
            </p>
          )}
          {wish.words.trim() === '' && (
            <p className="search__hint">
              Words are found over line ends and whatever kind of quotation mark or dash a source has. Arrow
              keys walk through the places; Enter goes there, and Back returns to the search.
            </p>
          )}
        </Autocomplete>
        <SavedViewsPanel
          panel={panel}
          opener={opener}
          saved={saved}
          place="search"
          query={query}
          suggestion={wish.words.trim()}
          keeps="The words are kept, with where and how they are looked for."
          onOpen={(view) => change(wishOf(view.query))}
        />
      </div>
    </div>
  )
}
