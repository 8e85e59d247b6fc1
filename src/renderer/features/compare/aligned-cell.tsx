import { Fragment } from 'react'
import type { Finding } from '../../../core'
import { CellSign } from '../../findings/cell-sign'
import { sidesOf } from '../../findings/finding-sides'
import { litCues } from '../../findings/judge-cues'
import { quoteRuns } from '../../findings/quote-runs'
import type { AlignedCell, AlignedClaim } from './aligned-rows'
import { MARK_WORDS } from './article-text'

interface AlignedCellProps {
  readonly cell: AlignedCell
  readonly text: string
  readonly lang: string | undefined
  /** The chosen finding: its claims stand out, its cue words are lit. */
  readonly selected: Finding | null
}

/** What a source says on a point, in its own words; or that it is silent, or was not compared. */
export function AlignedCellView({ cell, text, lang, selected }: AlignedCellProps) {
  const { state, claims } = cell
  return (
    <>
      <p className="aligned__who">
        {state === 'not-analysed' ? (
          <span className="aligned__missing">Not analysed</span>
        ) : (
          <CellSign state={state} />
        )}
        {speakerOf(claims[0])}
      </p>
      {claims.map((one, i) => {
        const speaker = speakerOf(one)
        return (
          <Fragment key={one.claim.id}>
            {i > 0 && speaker && speaker !== speakerOf(claims[i - 1]) && (
              <p className="aligned__who">{speaker}</p>
            )}
            <ClaimWords one={one} text={text} lang={lang} selected={selected} />
          </Fragment>
        )
      })}
    </>
  )
}

function speakerOf(one: AlignedClaim | undefined): string | null {
  return one?.claim.attribution?.speaker || null
}

interface ClaimWordsProps {
  readonly one: AlignedClaim
  readonly text: string
  readonly lang: string | undefined
  readonly selected: Finding | null
}

function ClaimWords({ one, text, lang, selected }: ClaimWordsProps) {
  const { claim, mark } = one
  const side = selected ? sidesOf(selected).findIndex(({ claimId }) => claimId === claim.id) : -1
  const cues = (selected && litCues(selected)[side]) ?? []
  const words = claim.spans.map((span, i) => (
    <span key={span.from}>
      {i > 0 && ' … '}
      {quoteRuns({ quote: text.slice(span.from, span.to), from: span.from, cues }).map((run, at) =>
        run.lit === 'plain' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one claim never move
          <span key={at}>{run.text}</span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one claim never move
          <mark key={at} className={run.lit === 'judge' ? 'judge-cue' : 'cue'}>
            {run.text}
          </mark>
        ),
      )}
    </span>
  ))
  const name = `mark mark--${mark}${side >= 0 ? ' is-current' : ''}`
  return (
    <p className="aligned__claim" lang={lang}>
      {mark === 'only' ? (
        <span className={name} data-claims={claim.id}>
          {words}
        </span>
      ) : (
        <mark className={name} data-claims={claim.id} aria-description={MARK_WORDS[mark]}>
          {words}
        </mark>
      )}
    </p>
  )
}
