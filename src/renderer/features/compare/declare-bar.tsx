import { X } from 'lucide-react'
import { useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { anchorFor, type Claim, findingKey, hull } from '../../../core'
import type { DeclaredRelation } from '../../../project'
import { newId } from '../../commands/new-id'
import type { Run } from '../../findings/use-run'
import { useSetting } from '../../storage/settings'
import { Button, IconButton } from '../../ui/button'
import { Key } from '../../ui/key-names'
import { takesLetters } from '../../ui/key-targets'
import { focusInside } from '../../ui/panel-focus'
import './declare-bar.css'
import { passageState, shortQuote, type TakenPassage } from './passage-pair'
import { useSelectedPassage } from './use-selected-passage'

interface DeclareBarProps {
  readonly projectId: string
  readonly texts: ReadonlyMap<string, string>
  readonly letters: ReadonlyMap<string, string>
  /** The claim that is inspected: it can be taken like a selection. */
  readonly claim: Claim | null
  readonly run: Run
  /** The finding is in the list from now on; null where the two are kept apart. */
  readonly onDeclared: (findingId: string | null, relation: DeclaredRelation) => void
}

/** Two passages, taken one after the other, are declared a conflict, a match, or not to belong together. */
export function DeclareBar({ projectId, texts, letters, claim, run, onDeclared }: DeclareBarProps) {
  const [letterKeys] = useSetting('letterKeys')
  const [taken, take] = useState<TakenPassage | null>(null)
  const selected = useSelectedPassage(texts)
  const inspected = claim && { sourceId: claim.articleId, ...hull(claim.spans) }
  const state = passageState(taken, selected ?? inspected)
  // An inspected claim alone asks for nothing: the bar comes with a selection, or once something was taken.
  const isShown = state.step !== 'none' && (taken !== null || selected !== null)
  const drop = () => {
    take(null)
    window.getSelection()?.removeAllRanges()
  }
  useHotkeys(
    'p',
    () => {
      if (state.step === 'one') take(state.passage)
      else if (state.step === 'two') focusInside('[data-declare] button')
    },
    {
      enabled: letterKeys,
      useKey: true,
      preventDefault: true,
      enableOnFormTags: true,
      ignoreEventWhen: takesLetters,
    },
  )
  const declare = async (relation: DeclaredRelation) => {
    if (state.step !== 'two') return
    const [a, b] = [state.first, state.second].map((one) =>
      anchorFor(texts.get(one.sourceId) ?? '', one.sourceId, one),
    )
    if (!a || !b || !(await run({ kind: 'declare', projectId, id: newId(), relation, a, b }))) return
    drop()
    const sides = [a, b].map(({ sourceId, quote }) => ({ articleId: sourceId, quote }))
    const [one, other] = sides
    onDeclared(relation !== 'apart' && one && other ? findingKey(one, other) : null, relation)
  }
  if (!isShown) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to Escape in what is inside
    <div
      className="declare"
      data-declare
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        drop()
      }}
    >
      <div className="declare__words" role="status">
        {state.step === 'one' && <Quoted passage={state.passage} texts={texts} letters={letters} />}
        {state.step === 'waiting' && (
          <>
            <Quoted passage={state.first} texts={texts} letters={letters} />
            <p className="declare__hint">
              Now select the other passage, or inspect its claim with <Key of="I" /> and press <Key of="P" />.
            </p>
          </>
        )}
        {state.step === 'two' && (
          <>
            <Quoted passage={state.first} texts={texts} letters={letters} />
            <Quoted passage={state.second} texts={texts} letters={letters} />
          </>
        )}
      </div>
      <div className="declare__acts">
        {state.step === 'one' && (
          <Button small tone="primary" onPress={() => take(state.passage)}>
            Put beside another passage <Key of="P" />
          </Button>
        )}
        {state.step === 'two' && (
          <>
            <Button small tone="primary" onPress={() => void declare('conflict')}>
              They conflict
            </Button>
            <Button small onPress={() => void declare('match')}>
              They say the same
            </Button>
            <Button small onPress={() => void declare('apart')}>
              Keep apart
            </Button>
          </>
        )}
        <IconButton small label="Let go" shortcut="Esc" icon={<X size={15} />} onPress={drop} />
      </div>
    </div>
  )
}

function Quoted({
  passage,
  texts,
  letters,
}: {
  readonly passage: TakenPassage
  readonly texts: ReadonlyMap<string, string>
  readonly letters: ReadonlyMap<string, string>
}) {
  return (
    <p className="declare__quote">
      <span className="letter letter--small">
        <span className="visually-hidden">Source </span>
        {letters.get(passage.sourceId)}
      </span>
      <q>{shortQuote(texts.get(passage.sourceId) ?? '', passage)}</q>
    </p>
  )
}
