import { useCallback, useEffect, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { redo, undo } from './commands/run-command'
import { BackupsView } from './features/backups/backups-view'
import { CodebookView } from './features/codebook/codebook-view'
import { CompareView } from './features/compare/compare-view'
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
import { CommandPalette } from './shell/command-palette'
import { Crashed } from './shell/crashed'
import { fieldTook } from './shell/field-undo'
import { KeysDialog } from './shell/keys-dialog'
import { Rail } from './shell/rail'
import { SaveProblem } from './shell/save-problem'
import './shell/shell.css'
import { TopBar } from './shell/top-bar'
import { useMenuCommands, viewCommands } from './shell/use-menu-commands'
import { useOpenProject } from './shell/use-open-project'
import { type Place, type ProjectView, usePlace } from './shell/use-place'
import { useSearchWays } from './shell/use-search-ways'
import { useWindowKeys } from './shell/use-window-keys'

const TITLES = { home: 'Projects', settings: 'Settings', guide: 'Guide' } as const

/** What the menu wants a view to open. */
type Wish = HomeWish | 'add-files' | 'paste-source' | 'inspect-claims'

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
  readonly wish: Wish | null
  readonly onWished: () => void
  /** Opens the merging of a colleague's file. */
  readonly onMerge: () => void
  /** How often the search was asked for. */
  readonly searchAsked: number
}

function View({ place, go, openProjectId, wish, onWished, onMerge, searchAsked }: ViewProps) {
  switch (place.view) {
    case 'home':
      return (
        <HomeView
          wish={HOME_WISHES.find((one) => one === wish) ?? null}
          openProjectId={openProjectId}
          onWished={onWished}
          onOpen={(projectId) => go({ view: 'sources', projectId })}
        />
      )
    case 'settings':
      return <SettingsView />
    case 'guide':
      return <GuideView />
    case 'sources':
      return (
        <SourcesView
          projectId={place.projectId}
          at={place.passage ?? null}
          wish={wish === 'add-files' || wish === 'paste-source' ? wish : null}
          onWished={onWished}
          onCompare={() => go({ view: 'compare', projectId: place.projectId })}
        />
      )
    case 'compare':
      return (
        <CompareView
          projectId={place.projectId}
          asksInspector={wish === 'inspect-claims'}
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
  const [wish, setWish] = useState<Wish | null>(null)
  const { projectId, project } = useOpenProject(place, go)
  const search = useSearchWays(projectId, go)
  useAppearance()

  /** Goes to a view and has it open a dialog there. */
  const wishFor = (wanted: Wish, there: Place) => {
    setWish(wanted)
    go(there)
  }
  const wished = useCallback(() => setWish(null), [])
  const act = {
    undo: () => void (projectId && undo(projectId).catch(() => undefined)),
    redo: () => void (projectId && redo(projectId).catch(() => undefined)),
    goTo: (view: ProjectView) => projectId && go({ view, projectId }),
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
          />
        </ErrorBoundary>
      </main>
      <SaveProblem />
      <KeysDialog isOpen={keysOpen} onClose={() => setKeysOpen(false)} />
      <CommandPalette
        isOpen={paletteOpen}
        onClose={() => setPaletteOpen(false)}
        projectId={projectId}
        go={go}
        onSearch={search.searchFor}
        commands={[
          ...(projectId
            ? [
                { id: 'sources', label: 'Go to sources', act: () => act.goTo('sources') },
                { id: 'compare', label: 'Go to compare', act: () => act.goTo('compare') },
                { id: 'review', label: 'Go through the findings (review)', act: () => act.goTo('review') },
                {
                  id: 'inspect',
                  label: 'Inspect claims',
                  shortcut: 'I',
                  act: () => wishFor('inspect-claims', { view: 'compare', projectId }),
                },
                { id: 'matrix', label: 'Go to matrix (points and sources)', act: () => act.goTo('matrix') },
                {
                  id: 'timeline',
                  label: 'Go to timeline (who says what when)',
                  act: () => act.goTo('timeline'),
                },
                {
                  id: 'codebook',
                  label: 'Codebook: verdicts, reasons, tags',
                  act: () => act.goTo('codebook'),
                },
                {
                  id: 'reviewers',
                  label: 'Reviewers: agreement and second pass',
                  act: () => act.goTo('reviewers'),
                },
                {
                  id: 'search',
                  label: 'Search in this project',
                  shortcut: 'Ctrl Shift F',
                  act: search.open,
                },
                { id: 'rules', label: 'How conflicts are found (rules)', act: () => act.goTo('rules') },
                { id: 'reports', label: 'Make a report', act: () => act.goTo('reports') },
                {
                  id: 'history',
                  label: 'History and backups',
                  shortcut: 'Ctrl Shift H',
                  act: () => act.goTo('history'),
                },
                {
                  id: 'save-file',
                  label: 'Save the project as a file',
                  act: () => wishFor('save-project-file', { view: 'home' }),
                },
                {
                  id: 'merge-file',
                  label: 'Merge a file into this project',
                  act: () => wishFor('merge-project-file', { view: 'home' }),
                },
                { id: 'undo', label: 'Undo', shortcut: 'Ctrl Z', act: act.undo },
                { id: 'redo', label: 'Redo', shortcut: 'Ctrl Shift Z', act: act.redo },
              ]
            : []),
          {
            id: 'open-file',
            label: 'Open a project file',
            act: () => wishFor('open-project-file', { view: 'home' }),
          },
          { id: 'projects', label: 'Go to projects', act: () => go({ view: 'home' }) },
          { id: 'settings', label: 'Settings', act: () => go({ view: 'settings' }) },
          { id: 'guide', label: 'Open the guide', act: () => go({ view: 'guide' }) },
          { id: 'keys', label: 'Show all keys', shortcut: '?', act: () => setKeysOpen(true) },
        ]}
      />
    </div>
  )
}
