import { useEffect, useMemo, useRef, useState } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { type Claim, type Finding, matchReviews } from '../../../core'
import { useComparison } from '../../engine/use-comparison'
import { useReviews, useSources, useTags } from '../../storage/queries'
import { useSetting } from '../../storage/settings'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { AnalysisState } from './analysis-state'
import { ClaimInspector } from './claim-inspector'
import { linksOf } from './claim-marks'
import { claimAtShare } from './column-geometry'
import './compare.css'
import { CompareToolbar } from './compare-toolbar'
import type { MarkKind } from './display-blocks'
import { EVERYTHING, filterFindings, filterOnScreen, groupOf, neighbourOf } from './finding-filter'
import { FindingsPanel } from './findings-panel'
import './findings.css'
import { focusInside } from '../../ui/panel-focus'
import { sourceLetter } from '../../ui/source-letter'
import { ReadingSurface } from './reading-surface'
import { reviewActions } from './review-actions'
import { useCompareKeys } from './use-compare-keys'
import { useInspector } from './use-inspector'
import { useRun } from './use-run'
import { READING_LINE } from './use-scroll-together'
import { useShownSources } from './use-shown-sources'
import { useWideEnough } from './use-wide-enough'

const NONE: readonly Finding[] = []

interface CompareViewProps {
  readonly projectId: string
  /** The inspector is asked for from outside the view, by the menu or by name. */
  readonly asksInspector: boolean
  readonly onAsked: () => void
  readonly onAddSources: () => void
}

