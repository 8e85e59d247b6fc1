import { useCallback, useEffect, useState } from 'react'
import type { ReviewerIdentity } from '../../shared/project-store-api'

/** Who works here, as colleagues see it in project files; null until it is known. */
export function useReviewer(): readonly [ReviewerIdentity | null, (name: string) => Promise<void>] {
  const [reviewer, setReviewer] = useState<ReviewerIdentity | null>(null)
  useEffect(() => {
    let current = true
    window.desktop.reviewer().then(
      (known) => current && setReviewer(known),
      // Without it everything works; only the name is not shown.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  const rename = useCallback(
    async (name: string) => setReviewer(await window.desktop.setReviewerName(name)),
    [],
  )
  return [reviewer, rename]
}
