import { type RefObject, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Finding, FindingReview, FindingSide, JudgeUse, Tag } from '../../../core'
import type { Codebook, ColleagueReviewRecord } from '../../../project'
import { ColleagueVerdicts } from '../../findings/colleague-verdicts'
import { FINDING_GROUPS, type FilteredFindings, type FindingFilter } from '../../findings/finding-filter'
import { FindingHistory } from '../../findings/finding-history'
import { NoteField } from '../../findings/note-field'
import { ResolutionRecord } from '../../findings/resolution-record'
import type { ReviewActions } from '../../findings/review-actions'
import { TagPicker } from '../../findings/tag-picker'
import type { Run } from '../../findings/use-run'
import { VerdictBar } from '../../findings/verdict-bar'
import { ByHand } from './by-hand'
import { FindingDetail } from './finding-detail'
import { FindingList } from './finding-list'
import { FindingNarrowing } from './finding-narrowing'
import { JudgeGap } from './judge-gap'
import { KeptApart } from './kept-apart'
import { type CutState, ListCut } from './list-cut'
import { TagManager } from './tag-manager'
import { UnmatchedReviews } from './unmatched-reviews'

interface FindingsPanelProps {
  readonly projectId: string
  readonly codebook: Codebook
  readonly filtered: FilteredFindings
  readonly filter: FindingFilter
  readonly cut: CutState
  /** The judge's part in the comparison; null before there is one. */
  readonly judge: JudgeUse | null
  /** A judge takes part. */
  readonly hasJudge: boolean
  readonly onCompareAgain: () => void
  /** Ids of those below the cut, listed for now. */
  readonly weaker: ReadonlySet<string>
  /** Sources with one text, by ids. */
  readonly copies: readonly (readonly string[])[]
  readonly onFilter: (filter: FindingFilter) => void
  /** The pair on screen, for the "only these two" switch; null with more or fewer than two columns. */
  readonly pairOnScreen: readonly [string, string] | null
  readonly reviews: ReadonlyMap<string, FindingReview>
  /** What other reviewers said on the chosen finding. */
  readonly colleagues: readonly ColleagueReviewRecord[]
  readonly allReviews: readonly FindingReview[]
  readonly letters: ReadonlyMap<string, string>
  readonly texts: ReadonlyMap<string, string>
  readonly tags: readonly Tag[]
  readonly selected: Finding | null
  readonly asksReason: boolean
  /** Null when no finding is chosen. */
  readonly actions: ReviewActions | null
  /** The comparison is under way: an empty list is not an answer yet. */
  readonly working: boolean
  /** Verdicts without a finding now: the quotes still stand (kept), or are gone (orphans). */
  readonly unmatched: { readonly kept: readonly FindingReview[]; readonly orphans: readonly FindingReview[] }
  readonly run: Run
  readonly onSelect: (id: string) => void
  readonly onShow: (side: FindingSide) => void
  /** Opens the inspector at a claim. */
  readonly onInspect: (claimId: string) => void
  readonly searchRef: RefObject<HTMLInputElement | null>
}

const GROUP_WORDS = { conflicts: 'Conflicts', 'not-conflicts': 'Not conflicts', agreements: 'Agree' } as const
const EMPTY_WORDS = {
  conflicts: 'No conflicts here.',
  'not-conflicts': 'Nothing here that only looks like a conflict.',
  agreements: 'No agreements here.',
} as const

/** The ranked list above, the chosen finding with its explanation and verdict below. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { projectId, filtered, filter, onFilter, pairOnScreen, reviews, letters, tags, selected, actions } =
    props
  const [managing, setManaging] = useState(false)
  const review = selected ? reviews.get(selected.id) : undefined
  return (
    <aside className="findings" aria-label="Findings">
      <Tabs
        className="findings__tabs"
        selectedKey={filter.group}
        onSelectionChange={(key) => {
          const group = FINDING_GROUPS.find((name) => name === key)
          if (group) onFilter({ ...filter, group })
        }}
      >
        <div className="findings__filter">
          <TabList aria-label="Kind of finding" className="tab-list">
            {FINDING_GROUPS.map((group) => (
              <Tab key={group} id={group} className="tab">
                {GROUP_WORDS[group]} <span className="numeric tab__count">{filtered.counts[group]}</span>
              </Tab>
            ))}
          </TabList>
          <FindingNarrowing
            filter={filter}
            onFilter={onFilter}
            pairOnScreen={pairOnScreen}
            hasJudge={props.hasJudge}
            letters={letters}
            searchRef={props.searchRef}
          />
        </div>
        <TabPanel id={filter.group} className="findings__panel">
          {props.judge && !props.working && <JudgeGap use={props.judge} onRetry={props.onCompareAgain} />}
          {filtered.shown.length === 0 ? (
            <p className="findings__none">{props.working ? 'Looking…' : EMPTY_WORDS[filter.group]}</p>
          ) : (
            <FindingList
              findings={filtered.shown}
              reviews={reviews}
              letters={letters}
              tags={tags}
              selectedId={selected?.id ?? null}
              weaker={props.weaker}
              onSelect={props.onSelect}
            />
          )}
          <ListCut {...props.cut} />
        </TabPanel>
      </Tabs>
      {selected && actions && (
        <div className="findings__chosen">
          <VerdictBar
            codebook={props.codebook}
            review={review}
            asksReason={props.asksReason}
            onVerdict={actions.verdict}
          />
          <FindingDetail
            finding={selected}
            letters={letters}
            copies={props.copies}
            onShow={props.onShow}
            onInspect={props.onInspect}
          />
          <ByHand projectId={projectId} finding={selected} texts={props.texts} run={props.run} />
          <TagPicker
            tags={tags}
            chosen={review?.tags ?? []}
            onChange={actions.tags}
            onCreate={actions.createTag}
            onManage={() => setManaging(true)}
          />
          <ColleagueVerdicts verdicts={props.colleagues} tags={tags} isJudged={Boolean(review?.verdict)} />
          <NoteField
            key={selected.id}
            projectId={projectId}
            findingId={selected.id}
            saved={review?.note ?? ''}
            onSave={actions.note}
          />
          <ResolutionRecord
            key={`resolution ${selected.id}`}
            resolution={review?.resolution}
            letters={[letters.get(selected.a.articleId) ?? '?', letters.get(selected.b.articleId) ?? '?']}
            onResolve={actions.resolve}
          />
          <FindingHistory
            key={`history ${selected.id}`}
            projectId={projectId}
            reviewKey={review?.key ?? selected.id}
          />
        </div>
      )}
      <KeptApart projectId={projectId} letters={letters} run={props.run} />
      <UnmatchedReviews codebook={props.codebook} {...props.unmatched} />
      <TagManager
        projectId={projectId}
        tags={tags}
        reviews={props.allReviews}
        isOpen={managing}
        onClose={() => setManaging(false)}
        run={props.run}
      />
    </aside>
  )
}
