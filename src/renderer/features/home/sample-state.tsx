import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Progress } from '../../ui/progress'
import type { Sample } from './use-sample'

/** How far the opening of the sample project is, or why it failed. */
export function SampleState({ sample }: { readonly sample: Sample }) {
  if (sample.state === 'idle') return null
  if (sample.state === 'working') {
    const label = `Reading the sample articles: ${sample.done} of ${sample.total}`
    return (
      <Progress label={label} done={sample.done} total={sample.total}>
        <Button small tone="quiet" onPress={sample.cancel}>
          Stop
        </Button>
      </Progress>
    )
  }
  return (
    <Notice
      tone="error"
      actions={
        <Button small onPress={sample.start}>
          Try again
        </Button>
      }
    >
      The sample project was not opened. {sample.message}
    </Notice>
  )
}
