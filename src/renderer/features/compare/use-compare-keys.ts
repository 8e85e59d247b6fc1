import { useRef, useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import type { VerdictReason, VerdictValue } from '../../../core'
import { useSetting } from '../../storage/settings'
import { UNTYPED_ROLES } from '../../ui/key-targets'
import { reasonForLetter } from './guard-words'

interface CompareKeys {
  readonly step: (by: 1 | -1) => void
  readonly stepPair: (by: 1 | -1) => void
  readonly verdict: (verdict: VerdictValue | null, reason: VerdictReason | null) => void
  readonly show: () => void
  readonly toggleTogether: () => void
  readonly makeBase: () => void
  readonly focusTags: () => void
  readonly focusNote: () => void
  readonly focusSearch: () => void
  readonly nextPanel: (by: 1 | -1) => void
}

/**
 * The keys of the Compare view. Single letters never fire while typing (the library leaves form fields alone) and can
 * be switched off. Returns whether `2` was pressed and a letter for the reason is awaited.
 */
export function useCompareKeys(keys: CompareKeys): boolean {
  const [letterKeys] = useSetting('letterKeys')
  const [asksReason, setAsksReason] = useState(false)
  const asking = useRef(false)
  asking.current = asksReason
  const ask = (on: boolean) => setAsksReason(on)
  const options = {
    enabled: letterKeys,
    useKey: true,
    preventDefault: true,
    enableOnFormTags: UNTYPED_ROLES,
  } as const
  const plain = (act: () => void) => () => {
    ask(false)
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
      keys.verdict('no-conflict', null)
      ask(true)
    },
    options,
  )
  // While a reason is awaited, letters name reasons and do nothing else.
  useHotkeys(
    't,s,r,f,o,c,x,n,m,w',
    (event) => {
      const reason = asking.current ? reasonForLetter(event.key) : null
      if (reason) {
        keys.verdict('no-conflict', reason)
        ask(false)
      } else if (event.key === 't') keys.focusTags()
      else if (event.key === 'n') keys.focusNote()
    },
    options,
  )
  useHotkeys('escape', () => ask(false), { enabled: asksReason, enableOnFormTags: UNTYPED_ROLES })
  useHotkeys('l', plain(keys.toggleTogether), options)
  useHotkeys('b', plain(keys.makeBase), options)
  useHotkeys('slash', plain(keys.focusSearch), { ...options, useKey: false })
  useHotkeys(
    'bracketleft',
    plain(() => keys.stepPair(-1)),
    { ...options, useKey: false },
  )
  useHotkeys(
    'bracketright',
    plain(() => keys.stepPair(1)),
    { ...options, useKey: false },
  )
  useHotkeys('enter', plain(keys.show), {
    enabled: letterKeys,
    // Enter on a button, a link or a list entry belongs to that control.
    ignoreEventWhen: (event) =>
      event.target instanceof Element &&
      event.target.closest('button, a, summary, [role="option"], [role="tab"]') !== null,
  })
  useHotkeys('f6', () => keys.nextPanel(1), { enableOnFormTags: true, preventDefault: true })
  useHotkeys('shift+f6', () => keys.nextPanel(-1), { enableOnFormTags: true, preventDefault: true })
  return asksReason
}
