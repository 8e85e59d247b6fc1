import { useCallback, useEffect, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { SavedView } from '../project'
import { redo, undo } from './commands/run-command'
import { BackupsView } from './features/backups/backups-view'
import { CodebookView } from './features/codebook/codebook-view'
import { CompareView } from './features/compare/compare-view'
import { CHANGEABLE_KEYS } from './features/guide/changeable-keys'
import { GuideView } from './features/guide/guide-view'
import { HomeView, type HomeWish } from './features/home/home-view'
import { MatrixView } from './features/overview/matrix-view'
import { TimelineView } from './features/overview/timeline-view'
import { ReportsView } from './features/reports/reports-view'
import { ReviewView } from './features/review/review-view'
import { RulesView } from './features/rules/rules-view'
import { SearchView } from './features/search/search-view'
import { ReviewersView } from './features/second-reviewer/reviewers-view'
import { SettingsView } from './features/settings/settings-view'
import { useAppearance } from './features/settings/use-appearance'
import { SourcesView } from './features/sources/sources-view'
import { VIEWS_KEPT } from './saved-views/view-list'
import type { ViewsAsked } from './saved-views/views-asked'
import { CommandPalette } from './shell/command-palette'
import { Crashed } from './shell/crashed'
import { DropState } from './shell/drop-state'
import { fieldTook } from './shell/field-undo'
import { KeysDialog } from './shell/keys-dialog'
import { namedCommands } from './shell/named-commands'
import { Rail } from './shell/rail'
import { SaveProblem } from './shell/save-problem'
import './shell/shell.css'
import { TopBar } from './shell/top-bar'
import { type DropWays, useDropWays } from './shell/use-drop-ways'
import { useMenuCommands, viewCommands } from './shell/use-menu-commands'
import { useOpenProject } from './shell/use-open-project'
import { type Place, type ProjectView, usePlace } from './shell/use-place'
import { useSearchWays } from './shell/use-search-ways'
import { useWindowKeys } from './shell/use-window-keys'
import type { ViewWish } from './shell/view-wish'

const TITLES = { home: 'Projects', settings: 'Settings', guide: 'Guide' } as const

const HOME_WISHES: readonly HomeWish[] = [
  'new-project',
  'open-project-file',
  'save-project-file',
  'merge-project-file',
]

interface ViewProps {
  readonly place: Place
  readonly go: (place: Place) => void
  /** The project that is open, or was last. */
  readonly openProjectId: string | null
  readonly wish: ViewWish | null
  readonly onWished: () => void
  /** Opens the merging of a colleague's file. */
  readonly onMerge: () => void
  /** How often the search was asked for. */
  readonly searchAsked: number
  readonly viewsAsked: ViewsAsked
  readonly drops: DropWays
}

function View({
  place,
  go,
  openProjectId,
  wish,
  onWished,
  onMerge,
  searchAsked,
  viewsAsked,
  drops,
}: ViewProps) {
  switch (place.view) {
    case 'home':
      return (
        <HomeView
          wish={HOME_WISHES.find((one) => one === wish) ?? null}
          openProjectId={openProjectId}
          onWished={onWished}
          onOpen={(projectId) => go({ view: 'sources', projectId })}
          onStart={drops.addTo}
          dropped={drops.atHome}
          onDropTaken={drops.taken}
        />
      )
    case 'settings':
      return <SettingsView keys={CHANGEABLE_KEYS} />
    case 'guide':
      return <GuideView />
    case 'sources':
      return (
        <SourcesView
          projectId={place.projectId}
          at={place.passage ?? null}
          wish={wish === 'add-files' || wish === 'paste-source' ? wish : null}
          onWished={onWished}
          dropped={drops.files}
          onDropTaken={drops.taken}
          onCompare={() => go({ view: 'compare', projectId: place.projectId })}
        />
      )
    case 'compare':
      return (
        <CompareView
          projectId={place.projectId}
          asksInspector={wish === 'inspect-claims'}
          viewsAsked={viewsAsked}
          at={place.at ?? null}
          onAsked={onWished}
          onAddSources={() => go({ view: 'sources', projectId: place.projectId })}
          onRules={() => go({ view: 'rules', projectId: place.projectId })}
        />
      )
    case 'matrix':
    case 'timeline': {
      const Overview = place.view === 'matrix' ? MatrixView : TimelineView
      return (
        <Overview
          projectId={place.projectId}
          onAddSources={() => go({ view: 'sources', projectId: place.projectId })}
          onShow={(at) => go({ view: 'compare', projectId: place.projectId, at })}
        />
      )
    }
    case 'review':
      return (
        <ReviewView
          projectId={place.projectId}
          viewsAsked={viewsAsked}
          onAddSources={() => go({ view: 'sources', projectId: place.projectId })}
          onCompare={() => go({ view: 'compare', projectId: place.projectId })}
        />
      )
    case 'codebook':
      return <CodebookView projectId={place.projectId} />
    case 'reviewers':
      return <ReviewersView projectId={place.projectId} onMerge={onMerge} />
    case 'search':
      return (
        <SearchView
          projectId={place.projectId}
          asked={searchAsked}
          viewsAsked={viewsAsked}
          onAddSources={() => go({ view: 'sources', projectId: place.projectId })}
          onPassage={(passage) => go({ view: 'sources', projectId: place.projectId, passage })}
          onCompare={(at) => go({ view: 'compare', projectId: place.projectId, at })}
        />
      )
    case 'rules':
      return <RulesView projectId={place.projectId} />
    case 'reports':
      return <ReportsView projectId={place.projectId} />
    case 'history':
      return (
        <BackupsView projectId={place.projectId} onOpen={(projectId) => go({ view: 'sources', projectId })} />
      )
  }
}

/** What makes a view begin anew: another project, another view, other words to look for. */
function viewKey(place: Place, searchRound: number): string {
  if (!('projectId' in place)) return place.view
  return `${place.projectId}/${place.view}/${place.view === 'search' ? searchRound : ''}`
}

/** The whole window: rail, top bar, and the view that the address names. */
export function App() {
  const [place, go] = usePlace()
  const [paletteOpen, setPaletteOpen] = useState(false)
  const [keysOpen, setKeysOpen] = useState(false)
  const [wish, setWish] = useState<ViewWish | null>(null)
  /** A saved view that was chosen by name, until it is set. */
  const [opened, setOpened] = useState<SavedView | null>(null)
  const { projectId, project } = useOpenProject(place, go)
  const search = useSearchWays(projectId, go)
  const drops = useDropWays(place, project ?? null, go)
  useAppearance()

  /** Goes to a view and has it open a dialog there. */
  const wishFor = (wanted: ViewWish, there: Place) => {
    setWish(wanted)
    go(there)
  }
  const wished = useCallback(() => {
    setWish(null)
    setOpened(null)
  }, [])
  const act = {
    undo: () => void (projectId && undo(projectId).catch(() => undefined)),
    redo: () => void (projectId && redo(projectId).catch(() => undefined)),
    goTo: (view: ProjectView) => projectId && go({ view, projectId }),
  }
  const openView = (view: SavedView) => {
    if (view.view === 'search') return search.searchAs(view.query)
    setOpened(view)
    act.goTo(view.view)
  }
  useWindowKeys({
    undo: act.undo,
    redo: act.redo,
    palette: () => setPaletteOpen(true),
    search: search.open,
    history: () => act.goTo('history'),
    keys: () => setKeysOpen(true),
  })
  useMenuCommands({
    'new-project': () => wishFor('new-project', { view: 'home' }),
    'open-project-file': () => wishFor('open-project-file', { view: 'home' }),
    'save-project-file': () => projectId && wishFor('save-project-file', { view: 'home' }),
    'merge-project-file': () => projectId && wishFor('merge-project-file', { view: 'home' }),
    'add-files': () => projectId && wishFor('add-files', { view: 'sources', projectId }),
    'paste-source': () => projectId && wishFor('paste-source', { view: 'sources', projectId }),
    'inspect-claims': () => projectId && wishFor('inspect-claims', { view: 'compare', projectId }),
    undo: () => fieldTook('undo') || act.undo(),
    redo: () => fieldTook('redo') || act.redo(),
    search: () => search.open(),
    'command-palette': () => setPaletteOpen(true),
    'show-guide': () => go({ view: 'guide' }),
    'show-keys': () => setKeysOpen(true),
    'export-report': () => act.goTo('reports'),
    'show-projects': () => go({ view: 'home' }),
    'show-settings': () => go({ view: 'settings' }),
    ...viewCommands(act.goTo),
  })
  const title = 'projectId' in place ? (project?.name ?? '') : TITLES[place.view]
  useEffect(() => {
    document.title = title ? `${title} — Counterclaim` : 'Counterclaim'
  }, [title])

  return (
    <div className="window">
      <Rail place={place} projectId={projectId} go={go} />
      <TopBar
        title={'projectId' in place ? title : ''}
        projectId={'projectId' in place ? projectId : null}
        onUndo={act.undo}
        onRedo={act.redo}
      />
      <main className="view" data-panel="view" aria-label={title || 'Counterclaim'}>
        <ErrorBoundary FallbackComponent={Crashed} resetKeys={[place]}>
          <View
            key={viewKey(place, search.round)}
            place={place}
            go={go}
            openProjectId={projectId}
            wish={wish}
            onWished={wished}
            onMerge={() => wishFor('merge-project-file', { view: 'home' })}
            searchAsked={search.asked}
            drops={drops}
            viewsAsked={{ list: wish === 'saved-views', view: opened, onDone: wished }}
          />
        </ErrorBoundary>
      </main>
      <SaveProblem />
      <DropState drops={drops} project={'projectId' in place ? (project ?? null) : null} />
      <KeysDialog isOpen={keysOpen} onClose={() => setKeysOpen(false)} />
      <CommandPalette
        isOpen={paletteOpen}
        onClose={() => setPaletteOpen(false)}
        projectId={projectId}
        go={go}
        onSearch={search.searchFor}
        onView={openView}
        commands={namedCommands(projectId, {
          ...act,
          go,
          wishFor,
          search: search.open,
          keys: () => setKeysOpen(true),
          saveView: VIEWS_KEPT.some((view) => view === place.view) ? () => setWish('saved-views') : null,
        })}
      />
    </div>
  )
}
