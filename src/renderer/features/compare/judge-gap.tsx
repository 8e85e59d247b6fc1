import type { JudgeUse } from '../../../core'
import { judgeGap } from '../../engine/judge-words'
import { Button } from '../../ui/button'

interface JudgeGapProps {
  readonly use: JudgeUse
  readonly onRetry: () => void
}

/** The list lacks what the judge would have added: said where the list is read, with what stands and what to do. */
export function JudgeGap({ use, onRetry }: JudgeGapProps) {
  const gap = judgeGap(use)
  if (gap === null) return null
  return (
    <div className="judge-gap" role="status">
      <p>{gap}</p>
      <Button small onPress={onRetry}>
        Compare again
      </Button>
    </div>
  )
}
