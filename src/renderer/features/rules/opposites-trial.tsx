import { useState } from 'react'
import { type OppositesTest, type OwnOpposites, reasonWords, type Span } from '../../../core'
import { Chip } from '../../ui/chip'
import { TextField } from '../../ui/text-field'
import { litRuns } from './lit-runs'
import { type Trial, useTrial } from './use-trial'

interface OppositesTrialProps {
  /** The pairs that are set, and the one being typed. */
  readonly ownOpposites: readonly OwnOpposites[]
  readonly isOff: boolean
}

/** Two sentences to try the pairs on: whether they fire, on which words, and what holds them back. */
export function OppositesTrial({ ownOpposites, isOff }: OppositesTrialProps) {
  const [a, setA] = useState('')
  const [b, setB] = useState('')
  const trial = useTrial(ownOpposites, a, b)
  return (
    <section className="trial" aria-label="Try them on two sentences">
      <h4 className="trial__title">Try them on two sentences</h4>
      <div className="trial__sentences">
        <TextField label="One source says" rows={2} value={a} onChange={setA} />
        <TextField label="The other says" rows={2} value={b} onChange={setB} />
      </div>
      <div className="trial__result" role="status">
        <Result trial={trial} hasPairs={ownOpposites.length > 0} />
        {isOff && trial.state === 'tried' && (
          <p className="field__hint">Their rule is switched off above: in the comparison nothing fires.</p>
        )}
      </div>
    </section>
  )
}

function Result({ trial, hasPairs }: { readonly trial: Trial; readonly hasPairs: boolean }) {
  if (trial.state === 'failed') return <p className="field__error">{trial.message}</p>
  if (trial.state === 'waiting') {
    return (
      <p className="field__hint">
        {hasPairs
          ? 'Type both sentences: the answer stands here.'
          : 'Add a pair, or type one above, and two sentences: the answer stands here.'}
      </p>
    )
  }
  const { a, b, result } = trial
  return (
    <>
      <p className="trial__verdict">
        <Verdict result={result} />
      </p>
      {result.opposites && (
        <>
          <Sentence text={a} cues={result.cuesA} />
          <Sentence text={b} cues={result.cuesB} />
        </>
      )}
      {result.guards.length > 0 && result.outcome === 'conflict' && (
        <p className="field__hint">
          Asked whether both may be true because of{' '}
          {result.guards.map(({ guard }) => reasonWords(guard)).join(', ')}: none holds.
        </p>
      )}
    </>
  )
}

function Verdict({ result }: { readonly result: OppositesTest }) {
  const { outcome, opposites, guard } = result
  const pair = opposites && `“${opposites.a.trim()}” against “${opposites.b.trim()}”`
  switch (outcome) {
    case 'conflict':
      return (
        <>
          <Chip tone="conflict"># Fires</Chip> {pair}: a conflict.
        </>
      )
    case 'held-back':
      return (
        <>
          <Chip tone="guard">Held back</Chip> {pair}, but both may be true
          {guard && ` because of ${reasonWords(guard.guard)}${guard.note && `: ${guard.note}`}`}. It would
          stand under “Not conflicts”.
        </>
      )
    case 'other-matter':
      return (
        <>
          <Chip>Does not fire</Chip> {pair} are there, but the sentences share too little else to speak of one
          matter.
        </>
      )
    case 'not-there':
      return (
        <>
          <Chip>Does not fire</Chip> None of the pairs stands one in each sentence.
        </>
      )
  }
}

function Sentence({ text, cues }: { readonly text: string; readonly cues: readonly Span[] }) {
  return (
    <blockquote className="trial__sentence">
      {litRuns(text, cues).map((run, i) =>
        run.lit ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one sentence never move
          <mark key={i} className="trial__cue">
            {run.text}
          </mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one sentence never move
          <span key={i}>{run.text}</span>
        ),
      )}
    </blockquote>
  )
}
