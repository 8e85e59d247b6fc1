import { type CellState, cellWords } from '../../core'
import './cell-sign.css'

/** A sign for each state; it never stands without its word. */
const SIGNS: Readonly<Record<CellState, string>> = {
  says: '=',
  denies: '#',
  differs: '≠',
  silent: '·',
  'not-covered': '–',
}

/** The sign of a state, for pictures. */
export function signOf(state: CellState): string {
  return SIGNS[state]
}

/** A state as sign and word. */
export function CellSign({ state }: { readonly state: CellState }) {
  return (
    <span className={`cell-sign cell-sign--${state}`}>
      <span className="cell-sign__sign" aria-hidden>
        {SIGNS[state]}
      </span>
      {cellWords(state)}
    </span>
  )
}
