import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import {
  type Claim,
  type Comparison,
  claimNames,
  claimReading,
  kindWords,
  type ReadingRow,
  type Span,
} from '../../../core'
import type { Run } from '../../findings/use-run'
import { IconButton } from '../../ui/button'
import { countedFirst } from '../../ui/counted'
import { ClaimDivisionControls } from './claim-division-controls'
import { ClaimNotes } from './claim-notes'
import { findingsWith } from './claim-order'
import { ClaimPoint } from './claim-point'
import './inspector.css'
import { sidesOf } from '../../findings/finding-sides'
import { quoteRuns } from '../../findings/quote-runs'
import type { Inspector } from './use-inspector'

interface ClaimInspectorProps {
  readonly projectId: string
  readonly inspector: Inspector
  readonly comparison: Comparison | null
  readonly texts: ReadonlyMap<string, string>
  readonly letters: ReadonlyMap<string, string>
  readonly run: Run
  /** Goes to a claim, also of another source. */
  readonly onInspect: (claim: Claim) => void
  /** Goes to a finding and closes the inspector. */
  readonly onFinding: (id: string) => void
}

/** All that the engine read of one claim, and what each source says on its point. */
export function ClaimInspector({ projectId, inspector, comparison, ...rest }: ClaimInspectorProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const { claim, at, of } = inspector
  const letter = claim ? (rest.letters.get(claim.articleId) ?? '?') : ''
  return (
    <aside
      className="inspector"
      aria-label="Claim inspector"
      tabIndex={-1}
      ref={panel}
      data-panel="inspector"
    >
      <header className="inspector__head">
        <h2 className="inspector__title">Claim</h2>
        {claim && (
          <p className="inspector__place numeric">
            <span className="letter letter--small">{letter}</span>
            <span className="visually-hidden">Source {letter}, claim </span>
            {at} of {of}
          </p>
        )}
        <IconButton
          small
          label="Previous claim"
          shortcut=","
          icon={<ChevronLeft size={16} />}
          isDisabled={at <= 1}
          onPress={() => inspector.step(-1)}
        />
        <IconButton
          small
          label="Next claim"
          shortcut="."
          icon={<ChevronRight size={16} />}
          isDisabled={at >= of}
          onPress={() => inspector.step(1)}
        />
        <IconButton
          small
          label="Close the inspector"
          shortcut="Esc"
          icon={<X size={16} />}
          onPress={inspector.close}
        />
      </header>
      {claim && comparison ? (
        <>
          <Reading
            projectId={projectId}
            claim={claim}
            comparison={comparison}
            onMoved={({ from, to }) => inspector.open(`${claim.articleId}:${from}-${to}`)}
            {...rest}
          />
          <ClaimNotes
            key={claim.id}
            projectId={projectId}
            claim={claim}
            text={rest.texts.get(claim.articleId) ?? ''}
          />
        </>
      ) : (
        <p className="inspector__none">
          {comparison
            ? 'No claim was read in these sources. What is cut makes no claims: see Sources.'
            : 'The sources are being read. Their claims will stand here.'}
        </p>
      )}
    </aside>
  )
}

interface ReadingProps extends Omit<ClaimInspectorProps, 'inspector' | 'comparison'> {
  readonly claim: Claim
  readonly comparison: Comparison
  /** The claim's boundaries were moved: it stands there now. */
  readonly onMoved: (place: Span) => void
}

