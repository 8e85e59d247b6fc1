import './match-sides.css'
import type { MatchSides } from './use-match-sides'

/** Says what came of matching the other side: seen where something has no counterpart, spoken always. */
export function MatchSaid({ said }: Pick<MatchSides, 'said'>) {
  return (
    <p className={said && !said.isWhole ? 'match-said match-said--seen' : 'match-said'} role="status">
      {said?.words}
    </p>
  )
}
