import { useEffect, useState } from 'react'
import { useSaveState } from '../commands/save-state'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

/** Why the last act was not stored; stays until it is read or something was stored again. */
export function SaveProblem() {
  const { problem } = useSaveState()
  const [read, setRead] = useState<string | null>(null)
  useEffect(() => {
    if (!problem) setRead(null)
  }, [problem])
  if (!problem || problem === read) return null
  return (
    <div className="window-notice">
      <Notice
        tone="error"
        actions={
          <Button small onPress={() => setRead(problem)}>
            Close
          </Button>
        }
      >
        {problem}
      </Notice>
    </div>
  )
}
