import { useMemo, useRef, useState } from 'react'
import { codebookOf } from '../../../project'
import { useComparison } from '../../engine/use-comparison'
import { engineOf } from '../../storage/project-engine'
import { useProject, useReviews, useSources, useTags } from '../../storage/queries'
import { useSetting } from '../../storage/settings'
import { AnalysisState } from './analysis-state'
import { ClaimInspector } from './claim-inspector'
import { linksOf } from './claim-marks'
import './compare.css'
import { EVERYTHING, filterOnScreen } from '../../findings/finding-filter'
import { ComparePanels } from './compare-panels'
import { CompareToolbar } from './compare-toolbar'
import { queryOf, wishOf } from './compare-wish'
import type { MarkKind } from './display-blocks'
import { FindingsPanel } from './findings-panel'
import './findings.css'
import { useColleagueVerdicts } from '../../findings/use-colleague-verdicts'
import { useListedFindings } from '../../findings/use-listed-findings'
import { useReviewActions } from '../../findings/use-review-actions'
import { useRun } from '../../findings/use-run'
import { SavedViewsHere } from '../../saved-views/saved-views-here'
import type { ViewsAsked } from '../../saved-views/views-asked'
import type { CompareTarget } from '../../ui/compare-target'
import { focusInside } from '../../ui/panel-focus'
import { sourceLetter } from '../../ui/source-letter'
import { ReadingArea } from './reading-area'
import { TooFewSources } from './too-few-sources'
import { useArrival } from './use-arrival'
import { useChosenFinding } from './use-chosen-finding'
import { useCompareKeys } from './use-compare-keys'
import { useFindingsDrawer } from './use-findings-drawer'
import { useInspecting } from './use-inspecting'
import { useInspector } from './use-inspector'
import { useMatchSides } from './use-match-sides'
import { useShownSources } from './use-shown-sources'

interface CompareViewProps {
  readonly projectId: string
  /** The inspector is asked for from outside the view, by the menu or by name. */
  readonly asksInspector: boolean
  readonly onAsked: () => void
  /** What to show first, where somebody comes from another view. */
  readonly at: CompareTarget | null
  readonly viewsAsked: ViewsAsked
  readonly onAddSources: () => void
  /** Goes to where it is said how conflicts are found. */
  readonly onRules: () => void
}

