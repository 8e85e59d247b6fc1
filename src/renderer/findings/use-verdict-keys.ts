import { useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import type { VerdictReason } from '../../core'
import { type Codebook, VERDICT_KEYS, type VerdictChoice } from '../../project'
import { useSetting } from '../storage/settings'
import { FREED_KEY } from '../ui/changed-keys'
import { takesLetters } from '../ui/key-targets'
import { typedKey } from '../ui/typed-key'
import { choiceForKey, reasonForLetterIn } from './judging-keys'

interface VerdictKeyActions {
  /** Id of the chosen finding; null when there is none. */
  readonly chosen: string | null
  /** By which words findings are judged here. */
  readonly codebook: Codebook
  readonly verdict: (choice: VerdictChoice, reason: VerdictReason | null) => void
  /** Gives a verdict that asks for a reason; one that was given before stays. */
  readonly deny: (choice: VerdictChoice) => void
  readonly focusTags: () => void
  readonly focusNote: () => void
  /** What S does while no reason is awaited: one listener for both, since between two the page is drawn anew. */
  readonly setAside?: () => void
  /** What R does while no reason is awaited; see `setAside`. */
  readonly toggleLayout?: () => void
  /** What D does while no reason is awaited; see `setAside`. */
  readonly toggleRedline?: () => void
  /** What M does while no reason is awaited; see `setAside`. */
  readonly matchSides?: () => void
  /** Escape, where it means nothing else. */
  readonly leave: () => void
}

export interface VerdictKeys {
  /** A verdict that asks for a reason was given, and its letter is awaited. */
  readonly asksReason: boolean
  /** Options of a single letter that acts as a key. */
  readonly letter: LetterOptions
  /** An act after which no reason is awaited any more; where one is, and the letter names it, that instead. */
  readonly plain: (act: () => void) => (event: KeyboardEvent) => void
}

interface LetterOptions {
  readonly enabled: boolean
  readonly useKey: true
  readonly preventDefault: true
  readonly enableOnFormTags: true
  readonly ignoreEventWhen: typeof takesLetters
}

/** Letters that mean nothing but a reason; the views have keys of their own for the others. */
const ONLY_REASONS = 'a,c,e,f,g,h,o,p,q,u,v,w,x,y,z'
const NOTHING = () => {}

/** The keys that judge: those of the codebook's verdicts, then a letter for the reason; T and N. Single letters never fire while typing, and can be switched off. */
export function useVerdictKeys(actions: VerdictKeyActions): VerdictKeys {
  const [letterKeys] = useSetting('letterKeys')
  // The finding whose reason is awaited, and for which verdict: a letter must never judge another one that was chosen
  // meanwhile.
  const [asked, setAsked] = useState<{ readonly finding: string; readonly choice: VerdictChoice } | null>(
    null,
  )
  const asksReason = asked !== null && asked.finding === actions.chosen
  // Not where nothing is asked: setting what stands there already can draw the whole view once more.
  const stopAsking = () => {
    if (asked !== null) setAsked(null)
  }
  const letter: LetterOptions = {
    enabled: letterKeys,
    useKey: true,
    preventDefault: true,
    enableOnFormTags: true,
    ignoreEventWhen: takesLetters,
  }
  const plain = (act: () => void) => (event: KeyboardEvent) => {
    const reason = asked && asksReason ? reasonForLetterIn(actions.codebook, typedKey(event)) : null
    stopAsking()
    if (asked && reason !== null) actions.verdict(asked.choice, reason)
    else act()
  }
  const judge = (event: KeyboardEvent) => {
    stopAsking()
    const choice = choiceForKey(actions.codebook, event.key)
    if (!choice) return
    if (choice.meaning !== 'no-conflict' || actions.codebook.reasons.length === 0) {
      return actions.verdict(choice, null)
    }
    actions.deny(choice)
    if (actions.chosen !== null) setAsked({ finding: actions.chosen, choice })
  }
  useHotkeys(VERDICT_KEYS.join(), judge, letter)
  useHotkeys('t', plain(actions.focusTags), letter)
  useHotkeys('n', plain(actions.focusNote), letter)
  useHotkeys('s', plain(actions.setAside ?? NOTHING), letter)
  useHotkeys('r', plain(actions.toggleLayout ?? NOTHING), letter)
  useHotkeys('d', plain(actions.toggleRedline ?? NOTHING), letter)
  useHotkeys('m', plain(actions.matchSides ?? NOTHING), letter)
  useHotkeys(`${ONLY_REASONS},${FREED_KEY}`, plain(NOTHING), letter)
  useHotkeys('escape', () => (asksReason ? stopAsking() : actions.leave()), {
    enableOnFormTags: true,
    ignoreEventWhen: (event) => event.defaultPrevented || takesLetters(),
  })
  return { asksReason, letter, plain }
}
