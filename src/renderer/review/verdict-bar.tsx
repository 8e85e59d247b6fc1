import { ToggleButton } from 'react-aria-components'
import type { FindingReview, VerdictReason, VerdictValue } from '../../core'
import { REASON_LETTERS, REASON_ORDER, reasonLabel } from './guard-words'

interface VerdictBarProps {
  readonly review: FindingReview | undefined
  /** The reader pressed 2 and owes a reason. */
  readonly asksReason: boolean
  readonly onVerdict: (verdict: VerdictValue | null, reason: VerdictReason | null) => void
}

const CHOICES: readonly { readonly value: VerdictValue; readonly key: string; readonly label: string }[] = [
  { value: 'conflict', key: '1', label: 'Conflict' },
  { value: 'no-conflict', key: '2', label: 'Not a conflict' },
  { value: 'undecided', key: '3', label: 'Undecided' },
]

/** The three verdicts and, for "not a conflict", the reasons. Choosing the standing verdict again takes it back. */
export function VerdictBar({ review, asksReason, onVerdict }: VerdictBarProps) {
  const verdict = review?.verdict ?? null
  return (
    <div className="verdict">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in all engines */}
      <div className="verdict__bar" role="group" aria-label="Verdict">
        {CHOICES.map(({ value, key, label }) => (
          <ToggleButton
            key={value}
            className={`verdict__choice verdict__choice--${value}`}
            isSelected={verdict === value}
            onChange={(on) =>
              onVerdict(on ? value : null, on && value === 'no-conflict' ? (review?.reason ?? null) : null)
            }
          >
            <kbd>{key}</kbd>
            {label}
          </ToggleButton>
        ))}
      </div>
      {verdict === 'no-conflict' && (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div
          className={asksReason ? 'reasons reasons--asking' : 'reasons'}
          role="group"
          aria-label="Reason why it is not a conflict"
        >
          <p className="reasons__ask">{asksReason ? 'Because? Press a letter.' : 'Because'}</p>
          {REASON_ORDER.map((reason) => (
            <ToggleButton
              key={reason}
              className="reasons__choice"
              isSelected={review?.reason === reason}
              onChange={(on) => onVerdict('no-conflict', on ? reason : null)}
            >
              {asksReason && <kbd>{REASON_LETTERS[reason]}</kbd>}
              {reasonLabel(reason)}
            </ToggleButton>
          ))}
        </div>
      )}
    </div>
  )
}
