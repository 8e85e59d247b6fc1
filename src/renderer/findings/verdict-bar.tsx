import { ToggleButton } from 'react-aria-components'
import type { FindingReview, VerdictReason, VerdictValue } from '../../core'
import { type Codebook, choiceOf } from '../../project'

interface VerdictBarProps {
  /** By which words findings are judged here. */
  readonly codebook: Codebook
  readonly review: FindingReview | undefined
  /** A verdict that asks for a reason was given by key, and the letter is still owed. */
  readonly asksReason: boolean
  readonly onVerdict: (verdict: VerdictValue | null, reason: VerdictReason | null, choice?: string) => void
}

/**
 * The codebook's verdicts and, for those that mean "no conflict", its reasons. Choosing the standing verdict again
 * takes it back.
 */
export function VerdictBar({ codebook, review, asksReason, onVerdict }: VerdictBarProps) {
  const standing = review ? choiceOf(review, codebook) : null
  const { verdicts, reasons } = codebook
  return (
    <div className="verdict">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in all engines */}
      <div className="verdict__bar" role="group" aria-label="Verdict">
        {verdicts.map(({ id, meaning, key, label }) => (
          <ToggleButton
            key={id}
            className={`verdict__choice verdict__choice--${meaning}`}
            isSelected={standing?.id === id}
            onChange={(on) => {
              const reason = meaning === 'no-conflict' ? (review?.reason ?? null) : null
              if (on) onVerdict(meaning, reason, id)
              else onVerdict(null, null)
            }}
          >
            <kbd>{key}</kbd>
            {label}
          </ToggleButton>
        ))}
      </div>
      {standing?.meaning === 'no-conflict' && reasons.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div
          className={asksReason ? 'reasons reasons--asking' : 'reasons'}
          role="group"
          aria-label="Reason why it is not a conflict"
        >
          <p className="reasons__ask">{asksReason ? 'Because? Press a letter.' : 'Because'}</p>
          {reasons.map(({ id, label, letter }) => (
            <ToggleButton
              key={id}
              className="reasons__choice"
              isSelected={review?.reason === id}
              onChange={(on) => onVerdict('no-conflict', on ? id : null, standing.id)}
            >
              {asksReason && letter !== '' && <kbd>{letter}</kbd>}
              {label}
            </ToggleButton>
          ))}
        </div>
      )}
    </div>
  )
}
