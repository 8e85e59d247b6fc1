import { useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import type { VerdictReason, VerdictValue } from '../../core'
import { useSetting } from '../storage/settings'
import { takesLetters } from '../ui/key-targets'
import { reasonForLetter } from './guard-words'

interface VerdictKeyActions {
  /** Id of the chosen finding; null when there is none. */
  readonly chosen: string | null
  readonly verdict: (verdict: VerdictValue, reason: VerdictReason | null) => void
  /** Judges that it is no conflict; a reason that was given before stays. */
  readonly deny: () => void
  readonly focusTags: () => void
  readonly focusNote: () => void
  /** What S does while no reason is awaited: one listener for both, since between two the page is drawn anew. */
  readonly setAside?: () => void
  /** Escape, where it means nothing else. */
  readonly leave: () => void
}

export interface VerdictKeys {
  /** `2` was pressed and a letter for the reason is awaited. */
  readonly asksReason: boolean
  /** Options of a single letter that acts as a key. */
  readonly letter: LetterOptions
  /** An act after which no reason is awaited any more. */
  readonly plain: (act: () => void) => () => void
}

interface LetterOptions {
  readonly enabled: boolean
  readonly useKey: true
  readonly preventDefault: true
  readonly enableOnFormTags: true
  readonly ignoreEventWhen: typeof takesLetters
}

/** The keys that judge: 1, 2 and a letter, 3; T and N. Single letters never fire while typing, and can be switched off. */
export function useVerdictKeys(actions: VerdictKeyActions): VerdictKeys {
  const [letterKeys] = useSetting('letterKeys')
  // The finding whose reason is awaited: a letter must never judge another one that was chosen meanwhile.
  const [asksFor, setAsksFor] = useState<string | null>(null)
  const asksReason = asksFor !== null && asksFor === actions.chosen
  const stopAsking = () => setAsksFor(null)
  const letter: LetterOptions = {
    enabled: letterKeys,
    useKey: true,
    preventDefault: true,
    enableOnFormTags: true,
    ignoreEventWhen: takesLetters,
  }
  const plain = (act: () => void) => () => {
    stopAsking()
    act()
  }
  useHotkeys(
    '1',
    plain(() => actions.verdict('conflict', null)),
    letter,
  )
  useHotkeys(
    '3',
    plain(() => actions.verdict('undecided', null)),
    letter,
  )
  useHotkeys(
    '2',
    () => {
      actions.deny()
      setAsksFor(actions.chosen)
    },
    letter,
  )
  // While a reason is awaited, letters name reasons and do nothing else.
  useHotkeys(
    't,s,r,f,o,c,x,n,m,w',
    (event) => {
      const reason = asksReason ? reasonForLetter(event.key) : null
      if (reason) {
        actions.verdict('no-conflict', reason)
        stopAsking()
      } else if (event.key === 't') actions.focusTags()
      else if (event.key === 'n') actions.focusNote()
      else if (event.key === 's') actions.setAside?.()
    },
    letter,
  )
  useHotkeys('escape', () => (asksReason ? stopAsking() : actions.leave()), {
    enableOnFormTags: true,
    ignoreEventWhen: (event) => event.defaultPrevented || takesLetters(),
  })
  return { asksReason, letter, plain }
}
