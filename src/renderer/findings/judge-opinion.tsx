import type { Finding, JudgeView } from '../../core'
import { isJudgeCue, litCues } from './judge-cues'
import { opinionWords } from './judge-opinion-words'

interface JudgeOpinionProps {
  readonly finding: Finding
  readonly view: JudgeView
  /** Of the sources of the two passages that it has read. */
  readonly letters: readonly [string, string]
}

/** How the local judge sees the chosen pair: in words, and as a quiet bar. */
export function JudgeOpinion({ finding, view, letters }: JudgeOpinionProps) {
  const words = opinionWords(view, letters)
  const isLit = litCues(finding).some((cues) => cues.some(isJudgeCue))
  return (
    <div className="opinion" data-testid="judge-view">
      <h3 className="opinion__title">The judge’s view, not a fact</h3>
      <p>{words.join(' ')}</p>
      <div className="opinion__scale" aria-hidden>
        <span>both true</span>
        <span className="opinion__bar">
          <span className="opinion__fill" style={{ width: `${100 * view.contradiction}%` }} />
        </span>
        <span>conflict</span>
      </div>
      {isLit && (
        <p>
          Words with <span className="judge-cue">a line above</span> weigh most with it.
        </p>
      )}
    </div>
  )
}
