import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { dateWords } from '../../ui/date-words'
import type { Overview, OverviewSource } from './use-overview'

interface SaidPaneProps {
  readonly label: string
  /** Null where there is nothing to go to. */
  readonly onShow: (() => void) | null
  readonly children: ReactNode
}

/** Under an overview: what stands behind the place that has the focus, word for word, and the way to it. */
export function SaidPane({ label, onShow, children }: SaidPaneProps) {
  return (
    <section className="said-pane" aria-label={label} aria-live="polite" data-panel="said">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long quotes scroll, with keys too */}
      <div className="said-pane__said" tabIndex={0}>
        {children}
      </div>
      <Button small isDisabled={onShow === null} onPress={() => onShow?.()}>
        Show in Compare <kbd>Enter</kbd> <ArrowRight size={14} aria-hidden />
      </Button>
    </section>
  )
}

interface SaidProps {
  readonly source: OverviewSource
  readonly claims: readonly string[]
  readonly overview: Overview
  /** How the source stands to the point. */
  readonly state: ReactNode
  /** Said where the source has no words on it. */
  readonly otherwise: string
}

/** What one source says, with its speakers and date. */
export function Said({ source, claims, overview, state, otherwise }: SaidProps) {
  return (
    <div className="said">
      <p className="said__who">
        <span className="letter letter--small">{source.letter}</span>
        {state}
        <span className="said__source">{source.name}</span>
        <span className="field__hint">{dateWords(source.date)}</span>
      </p>
      {claims.length === 0 && <p className="said__none">{otherwise}</p>}
      {claims.map((id) => {
        const speaker = overview.claimOf(id)?.attribution?.speaker
        return (
          <blockquote key={id} className="said__quote">
            <q>{overview.wordsOf(id)}</q>
            {speaker ? <cite> — {speaker}</cite> : null}
          </blockquote>
        )
      })}
    </div>
  )
}
