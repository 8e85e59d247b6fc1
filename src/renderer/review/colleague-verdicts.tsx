import type { Tag } from '../../core'
import type { ColleagueReviewRecord } from '../../project'
import { useReviewer } from '../engine/use-reviewer'
import { Chip } from '../ui/chip'
import { colleagueSays } from './colleague-words'

interface ColleagueVerdictsProps {
  readonly verdicts: readonly ColleagueReviewRecord[]
  readonly tags: readonly Tag[]
}

/** What other reviewers said on the chosen finding, each under their name; nothing where nobody did. */
export function ColleagueVerdicts({ verdicts, tags }: ColleagueVerdictsProps) {
  const [reviewer] = useReviewer()
  if (verdicts.length === 0) return null
  return (
    <details className="colleagues" open>
      <summary className="colleagues__title">
        Colleagues <span className="numeric tab__count">{verdicts.length}</span>
      </summary>
      <ul className="colleagues__list" aria-label="Verdicts of colleagues">
        {verdicts.map((row) => {
          const { name, says } = colleagueSays(row, reviewer?.id ?? null)
          const named = tags.filter((tag) => row.tags.includes(tag.id))
          return (
            <li key={row.id} className="colleagues__one">
              <p>
                <strong>{name}:</strong> {says}
              </p>
              {named.length > 0 && (
                <p className="detail__guards">
                  {named.map((tag) => (
                    <Chip key={tag.id}>{tag.name}</Chip>
                  ))}
                </p>
              )}
              {row.note !== '' && <p className="colleagues__note">{row.note}</p>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
