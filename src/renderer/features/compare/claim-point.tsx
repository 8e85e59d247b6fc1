import { useMemo } from 'react'
import {
  type CellState,
  type Claim,
  type Comparison,
  cellWords,
  claimText,
  type PointCell,
  relationWords,
} from '../../../core'
import { linedUpWith } from './claim-order'

interface ClaimPointProps {
  readonly claim: Claim
  readonly comparison: Comparison
  readonly texts: ReadonlyMap<string, string>
  readonly letters: ReadonlyMap<string, string>
  readonly onInspect: (claim: Claim) => void
}

/** A sign with its word: neither speaks by colour alone. */
const SIGNS: Readonly<Record<CellState, string>> = {
  says: '=',
  denies: '#',
  differs: '≠',
  silent: '·',
  'not-covered': '–',
}

const SILENCE: Readonly<Partial<Record<CellState, string>>> = {
  silent: 'It speaks of the matter, but not of this.',
  'not-covered': 'It does not speak of the matter.',
}

/** The point that a claim belongs to: what each source says on it; and what else is lined up with the claim. */
export function ClaimPoint({ claim, comparison, texts, letters, onInspect }: ClaimPointProps) {
  const byId = useMemo(() => new Map(comparison.claims.map((one) => [one.id, one])), [comparison])
  const point = comparison.groups.find((group) => group.claims.includes(claim.id))
  const linedUp = useMemo(() => linedUpWith(comparison, claim.id), [comparison, claim.id])
  const quoted = (one: Claim) => (
    <ClaimLink
      key={one.id}
      words={claimText(one, texts.get(one.articleId) ?? '')}
      isHere={one.id === claim.id}
      onPress={() => onInspect(one)}
    />
  )
  return (
    <>
      <h3 className="inspector__heading">What each source says on this point</h3>
      {point ? (
        <ul className="point">
          {point.cells.map((cell) => (
            <Cell
              key={cell.articleId}
              cell={cell}
              letter={letters.get(cell.articleId) ?? '?'}
              copyOf={copyOf(comparison, cell, letters)}
            >
              {cell.claims.flatMap((id) => byId.get(id) ?? []).map(quoted)}
            </Cell>
          ))}
        </ul>
      ) : (
        <p className="field__hint">No other source was found to speak of just this.</p>
      )}
      {linedUp.length > 0 && (
        <>
          <h3 className="inspector__heading">Also lined up with it, less surely</h3>
          <ul className="point">
            {linedUp.map(({ claim: other, relation, moved }) => (
              <li key={other.id} className="point__cell">
                <span className="letter letter--small">{letters.get(other.articleId)}</span>
                <span className="point__state">
                  {relationWords(relation)}
                  {moved && ', moved'}
                </span>
                <div className="point__said">{quoted(other)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface CellProps {
  readonly cell: PointCell
  readonly letter: string
  /** Letters of sources with the same text; empty where it stands alone. */
  readonly copyOf: string
  readonly children: readonly React.ReactNode[]
}

function Cell({ cell, letter, copyOf, children }: CellProps) {
  const { state } = cell
  return (
    <li className="point__cell">
      <span className="letter letter--small">{letter}</span>
      <span className={`point__state point__state--${state}`}>
        <span className="point__sign" aria-hidden>
          {SIGNS[state]}
        </span>
        {cellWords(state)}
      </span>
      <div className="point__said">
        {children.length > 0 ? children : <span className="field__hint">{SILENCE[state]}</span>}
        {copyOf !== '' && <p className="field__hint">Same text as {copyOf}: one voice.</p>}
      </div>
    </li>
  )
}

function copyOf(comparison: Comparison, cell: PointCell, letters: ReadonlyMap<string, string>): string {
  const voice = (comparison.copies ?? []).find((ids) => ids.includes(cell.articleId)) ?? []
  return voice
    .filter((id) => id !== cell.articleId)
    .map((id) => letters.get(id) ?? '?')
    .join(' and ')
}

interface ClaimLinkProps {
  readonly words: string
  /** It is the claim at hand. */
  readonly isHere: boolean
  readonly onPress: () => void
}

function ClaimLink({ words, isHere, onPress }: ClaimLinkProps) {
  if (isHere) {
    return (
      <p className="claim-link claim-link--here">
        <q>{words}</q> <span className="field__hint">(this claim)</span>
      </p>
    )
  }
  return (
    <button type="button" className="claim-link" onClick={onPress}>
      <q>{words}</q>
    </button>
  )
}
