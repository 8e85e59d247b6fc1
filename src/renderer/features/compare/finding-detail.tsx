import { type Finding, type FindingSide, kindWords, reasonWords, ruleWords } from '../../../core'
import { Chip } from '../../ui/chip'
import { dateWords } from '../../ui/date-words'
import { isGuardKind } from './guard-words'
import { quoteRuns } from './quote-runs'

interface FindingDetailProps {
  readonly finding: Finding
  readonly letters: ReadonlyMap<string, string>
  readonly onShow: (side: FindingSide) => void
  /** Opens the inspector at a claim. */
  readonly onInspect: (claimId: string) => void
}

function Quote({
  side,
  letter,
  onShow,
  onInspect,
}: {
  readonly side: FindingSide
  readonly letter: string
  readonly onShow: () => void
  readonly onInspect: () => void
}) {
  const who = [side.speaker ?? 'the source itself', dateWords(side.date) ?? 'date unknown'].join(' · ')
  return (
    <figure className="quote">
      <blockquote className="quote__text">
        {quoteRuns(side).map((run, i) =>
          run.lit ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one quote never move
            <mark key={i} className="cue">
              {run.text}
            </mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one quote never move
            <span key={i}>{run.text}</span>
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

/** The chosen finding: what it is and why, both quotes with their cue words lit, speakers, dates, guards. */
export function FindingDetail({ finding, letters, onShow, onInspect }: FindingDetailProps) {
  const passed = finding.guards.filter((guard) => !guard.fired)
  const fired = finding.guards.filter((guard) => guard.fired)
  const tone = finding.kind === 'contradiction' ? 'conflict' : isGuardKind(finding.kind) ? 'guard' : 'agree'
  return (
    <section className={`detail detail--${tone}`} aria-label="Chosen finding" aria-live="polite">
      <p className="detail__kind">
        <Chip tone={tone}>{kindWords(finding.kind)}</Chip>
        <span className="detail__rule">{ruleWords(finding.rule)}</span>
      </p>
      <p className="detail__why">{finding.explanation}</p>
      {[finding.a, finding.b].map((side) => (
        <Quote
          key={side.claimId}
          side={side}
          letter={letters.get(side.articleId) ?? '?'}
          onShow={() => onShow(side)}
          onInspect={() => onInspect(side.claimId)}
        />
      ))}
      {fired.length > 0 && (
        <ul className="detail__guards" aria-label="Why both may be true">
          {fired.map((guard) => (
            <li key={guard.guard}>
              <Chip tone="guard">
                {reasonWords(guard.guard)}
                {guard.note && `: ${guard.note}`}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <details className="detail__more">
        <summary>What was checked</summary>
        <p>
          {finding.sharedTerms.length > 0
            ? `Words that both share: ${finding.sharedTerms.join(', ')}.`
            : 'The two share no words.'}
        </p>
        {passed.length > 0 && (
          <p>Looked for and not found: {passed.map((guard) => reasonWords(guard.guard)).join(', ')}.</p>
        )}
      </details>
    </section>
  )
}
