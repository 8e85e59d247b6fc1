import { type Sensitivity, sensitivityWords } from '../../../core'
import { Button } from '../../ui/button'
import { countedFirst } from '../../ui/counted'

export interface CutState {
  readonly sensitivity: Sensitivity
  /** How many of the open tab are below the cut and pass the filter. */
  readonly weaker: number
  readonly showsWeaker: boolean
  readonly onShowWeaker: (on: boolean) => void
  /** Rules that are off; the judge is none. */
  readonly rulesOff: number
  readonly judgeOff: boolean
  readonly onRules: () => void
}

/** Where the list ends and why: the cut, what lies below it, and rules that are off. Nothing is left out unsaid. */
export function ListCut({
  sensitivity,
  weaker,
  showsWeaker,
  onShowWeaker,
  rulesOff,
  judgeOff,
  onRules,
}: CutState) {
  const off = rulesOff > 0 ? ` ${countedFirst(rulesOff, 'rule')} ${rulesOff === 1 ? 'is' : 'are'} off.` : ''
  return (
    <div className="list-cut">
      <p>
        {weaker === 0
          ? `List: ${sensitivityWords(sensitivity)}. Nothing weaker is left out.`
          : `${countedFirst(weaker, 'weaker one')} ${weaker === 1 ? 'is' : 'are'} ${showsWeaker ? 'listed for now' : 'not listed'}.`}
        {off}
        {judgeOff && ' The judge is off.'}
      </p>
      {weaker > 0 && (
        <Button small tone="quiet" onPress={() => onShowWeaker(!showsWeaker)}>
          {showsWeaker ? 'Hide them' : 'List them'}
        </Button>
      )}
      <Button small tone="quiet" onPress={onRules}>
        Rules
      </Button>
    </div>
  )
}
