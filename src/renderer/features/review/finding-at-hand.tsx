import { useState } from 'react'
import {
  type ComparedArticle,
  type Finding,
  type FindingReview,
  kindWords,
  placeWords,
  type VerdictReason,
  type VerdictValue,
} from '../../../core'
import {
  type Codebook,
  type ColleagueReviewRecord,
  type SourceRecord,
  sourceName,
  type TagRecord,
} from '../../../project'
import { ColleagueVerdicts } from '../../findings/colleague-verdicts'
import { groupOf } from '../../findings/finding-filter'
import { FindingGuards } from '../../findings/finding-guards'
import { FindingHistory } from '../../findings/finding-history'
import { sidesOf, sourcesOf } from '../../findings/finding-sides'
import { litCues } from '../../findings/judge-cues'
import { JudgeOpinion } from '../../findings/judge-opinion'
import { foundByWords } from '../../findings/judge-opinion-words'
import { NoteField } from '../../findings/note-field'
import { ResolutionRecord } from '../../findings/resolution-record'
import type { ReviewActions } from '../../findings/review-actions'
import { TagPicker } from '../../findings/tag-picker'
import { VerdictBar } from '../../findings/verdict-bar'
import { Chip } from '../../ui/chip'
import { Passage } from './passage'

interface FindingAtHandProps {
  readonly projectId: string
  readonly finding: Finding
  readonly review: FindingReview | undefined
  readonly sources: readonly SourceRecord[]
  readonly letters: ReadonlyMap<string, string>
  readonly articles: readonly ComparedArticle[]
  /** Sources with one text, by ids. */
  readonly copies: readonly (readonly string[])[]
  readonly colleagues: readonly ColleagueReviewRecord[]
  readonly tags: readonly TagRecord[]
  readonly actions: ReviewActions
  readonly asksReason: boolean
  /** By which words findings are judged here. */
  readonly codebook: Codebook
  readonly onVerdict: (verdict: VerdictValue | null, reason: VerdictReason | null, choice?: string) => void
}

const TONES = { conflicts: 'conflict', 'not-conflicts': 'guard', agreements: 'agree' } as const

/** One finding, large: both passages, why they were put together, and what is said of it. */
export function FindingAtHand(props: FindingAtHandProps) {
  const { projectId, finding, review, sources, letters, articles, tags, actions } = props
  const tone = TONES[groupOf(finding)]
  const place = finding.third ? 'three sources' : placeWords(finding.place)
  const cues = litCues(finding)
  const letterOf = (id: string) => letters.get(id) ?? '?'
  const voices = props.copies.filter((ids) => sourcesOf(finding).some((id) => ids.includes(id)))
  // What a screen reader says of a finding that comes up: its kind and why, not the whole of its passages.
  const [heading] = useState(`finding-${finding.id}`)
  return (
    <article className={`at-hand detail--${tone}`} aria-labelledby={heading}>
      <header className="at-hand__head">
        <p className="detail__kind">
          <Chip tone={tone}>{kindWords(finding.kind)}</Chip>
          {place && <Chip>{place}</Chip>}
          <span className="detail__rule">{foundByWords(finding)}</span>
        </p>
        <h2 className="at-hand__why" id={heading} aria-live="polite">
          {finding.explanation}
        </h2>
      </header>
      <div className="at-hand__passages">
        {sidesOf(finding).map((side, i) => {
          const source = sources.find(({ id }) => id === side.articleId)
          return (
            <Passage
              key={side.claimId}
              side={side}
              cues={cues[i] ?? []}
              letter={letterOf(side.articleId)}
              sourceName={source ? sourceName(source) : ''}
              text={source?.text ?? ''}
              article={articles.find(({ id }) => id === side.articleId)}
              language={source?.meta.language}
            />
          )
        })}
      </div>
      {voices.map((ids) => (
        <p key={ids.join(' ')} className="detail__more">
          {ids.map(letterOf).join(' and ')} carry the same text: one voice, counted once.
        </p>
      ))}
      <div className="at-hand__say">
        <div className="at-hand__verdict">
          <VerdictBar
            codebook={props.codebook}
            review={review}
            asksReason={props.asksReason}
            onVerdict={props.onVerdict}
          />
          <FindingGuards guards={finding.guards} />
          {finding.judge && (
            <JudgeOpinion
              finding={finding}
              view={finding.judge}
              letters={[letterOf(finding.a.articleId), letterOf(finding.b.articleId)]}
            />
          )}
        </div>
        <div className="at-hand__words">
          <TagPicker
            tags={tags}
            chosen={review?.tags ?? []}
            onChange={actions.tags}
            onCreate={actions.createTag}
          />
          <NoteField
            projectId={projectId}
            findingId={finding.id}
            saved={review?.note ?? ''}
            onSave={actions.note}
          />
          <ResolutionRecord
            resolution={review?.resolution}
            letters={[letterOf(finding.a.articleId), letterOf(finding.b.articleId)]}
            onResolve={actions.resolve}
          />
          <FindingHistory projectId={projectId} reviewKey={review?.key ?? finding.id} />
          <ColleagueVerdicts verdicts={props.colleagues} tags={tags} isJudged={Boolean(review?.verdict)} />
        </div>
      </div>
    </article>
  )
}
