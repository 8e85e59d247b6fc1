import { Button } from './button'
import { Notice } from './notice'

interface NotAnalysedProps {
  readonly message: string
  readonly onRetry: () => void
}

/** Something was not compared: why, and the way to try again. */
export function NotAnalysed({ message, onRetry }: NotAnalysedProps) {
  return (
    <Notice
      tone="error"
      actions={
        <Button small onPress={onRetry}>
          Compare again
        </Button>
      }
    >
      {message} What was not compared is not “no conflict”.
    </Notice>
  )
}
