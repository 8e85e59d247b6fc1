import type { ReactNode } from 'react'
import { ProgressBar } from 'react-aria-components'

interface ProgressProps {
  /** What is being done, e.g. "Comparing 3 of 10 pairs". */
  readonly label: string
  readonly done: number
  readonly total: number
  /** A cancel button. */
  readonly children?: ReactNode
}

/** Work under way: what, how far, and a way to stop it. */
export function Progress({ label, done, total, children }: ProgressProps) {
  const share = total > 0 ? Math.min(100, (100 * done) / total) : 0
  return (
    <div className="progress">
      <ProgressBar aria-label={label} value={share}>
        <div className="progress__track">
          <div className="progress__fill" style={{ width: `${share}%` }} />
        </div>
      </ProgressBar>
      <span className="progress__label numeric">{label}</span>
      {children}
    </div>
  )
}
