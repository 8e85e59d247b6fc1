import { type Cue, type Finding, type FindingSide, kindWords, placeWords } from '../../../core'
import { FindingGuards } from '../../findings/finding-guards'
import { sidesOf, sourcesOf } from '../../findings/finding-sides'
import { isGuardKind } from '../../findings/guard-words'
import { litCues } from '../../findings/judge-cues'
import { JudgeOpinion } from '../../findings/judge-opinion'
import { foundByWords } from '../../findings/judge-opinion-words'
import { quoteRuns } from '../../findings/quote-runs'
import { Chip } from '../../ui/chip'
import { dateWords } from '../../ui/date-words'

interface FindingDetailProps {
  readonly finding: Finding
  readonly letters: ReadonlyMap<string, string>
  /** Sources with one text, by ids. */
  readonly copies: readonly (readonly string[])[]
  readonly onShow: (side: FindingSide) => void
  /** Opens the inspector at a claim. */
  readonly onInspect: (claimId: string) => void
}

function Quote({
  side,
  cues,
  letter,
  onShow,
  onInspect,
}: {
  readonly side: FindingSide
  readonly cues: readonly Cue[]
  readonly letter: string
  readonly onShow: () => void
  readonly onInspect: () => void
}) {
  const who = [side.speaker ?? 'the source itself', dateWords(side.date) ?? 'date unknown'].join(' · ')
  return (
    <figure className="quote">
      <blockquote className="quote__text">
        {quoteRuns({ ...side, cues }).map((run, i) =>
          run.lit === 'plain' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one quote never move
            <span key={i}>{run.text}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one quote never move
            <mark key={i} className={run.lit === 'judge' ? 'judge-cue' : 'cue'}>
              {run.text}
            </mark>
          ),
        )}
      </blockquote>
      <figcaption className="quote__who">
        <button
          type="button"
          className="letter letter--small letter--button"
          onClick={onShow}
          aria-label={`Show in source ${letter}`}
        >
          {letter}
        </button>
        <span className="quote__speaker">{who}</span>
        <button
          type="button"
          className="quote__inspect"
          onClick={onInspect}
          aria-label={`Inspect the claim in source ${letter}`}
        >
          Inspect
        </button>
      </figcaption>
    </figure>
  )
}

/** The chosen finding: what it is and why, the quotes with their cue words lit, speakers, dates, the judge's view, guards. */
export function FindingDetail({ finding, letters, copies, onShow, onInspect }: FindingDetailProps) {
  const tone = finding.kind === 'contradiction' ? 'conflict' : isGuardKind(finding.kind) ? 'guard' : 'agree'
  const place = finding.third ? 'three sources' : placeWords(finding.place)
  const letterOf = (id: string) => letters.get(id) ?? '?'
  const cues = litCues(finding)
  const voices = copies.filter((ids) => sourcesOf(finding).some((id) => ids.includes(id)))
  return (
    <section className={`detail detail--${tone}`} aria-label="Chosen finding" aria-live="polite">
      <p className="detail__kind">
        <Chip tone={tone}>{kindWords(finding.kind)}</Chip>
        {place && <Chip>{place}</Chip>}
        <span className="detail__rule">{foundByWords(finding)}</span>
      </p>
      <p className="detail__why">{finding.explanation}</p>
      {sidesOf(finding).map((side, i) => (
        <Quote
          key={side.claimId}
          side={side}
          cues={cues[i] ?? []}
          letter={letterOf(side.articleId)}
          onShow={() => onShow(side)}
          onInspect={() => onInspect(side.claimId)}
        />
      ))}
      {voices.map((ids) => (
        <p key={ids.join(' ')} className="detail__more">
          {ids.map(letterOf).join(' and ')} carry the same text: one voice, counted once.
        </p>
      ))}
      {finding.judge && (
        <JudgeOpinion
          finding={finding}
          view={finding.judge}
          letters={[letterOf(finding.a.articleId), letterOf(finding.b.articleId)]}
        />
      )}
      <FindingGuards guards={finding.guards} />
      {finding.also && finding.also.length > 0 && (
        <div className="detail__more">
          <p>Also said at:</p>
          <ul className="also">
            {finding.also.map((side) => (
              <li key={side.claimId}>
                <button type="button" className="claim-link" onClick={() => onShow(side)}>
                  <span className="letter letter--small">{letterOf(side.articleId)}</span> <q>{side.quote}</q>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="detail__more">
        {finding.sharedTerms.length > 0
          ? `Words that they share: ${finding.sharedTerms.join(', ')}.`
          : 'They share no words.'}
      </p>
    </section>
  )
}
