import { useHotkeys } from 'react-hotkeys-hook'
import type { VerdictReason } from '../../../core'
import type { Codebook, VerdictChoice } from '../../../project'
import { useVerdictKeys } from '../../findings/use-verdict-keys'
import { takesLetters } from '../../ui/key-targets'

interface ReviewKeys {
  /** Id of the finding at hand; null when there is none. */
  readonly chosen: string | null
  readonly step: (by: 1 | -1) => void
  readonly setAside: () => void
  /** By which words findings are judged here. */
  readonly codebook: Codebook
  readonly verdict: (choice: VerdictChoice, reason: VerdictReason | null) => void
  /** Gives a verdict that asks for a reason; one that was given before stays. */
  readonly deny: (choice: VerdictChoice) => void
  /** Shows the finding in its sources. */
  readonly show: () => void
  readonly focusTags: () => void
  readonly focusNote: () => void
}

/** The keys of the review. Returns whether `2` was pressed and a letter for the reason is awaited. */
export function useReviewKeys(keys: ReviewKeys): boolean {
  const { asksReason, letter, plain } = useVerdictKeys({ ...keys, leave: () => undefined })
  useHotkeys(
    'j',
    plain(() => keys.step(1)),
    letter,
  )
  useHotkeys(
    'k',
    plain(() => keys.step(-1)),
    letter,
  )
  useHotkeys('enter', plain(keys.show), {
    enabled: letter.enabled,
    ignoreEventWhen: (event) =>
      takesLetters() ||
      (event.target instanceof Element && event.target.closest('button, a, summary, select, label') !== null),
  })
  return asksReason
}
