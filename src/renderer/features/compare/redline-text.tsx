import { memo } from 'react'
import type { RedlineChange, RedlinePiece, RedlineRow } from '../../../core'
import type { RedlineMark } from './redline-places'
import { changeWords } from './redline-places'

interface RedlineLineProps {
  readonly row: RedlineRow
  readonly changes: readonly RedlineChange[]
  readonly letters: readonly [string, string]
  /** The change that is looked at, where it stands in this row. */
  readonly current: number | null
  readonly marks: readonly RedlineMark[]
  readonly selectedId: string | null
  readonly onSelect: (findingId: string) => void
}

const SIGNS = { conflict: '#', guard: '~', same: '=', reworded: '≈', moved: '⇅' } as const
const SIGN_WORDS = {
  conflict: 'Conflict here',
  guard: 'Difference here that is no conflict',
  same: 'Agreement here',
  reworded: 'Agreement in other words here',
  moved: 'Agreement that stands elsewhere in the other text',
} as const

/** One paragraph of a redline: its text with what was taken out and put in, findings in the margin. */
export const RedlineLine = memo(function RedlineLine(props: RedlineLineProps) {
  const { row, changes, letters, current, marks, selectedId, onSelect } = props
  const isChosen = marks.some(({ findingId }) => findingId === selectedId)
  return (
    <div className={isChosen ? 'redline__row is-current' : 'redline__row'}>
      <div className="redline__margin">
        {marks.map(({ findingId, kind }) => (
          <button
            key={findingId}
            type="button"
            className={`redline__sign redline__sign--${kind}`}
            aria-label={SIGN_WORDS[kind]}
            aria-pressed={findingId === selectedId}
            title={SIGN_WORDS[kind]}
            onClick={() => onSelect(findingId)}
          >
            {SIGNS[kind]}
          </button>
        ))}
      </div>
      <p className="redline__line">
        {groupsOf(row).map(({ change, pieces }) => {
          const key = `${pieces[0]?.kind}${pieces[0]?.from}`
          const of = change === null ? undefined : changes[change]
          if (change === null || !of) return pieces.map((piece) => <Piece key={piece.from} piece={piece} />)
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this is a place in a text
            <span
              key={key}
              role="group"
              tabIndex={-1}
              className={change === current ? 'change is-current' : 'change'}
              data-change={change}
              aria-label={changeWords(of, change, changes.length, letters)}
            >
              {pieces.map((piece) => (
                <Piece key={`${piece.kind}${piece.from}`} piece={piece} />
              ))}
            </span>
          )
        })}
      </p>
    </div>
  )
})

function Piece({ piece: { kind, text } }: { readonly piece: RedlinePiece }) {
  if (kind === 'only-a') return <del>{text}</del>
  return kind === 'only-b' ? <ins>{text}</ins> : text
}

interface PieceGroup {
  readonly change: number | null
  readonly pieces: readonly RedlinePiece[]
}

/** Pieces that stand beside each other and belong to one change, or to none. */
function groupsOf(row: RedlineRow): readonly PieceGroup[] {
  const groups: PieceGroup[] = []
  for (const piece of row) {
    const last = groups.at(-1)
    if (last && last.change === piece.change)
      groups[groups.length - 1] = { ...last, pieces: [...last.pieces, piece] }
    else groups.push({ change: piece.change, pieces: [piece] })
  }
  return groups
}
