import type { Agreement } from '../../../core'
import { counted, countedFirst } from '../../ui/counted'
import { kappaFigure, kappaWord, percent } from './agreement-words'

interface AgreementFactsProps {
  readonly agreement: Agreement
  readonly them: string
  /** Findings that they judged and you have not. */
  readonly waiting: number
}

/** Kappa with its interval, or why there is none, in plain sentences. */
export function AgreementFacts({ agreement, them, waiting }: AgreementFactsProps) {
  const { count, observed, expected, kappa, interval } = agreement
  const waits =
    waiting > 0 &&
    `${countedFirst(waiting, 'finding')} that ${them} judged ${waiting === 1 ? 'waits' : 'wait'} for you.`
  if (observed === null || expected === null) {
    return (
      <p>
        You and {them} have not judged the same finding yet. {waits}
      </p>
    )
  }
  return (
    <>
      {kappa !== null && interval ? (
        <p className="kappa">
          <span className="kappa__figure numeric">κ = {kappaFigure(kappa)}</span>
          <span className="kappa__word">
            {kappaWord(kappa)} agreement; with 95 % confidence between {kappaFigure(interval[0])} and{' '}
            {kappaFigure(interval[1])}
          </span>
        </p>
      ) : (
        <p className="kappa">
          <span className="kappa__figure">No κ</span>
          <span className="kappa__word">
            Both always gave one and the same verdict: chance alone explains that.
          </span>
        </p>
      )}
      <p className="codebook__hint">
        Both judged {counted(count, 'finding')} and gave the same verdict on {percent(observed)} of them;
        chance would give {percent(expected)}. Cohen’s κ says how much of the rest is agreement; the word is
        that of Landis and Koch.
        {count < FEW && ' With so few the figure says little.'} {waits}
      </p>
    </>
  )
}

/** Below this the interval for large samples is not to be relied upon. */
const FEW = 30