/** Sources side by side, their claims aligned, the findings ranked beside them, verdicts given in place. */
export function CompareView({ projectId, asksInspector, onAsked, onAddSources }: CompareViewProps) {
  const sources = useSources(projectId)
  const storedReviews = useReviews(projectId)
  const tags = useTags(projectId) ?? []
  const view = useComparison(projectId)
  const [together, setTogether] = useSetting('scrollTogether')
  const [places, setPlaces] = useSetting('reviewPlaces')
  const [panels, setPanels] = useSetting('panels')
  const [wantedFilter, setFilter] = useState(EVERYTHING)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [drawerOpen, setDrawerOpen] = useState(false)
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(new Set())
  const [shows, setShows] = useState(0)
  const search = useRef<HTMLInputElement>(null)
  const run = useRun()
  const wide = useWideEnough()
  const { shown, setShown, bringUp, stepPair } = useShownSources(sources ?? [])

  const inspector = useInspector(view.comparison, shown[0])
  const letters = useMemo(() => new Map(sources?.map((source, i) => [source.id, sourceLetter(i)])), [sources])
  const texts = useMemo(() => new Map(sources?.map((source) => [source.id, source.text])), [sources])
  const findings = view.comparison?.findings ?? NONE
  const links = useMemo(() => (view.comparison ? linksOf(view.comparison) : []), [view.comparison])
  const reviews = useMemo(
    () => matchReviews(findings, storedReviews ?? [], texts),
    [findings, storedReviews, texts],
  )
  const pairOnScreen = useMemo(
    () => (shown.length === 2 && shown[0] && shown[1] ? ([shown[0], shown[1]] as const) : null),
    [shown],
  )
  const filter = useMemo(
    () => filterOnScreen(wantedFilter, pairOnScreen, (id) => letters.has(id)),
    [wantedFilter, pairOnScreen, letters],
  )
  const filtered = useMemo(
    () => filterFindings(findings, reviews.byFinding, filter),
    [findings, reviews, filter],
  )
  const selectedId = chosenId ?? places[projectId] ?? null
  const selected = findings.find((finding) => finding.id === selectedId) ?? null
  const review = selected ? reviews.byFinding.get(selected.id) : undefined

  const select = (id: string) => {
    const finding = findings.find((candidate) => candidate.id === id)
    if (!finding) return
    setChosenId(id)
    setShows((count) => count + 1)
    void setPlaces({ ...places, [projectId]: id })
    bringUp(finding.a.articleId, finding.b.articleId)
    if (inspector.isOpen) inspector.open(finding.a.claimId)
    if (groupOf(finding) !== filter.group) setFilter({ ...filter, group: groupOf(finding) })
  }
  // Coming back, the finding that the review stood at is shown where it stands: its columns, its tab.
  const isBack = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the finding is there
  useEffect(() => {
    if (!selected || isBack.current) return
    isBack.current = true
    if (chosenId !== null || wantedFilter !== EVERYTHING) return
    bringUp(selected.a.articleId, selected.b.articleId)
    setFilter({ ...EVERYTHING, group: groupOf(selected) })
  }, [selected])
  const step = (by: 1 | -1) => {
    const next = neighbourOf(findings, filtered.shown, selectedId, by)
    if (next) select(next.id)
  }
  const actions = selected
    ? reviewActions({ projectId, finding: selected, review, texts, allTags: tags, run })
    : null
  const inspect = (claim: Claim) => {
    const beside = shown.find((id) => id !== claim.articleId)
    if (beside) bringUp(beside, claim.articleId)
    inspector.open(claim.id)
  }
  /** At the claim before the reader's eyes: in the column with the focus, else of the chosen finding. */
  const openInspector = (claimId?: string) => {
    const column = document.activeElement?.closest<HTMLElement>('[data-source]')
    inspector.open(claimId ?? (column ? claimAtShare(column, READING_LINE) : (selected?.a.claimId ?? null)))
    setDrawerOpen(true)
  }
  const toggleInspector = () => (inspector.isOpen ? inspector.close() : openInspector())
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked for
  useEffect(() => {
    if (!asksInspector) return
    if (!inspector.isOpen) openInspector()
    onAsked()
  }, [asksInspector])
  const closeDrawer = () => {
    if (inspector.isOpen) return inspector.close()
    if (wide || !drawerOpen) return
    setDrawerOpen(false)
    focusInside('[data-drawer-opener]')
  }
  const asksReason = useCompareKeys({
    chosen: selected?.id ?? null,
    step,
    stepPair,
    verdict: (verdict, reason) => actions?.verdict(verdict, reason),
    deny: () => actions?.verdict('no-conflict', review?.reason ?? null),
    show: () => selected && select(selected.id),
    toggleTogether: () => void setTogether(!together),
    makeBase: () =>
      makeBase(document.activeElement?.closest<HTMLElement>('[data-source]')?.dataset['source'] ?? shown[1]),
    inspect: toggleInspector,
    stepClaim: (by) => inspector.isOpen && inspector.step(by),
    focusTags: () => openThen(() => focusInside('[data-tag-input]')),
    focusNote: () => openThen(() => focusInside('[data-note-field] textarea')),
    focusSearch: () => openThen(() => search.current?.focus()),
    leave: closeDrawer,
  })
  const makeBase = (id: string | undefined) => {
    if (id) setShown([id, ...shown.filter((other) => other !== id)])
  }
  /** Opens the findings where they are a drawer, then acts; at once where they are there, so that no key is lost. */
  const openThen = (act: () => void) => {
    if (wide || drawerOpen) return act()
    setDrawerOpen(true)
    requestAnimationFrame(act)
  }

  if (!sources) return null
  if (sources.length < 2) {
    return (
      <EmptyState
        title={sources.length === 0 ? 'Nothing to compare yet' : 'One source more'}
        text="Counterclaim needs two sources about the same matter. It puts them side by side, joins the claims that speak of the same thing, and shows where they conflict."
      >
        <Button tone="primary" onPress={onAddSources}>
          Add sources
        </Button>
      </EmptyState>
    )
  }

  const copies = view.comparison?.copies ?? []
  const oneVoice =
    copies.map((group) => shown.filter((id) => group.includes(id))).find((ids) => ids.length > 1) ?? []
  const surface = (
    <ReadingSurface
      sources={sources}
      letters={letters}
      shown={shown}
      comparison={view.comparison}
      links={links}
      texts={texts}
      selected={selected}
      showCount={shows}
      hidden={hidden}
      together={together}
      inspecting={inspector.isOpen ? { claim: inspector.claim, onPick: inspector.pick } : null}
      onSelect={select}
      onShown={setShown}
      onBase={makeBase}
    />
  )
  const list = inspector.isOpen ? (
    <ClaimInspector
      inspector={inspector}
      comparison={view.comparison}
      texts={texts}
      letters={letters}
      onInspect={inspect}
      onFinding={(id) => {
        inspector.close()
        select(id)
      }}
    />
  ) : (
    <FindingsPanel
      projectId={projectId}
      filtered={filtered}
      filter={filter}
      onFilter={setFilter}
      pairOnScreen={pairOnScreen}
      reviews={reviews.byFinding}
      unmatched={{ kept: reviews.kept, orphans: reviews.orphans }}
      allReviews={storedReviews ?? []}
      letters={letters}
      tags={tags}
      selected={selected}
      asksReason={asksReason}
      actions={actions}
      working={view.state === 'working'}
      run={run}
      onSelect={select}
      onShow={() => selected && select(selected.id)}
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
        inspecting={inspector.isOpen}
        onInspect={toggleInspector}
        together={together}
        onTogether={(on) => void setTogether(on)}
        drawer={
          wide
            ? null
            : {
                isOpen: drawerOpen,
                onToggle: () => {
                  if (inspector.isOpen) inspector.close()
                  setDrawerOpen(!drawerOpen)
                },
                count: filtered.counts.conflicts,
              }
        }
      >
        <AnalysisState view={view} letters={letters} />
      </CompareToolbar>
      {wide ? (
        <Group
          className="compare__panels"
          defaultLayout={layoutFrom(panels['compare'])}
          onLayoutChanged={(layout) =>
            void setPanels({ ...panels, compare: [layout['reading'] ?? 70, layout['findings'] ?? 30] })
          }
        >
          <Panel id="reading" minSize="40%">
            {surface}
          </Panel>
          <Separator className="splitter" aria-label="Width of the findings" />
          <Panel id="findings" minSize="280px" maxSize="50%" defaultSize="380px">
            {list}
          </Panel>
        </Group>
      ) : (
        <div className="compare__panels">
          {surface}
          {drawerOpen && <div className="drawer">{list}</div>}
        </div>
      )}
    </div>
  )
}

function layoutFrom(
  stored: readonly number[] | undefined,
): { reading: number; findings: number } | undefined {
  const [reading, findings] = stored ?? []
  return reading !== undefined && findings !== undefined ? { reading, findings } : undefined
}
