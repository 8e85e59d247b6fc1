import type { Tag } from '../../core'
import { type ColleagueReviewRecord, codebookOf } from '../../project'
import { useReviewer } from '../engine/use-reviewer'
import { useProject } from '../storage/queries'
import { Chip } from '../ui/chip'
import { colleagueSays, hiddenWords } from './colleague-words'

interface ColleagueVerdictsProps {
  readonly verdicts: readonly ColleagueReviewRecord[]
  readonly tags: readonly Tag[]
  /** The reader has given a verdict on the finding: nothing is hidden from them any more. */
  readonly isJudged: boolean
}

/** What other reviewers said on the chosen finding, each under their name; nothing where nobody did. */
export function ColleagueVerdicts({ verdicts, tags, isJudged }: ColleagueVerdictsProps) {
  const [reviewer] = useReviewer()
  const project = useProject(verdicts[0]?.projectId ?? '')
  // Until it is known whether they are to be hidden, they are.
  if (verdicts.length === 0 || !project) return null
  if (project.blind && !isJudged) return <p className="detail__more">{hiddenWords(verdicts.length)}</p>
  return (
    <details className="colleagues" open>
      <summary className="colleagues__title">
        Colleagues <span className="numeric tab__count">{verdicts.length}</span>
      </summary>
      <ul className="colleagues__list" aria-label="Verdicts of colleagues">
        {verdicts.map((row) => {
          const { name, says } = colleagueSays(row, reviewer?.id ?? null, codebookOf(project))
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
