import { useHotkeys } from 'react-hotkeys-hook'
import type { VerdictReason } from '../../../core'
import type { Codebook, VerdictChoice } from '../../../project'
import { useVerdictKeys } from '../../findings/use-verdict-keys'
import { takesLetters } from '../../ui/key-targets'

interface CompareKeys {
  /** Id of the chosen finding; null when there is none. */
  readonly chosen: string | null
  readonly step: (by: 1 | -1) => void
  readonly stepPair: (by: 1 | -1) => void
  /** By which words findings are judged here. */
  readonly codebook: Codebook
  readonly verdict: (choice: VerdictChoice, reason: VerdictReason | null) => void
  /** Gives a verdict that asks for a reason; one that was given before stays. */
  readonly deny: (choice: VerdictChoice) => void
  readonly show: () => void
  readonly toggleTogether: () => void
  /** Sources as texts, or point by point. */
  readonly toggleLayout: () => void
  /** Two sources as one text, or side by side. */
  readonly toggleRedline: () => void
  /** Brings the other columns to what is read in one. */
  readonly matchSides: () => void
  readonly makeBase: () => void
  /** Opens or closes the claim inspector. */
  readonly inspect: () => void
  /** Next or previous claim, while the inspector is open. */
  readonly stepClaim: (by: 1 | -1) => void
  readonly focusTags: () => void
  readonly focusNote: () => void
  readonly focusSearch: () => void
  /** Escape, where it means nothing else. */
  readonly leave: () => void
}

/**
 * The keys of the Compare view. Single letters never fire while typing, and can be switched off. Returns whether `2` was pressed and a letter for the reason is awaited.
 */
export function useCompareKeys(keys: CompareKeys): boolean {
  const { asksReason, letter: options, plain } = useVerdictKeys(keys)
  // Where these signs lie on the keyboard, and what is held down to type them, depends on its language.
  const sign = { ...options, ignoreModifiers: true } as const

  useHotkeys(
    'j',
    plain(() => keys.step(1)),
    options,
  )
  useHotkeys(
    'k',
    plain(() => keys.step(-1)),
    options,
  )
  useHotkeys('l', plain(keys.toggleTogether), options)
  useHotkeys('b', plain(keys.makeBase), options)
  useHotkeys('i', plain(keys.inspect), options)
  useHotkeys('/', plain(keys.focusSearch), sign)
  useHotkeys(
    ',',
    plain(() => keys.stepClaim(-1)),
    { ...sign, delimiter: '|' },
  )
  useHotkeys(
    '.',
    plain(() => keys.stepClaim(1)),
    sign,
  )
  useHotkeys(
    '[',
    plain(() => keys.stepPair(-1)),
    sign,
  )
  useHotkeys(
    ']',
    plain(() => keys.stepPair(1)),
    sign,
  )
  useHotkeys('enter', plain(keys.show), {
    enabled: options.enabled,
    // Enter on a button, a link or a list entry belongs to that control.
    ignoreEventWhen: (event) =>
      takesLetters() ||
      (event.target instanceof Element &&
        event.target.closest('button, a, summary, [role="option"], [role="tab"]') !== null),
  })
  return asksReason
}
