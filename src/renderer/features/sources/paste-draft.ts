import { useState } from 'react'

/** Text that is being pasted and not stored yet. */
export interface PasteDraft {
  readonly text: string
  readonly title: string
}

const EMPTY: PasteDraft = { text: '', title: '' }

/** By project, for as long as the window is open: closing the dialog or leaving the view loses nothing. */
const drafts = new Map<string, PasteDraft>()

/** The project's unstored text, and the function that keeps another; `null` forgets it. */
export function usePasteDraft(projectId: string): readonly [PasteDraft, (draft: PasteDraft | null) => void] {
  const [draft, setDraft] = useState(drafts.get(projectId) ?? EMPTY)
  const keep = (next: PasteDraft | null) => {
    if (next) drafts.set(projectId, next)
    else drafts.delete(projectId)
    setDraft(next ?? EMPTY)
  }
  return [draft, keep]
}
