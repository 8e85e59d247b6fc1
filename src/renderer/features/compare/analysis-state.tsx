import { RotateCcw } from 'lucide-react'
import { progressWords } from '../../engine/judge-words'
import type { ComparisonView } from '../../engine/use-comparison'
import { Button } from '../../ui/button'
import { countedFirst } from '../../ui/counted'
import { Progress } from '../../ui/progress'

interface AnalysisStateProps {
  readonly view: ComparisonView
  readonly letters: ReadonlyMap<string, string>
}

function Missing({ view, letters }: AnalysisStateProps) {
  const missing = view.comparison?.notAnalysed ?? []
  return (
    <details className="missing">
      <summary>
        {countedFirst(missing.length, 'part')} {missing.length === 1 ? 'was' : 'were'} not analysed
      </summary>
      <div className="missing__list">
        <p>What was not compared is not “no conflict”.</p>
        <ul>
          {missing.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only ever replaced whole
            <li key={i}>
              {part.articles.map((id) => letters.get(id) ?? '?').join(' and ')}: {part.message}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

/** How far the comparison is, what it did not analyse and why, and the way to stop or try again. */
export function AnalysisState({ view, letters }: AnalysisStateProps) {
  const { state, progress, comparison, message } = view
  if (state === 'working') {
    const done = progress?.done ?? 0
    const total = progress?.total ?? 0
    return (
      <Progress label={progressWords(progress)} done={done} total={total}>
        <Button small tone="quiet" onPress={view.cancel}>
          Stop
        </Button>
      </Progress>
    )
  }
  const isWhole = state === 'done' && comparison?.notAnalysed.length === 0
  return (
    <div className="analysis" role="status">
      {message && <span className="analysis__message">{message}</span>}
      {isWhole ? (
        <span className="numeric">
          {comparison.pairsDone} of {comparison.pairsTotal} {comparison.pairsTotal === 1 ? 'pair' : 'pairs'}{' '}
          compared
        </span>
      ) : (
        <>
          {comparison && comparison.notAnalysed.length > 0 && <Missing view={view} letters={letters} />}
          <Button small onPress={view.rerun}>
            <RotateCcw size={14} aria-hidden /> Compare again
          </Button>
        </>
      )}
    </div>
  )
}
