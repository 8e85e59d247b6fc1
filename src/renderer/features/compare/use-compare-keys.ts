import { useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import type { VerdictReason, VerdictValue } from '../../../core'
import { reasonForLetter } from '../../review/guard-words'
import { useSetting } from '../../storage/settings'
import { takesLetters } from '../../ui/key-targets'

interface CompareKeys {
  /** Id of the chosen finding; null when there is none. */
  readonly chosen: string | null
  readonly step: (by: 1 | -1) => void
  readonly stepPair: (by: 1 | -1) => void
  readonly verdict: (verdict: VerdictValue, reason: VerdictReason | null) => void
  /** Judges that it is no conflict; a reason that was given before stays. */
  readonly deny: () => void
  readonly show: () => void
  readonly toggleTogether: () => void
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
  const [letterKeys] = useSetting('letterKeys')
  // The finding whose reason is awaited: a letter must never judge another one that was chosen meanwhile.
  const [asksFor, setAsksFor] = useState<string | null>(null)
  const asksReason = asksFor !== null && asksFor === keys.chosen
  const stopAsking = () => setAsksFor(null)
  const options = {
    enabled: letterKeys,
    useKey: true,
    preventDefault: true,
    enableOnFormTags: true,
    ignoreEventWhen: takesLetters,
  } as const
  // Where these signs lie on the keyboard, and what is held down to type them, depends on its language.
  const sign = { ...options, ignoreModifiers: true } as const
  const plain = (act: () => void) => () => {
    stopAsking()
    act()
  }

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
  useHotkeys(
    '1',
    plain(() => keys.verdict('conflict', null)),
    options,
  )
  useHotkeys(
    '3',
    plain(() => keys.verdict('undecided', null)),
    options,
  )
  useHotkeys(
    '2',
    () => {
      keys.deny()
      setAsksFor(keys.chosen)
    },
    options,
  )
  // While a reason is awaited, letters name reasons and do nothing else.
  useHotkeys(
    't,s,r,f,o,c,x,n,m,w',
    (event) => {
      const reason = asksReason ? reasonForLetter(event.key) : null
      if (reason) {
        keys.verdict('no-conflict', reason)
        stopAsking()
      } else if (event.key === 't') keys.focusTags()
      else if (event.key === 'n') keys.focusNote()
    },
    options,
  )
  useHotkeys('escape', () => (asksReason ? stopAsking() : keys.leave()), {
    enableOnFormTags: true,
    ignoreEventWhen: (event) => event.defaultPrevented || takesLetters(),
  })
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
    enabled: letterKeys,
    // Enter on a button, a link or a list entry belongs to that control.
    ignoreEventWhen: (event) =>
      takesLetters() ||
      (event.target instanceof Element &&
        event.target.closest('button, a, summary, [role="option"], [role="tab"]') !== null),
  })
  return asksReason
}
