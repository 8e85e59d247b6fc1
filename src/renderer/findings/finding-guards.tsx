import { type GuardOutcome, reasonWords } from '../../core'
import { Chip } from '../ui/chip'

/** Why both may be true: the reasons that hold, with what they rest on, and those that were looked for in vain. */
export function FindingGuards({ guards }: { readonly guards: readonly GuardOutcome[] }) {
  const held = guards.filter(({ fired }) => fired)
  const failed = guards.filter(({ fired }) => !fired)
  if (guards.length === 0) return null
  return (
    <div className="guards">
      <h3 className="guards__title">
        {held.length > 0 ? 'Both may be true, because of' : 'No reason was found why both may be true'}
      </h3>
      {held.length > 0 && (
        <ul className="detail__guards" aria-label="Reasons that hold">
          {held.map(({ guard, note }) => (
            <li key={guard}>
              <Chip tone="guard">
                {reasonWords(guard)}
                {note && `: ${note}`}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      {failed.length > 0 && (
        <p className="detail__more">
          Looked for and not found: {failed.map(({ guard }) => reasonWords(guard)).join(', ')}.
        </p>
      )}
    </div>
  )
}