function Reading(props: ReadingProps) {
  const { claim, comparison, texts, letters, onInspect, onFinding } = props
  const { claims, findings } = comparison
  const names = useMemo(() => claimNames(claims, (id) => texts.get(id) ?? ''), [claims, texts])
  const text = texts.get(claim.articleId) ?? ''
  const rows = claimReading(claim, {
    text,
    nameOf: (key) => names.get(key) ?? null,
    claimOf: (id) => claims.find((other) => other.id === id),
  })
  const missing = rows.filter(({ values, name }) => values.length === 0 && name !== 'other')
  const own = findingsWith(findings, claim.id)
  const scroller = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is read from its top
  useEffect(() => {
    // Somebody who moves the boundaries goes on there: that makes another claim at each step.
    if (!document.activeElement?.closest('.division')) scroller.current?.scrollTo({ top: 0 })
  }, [claim.id])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled with the keyboard
    <section className="inspector__body" ref={scroller} tabIndex={0} aria-label="What was read of the claim">
      <div aria-live="polite">
        <Words claim={claim} text={text} lit={litBy(rows)} />
      </div>
      {claim.spans.length > 1 && (
        <p className="field__hint">
          {countedFirst(claim.spans.length, 'part')}: the words between belong to another claim.
        </p>
      )}
      <dl className="reading">
        {rows
          .filter(({ values }) => values.length > 0)
          .map((row) => (
            <Row key={row.name} row={row} />
          ))}
      </dl>
      {missing.length > 0 && (
        <p className="field__hint">
          Nothing found under: {missing.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      )}
      <ClaimPoint
        claim={claim}
        comparison={comparison}
        texts={texts}
        letters={letters}
        onInspect={onInspect}
      />
      <ClaimDivisionControls
        projectId={props.projectId}
        claim={claim}
        claims={claims}
        run={props.run}
        onMoved={props.onMoved}
      />
      <h3 className="inspector__heading">Findings with this claim</h3>
      {own.length === 0 ? (
        <p className="field__hint">None. That no rule spoke is not proof that nothing conflicts.</p>
      ) : (
        <ul className="inspector__findings">
          {own.map((finding) => (
            <li key={finding.id}>
              <button type="button" className="inspector__finding" onClick={() => onFinding(finding.id)}>
                <b>{kindWords(finding.kind)}</b> with{' '}
                {sidesOf(finding)
                  .filter((side) => side.claimId !== claim.id)
                  .map((side) => (
                    <span key={side.claimId}>
                      <span className="letter letter--small">{letters.get(side.articleId)}</span>{' '}
                      <q>{side.quote}</q>{' '}
                    </span>
                  ))}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="field__hint inspector__key">
        The lines under the text, solid and dotted in turn, show where each claim begins and ends; words
        without a line belong to none. A click on a claim brings it here; clicking again goes to a longer one
        that holds it.
      </p>
    </section>
  )
}

/** The words that carry what was read; those inside a denial are all its words, and lit they would say nothing. */
function litBy(rows: readonly ReadingRow[]): readonly Span[] {
  return rows
    .filter(({ name }) => name !== 'speaker')
    .flatMap(({ values }) => values)
    .flatMap(({ span, words }) => (span && words !== 'is what is denied' ? [span] : []))
}

interface WordsProps {
  readonly claim: Claim
  readonly text: string
  readonly lit: readonly Span[]
}

function Words({ claim, text, lit }: WordsProps) {
  return (
    <blockquote className="inspector__quote">
      {claim.spans.map((span, part) => {
        const cues = lit
          .filter((one) => one.from < span.to && one.to > span.from)
          .map((one) => ({ ...one, role: 'read' }))
        const runs = quoteRuns({ quote: text.slice(span.from, span.to), from: span.from, cues })
        return (
          <span key={span.from}>
            {part > 0 && <span className="inspector__gap"> … </span>}
            {runs.map((run, i) =>
              run.lit !== 'plain' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: runs of one claim never move
                <span key={i} className="read">
                  {run.text}
                </span>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: runs of one claim never move
                <span key={i}>{run.text}</span>
              ),
            )}
          </span>
        )
      })}
    </blockquote>
  )
}

function Row({ row }: { readonly row: ReadingRow }) {
  return (
    <div className="reading__row">
      <dt>{row.label}</dt>
      <dd>
        {row.values.map(({ quote, words }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the values of one claim never move
          <p key={i} className="reading__value">
            {quote !== null && <q>{quote}</q>} {words}
          </p>
        ))}
      </dd>
    </div>
  )
}