/** Sources side by side, their claims aligned, the findings ranked beside them, verdicts given in place. */
export function CompareView(props: CompareViewProps) {
  const { projectId, asksInspector, onAsked, at, viewsAsked, onAddSources, onRules } = props
  const project = useProject(projectId)
  const engine = engineOf(project)
  const codebook = codebookOf(project)
  const sources = useSources(projectId)
  const storedReviews = useReviews(projectId)
  const tags = useTags(projectId) ?? []
  const view = useComparison(projectId)
  const [together, setTogether] = useSetting('scrollTogether')
  const [layout, setLayout] = useSetting('readingLayout')
  const [wantedFilter, setFilter] = useState(EVERYTHING)
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(new Set())
  const search = useRef<HTMLInputElement>(null)
  const run = useRun()
  const drawer = useFindingsDrawer()
  const { shown, setShown, bringUp, stepPair } = useShownSources(sources ?? [])

  const inspector = useInspector(view.comparison, shown[0])
  const letters = useMemo(() => new Map(sources?.map((source, i) => [source.id, sourceLetter(i)])), [sources])
  const texts = useMemo(() => new Map(sources?.map((source) => [source.id, source.text])), [sources])
  const pairOnScreen = useMemo(
    () => (shown.length === 2 && shown[0] && shown[1] ? ([shown[0], shown[1]] as const) : null),
    [shown],
  )
  const filter = useMemo(
    () => filterOnScreen(wantedFilter, pairOnScreen, (id) => letters.has(id)),
    [wantedFilter, pairOnScreen, letters],
  )
  const list = useListedFindings(view.comparison, storedReviews, texts, engine.sensitivity, filter)
  const { all: findings, reviews, filtered, listed } = list
  const links = useMemo(
    () => (view.comparison ? linksOf(view.comparison, listed) : []),
    [view.comparison, listed],
  )
  const { match, said } = useMatchSides(links, letters)
  const colleagues = useColleagueVerdicts(projectId, findings, texts)
  const { selected, select, step, show, showSide, setChosenId } = useChosenFinding({
    projectId,
    list,
    shown,
    bringUp,
    inspector,
    filter,
    setFilter,
    comesBack: !at && wantedFilter === EVERYTHING,
  })
  const review = selected ? reviews.byFinding.get(selected.id) : undefined
  const actions = useReviewActions({ projectId, finding: selected, review, texts, allTags: tags })
  const { inspect, openInspector, toggleInspector } = useInspecting({
    inspector,
    selected,
    shown,
    bringUp,
    openDrawer: drawer.open,
    asksInspector,
    onAsked,
  })
  useArrival(at, view.comparison, {
    finding: (id) => {
      select(id)
      drawer.openThen(() => focusInside('.finding-list [tabindex="0"]'))
    },
    // Beside the base, with the panel in sight.
    claim: (claim) => {
      inspect(claim)
      drawer.open()
    },
    sources: setShown,
  })
  const leave = () => (inspector.isOpen ? inspector.close() : drawer.close())
  const asksReason = useCompareKeys({
    chosen: selected?.id ?? null,
    step,
    stepPair,
    codebook,
    verdict: (choice, reason) => actions?.verdict(choice.meaning, reason, choice.id),
    deny: (choice) => actions?.verdict(choice.meaning, review?.reason ?? null, choice.id),
    show: () => selected && select(selected.id),
    toggleTogether: () => void setTogether(!together),
    toggleLayout: () => void setLayout(layout === 'rows' ? 'columns' : 'rows'),
    toggleRedline: () => void setLayout(layout === 'redline' ? 'columns' : 'redline'),
    matchSides: match,
    makeBase: () =>
      makeBase(document.activeElement?.closest<HTMLElement>('[data-source]')?.dataset['source'] ?? shown[1]),
    inspect: toggleInspector,
    stepClaim: (by) => inspector.isOpen && inspector.step(by),
    focusTags: () => drawer.openThen(() => focusInside('[data-tag-input]')),
    focusNote: () => drawer.openThen(() => focusInside('[data-note-field] textarea')),
    focusSearch: () => drawer.openThen(() => search.current?.focus()),
    leave,
  })
  const makeBase = (id: string | undefined) => {
    if (id) setShown([id, ...shown.filter((other) => other !== id)])
  }

  if (!sources) return null
  if (sources.length < 2) return <TooFewSources count={sources.length} onAdd={onAddSources} />

  const judge = view.comparison?.judge ?? null
  const hasJudge = judge !== null && judge.identity !== null && judge.state !== 'off'
  const copies = view.comparison?.copies ?? []
  const oneVoice =
    copies.map((group) => shown.filter((id) => group.includes(id))).find((ids) => ids.length > 1) ?? []
  const reading = (
    <ReadingArea
      layout={layout}
      said={said}
      surface={{
        sources,
        letters,
        shown,
        comparison: view.comparison,
        links,
        texts,
        selected,
        show,
        hidden,
        together,
        inspecting: inspector.isOpen ? { claim: inspector.claim, onPick: inspector.pick } : null,
        onSelect: select,
        onShown: setShown,
        onBase: makeBase,
      }}
      listed={listed}
      reviews={reviews.byFinding}
      projectId={projectId}
      claim={inspector.claim}
      run={run}
      onColumns={() => void setLayout('columns')}
      onDeclared={(id, relation) => {
        if (id === null) return
        // It comes with the next look at the store, and is chosen then.
        inspector.close()
        setChosenId(id)
        setFilter({ ...EVERYTHING, group: relation === 'conflict' ? 'conflicts' : 'agreements' })
      }}
    />
  )
  const panel = inspector.isOpen ? (
    <ClaimInspector
      projectId={projectId}
      run={run}
      inspector={inspector}
      comparison={view.comparison}
      texts={texts}
      letters={letters}
      onInspect={inspect}
      onFinding={(id) => {
        // In this order: choosing a finding moves an open inspector along.
        select(id)
        inspector.close()
      }}
    />
  ) : (
    <FindingsPanel
      projectId={projectId}
      codebook={codebook}
      filtered={filtered}
      filter={filter}
      onFilter={setFilter}
      cut={{
        sensitivity: engine.sensitivity,
        weaker: list.weaker.counts[filter.group],
        showsWeaker: list.showsWeaker,
        onShowWeaker: list.showWeaker,
        rulesOff: engine.rulesOff.filter((rule) => rule !== 'judge').length,
        judgeOff: engine.rulesOff.includes('judge'),
        onRules,
      }}
      judge={judge}
      hasJudge={hasJudge}
      onCompareAgain={view.rerun}
      weaker={list.weakerIds}
      copies={view.comparison?.copies ?? []}
      pairOnScreen={pairOnScreen}
      reviews={reviews.byFinding}
      unmatched={{ kept: reviews.kept, orphans: reviews.orphans }}
      colleagues={colleagues.get(selected?.id ?? '') ?? []}
      allReviews={storedReviews ?? []}
      letters={letters}
      texts={texts}
      tags={tags}
      selected={selected}
      asksReason={asksReason}
      actions={actions}
      working={view.state === 'working'}
      run={run}
      onSelect={select}
      onShow={showSide}
      onInspect={openInspector}
      searchRef={search}
    />
  )
  return (
    <div className="compare">
      <CompareToolbar
        sources={sources}
        letters={letters}
        shown={shown}
        onShown={setShown}
        onStepPair={stepPair}
        oneVoice={oneVoice}
        hidden={hidden}
        onHidden={setHidden}
        // While comparing its progress has that room.
        hasJudge={hasJudge && view.state !== 'working'}
        inspecting={inspector.isOpen}
        onInspect={toggleInspector}
        together={together}
        onTogether={(on) => void setTogether(on)}
        layout={layout}
        onLayout={(wanted) => void setLayout(wanted)}
        onMatch={match}
        drawer={
          drawer.wide
            ? null
            : {
                isOpen: drawer.isOpen,
                onToggle: () => {
                  if (inspector.isOpen) inspector.close()
                  drawer.toggle()
                },
                count: filtered.counts.conflicts,
              }
        }
      >
        <SavedViewsHere
          projectId={projectId}
          place="compare"
          compact
          query={queryOf({ filter, shown, hidden })}
          suggestion={filter.words.trim()}
          keeps="The columns are kept, which findings are listed, and the marks that are shown."
          asked={viewsAsked}
          onSet={(query) => {
            const wish = wishOf(query, sources)
            setShown(wish.shown)
            setHidden(wish.hidden)
            setFilter(wish.filter)
          }}
        />
        <AnalysisState view={view} letters={letters} />
      </CompareToolbar>
      <ComparePanels wide={drawer.wide} drawerOpen={drawer.isOpen} reading={reading} panel={panel} />
    </div>
  )
}
