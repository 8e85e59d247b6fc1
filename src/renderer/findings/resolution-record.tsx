import type { Resolution, Standing } from '../../core'
import { Button } from '../ui/button'
import { ChoiceGroup } from '../ui/choice-group'
import { standingChoices, standingWords } from './resolution-words'
import { StoredField } from './stored-field'
import './record.css'

interface ResolutionRecordProps {
  readonly resolution: Resolution | undefined
  /** Letters of the sources of both sides. */
  readonly letters: readonly [string, string]
  /** False when it was not stored. */
  readonly onResolve: (resolution: Partial<Said> | null) => Promise<boolean>
}

type Said = Omit<Resolution, 'at'>

const NOTHING: Said = { stands: 'open', why: '', wouldChange: '' }

/** Which of the two readings stands, why, and what would change that. Folded away until it is wanted. */
export function ResolutionRecord({ resolution, letters, onResolve }: ResolutionRecordProps) {
  const { stands, why, wouldChange } = resolution ?? NOTHING
  return (
    <details className="record">
      <summary className="record__title">
        Resolution{' '}
        <span className="record__state">{resolution ? standingWords(stands, letters) : 'none yet'}</span>
      </summary>
      <div className="record__body">
        <ChoiceGroup<Standing | 'none'>
          label="Which reading stands"
          choices={standingChoices(letters)}
          value={resolution ? stands : 'none'}
          onChange={(chosen) => chosen !== 'none' && void onResolve({ stands: chosen })}
        />
        <StoredField
          label="Why"
          labelShown
          rows={2}
          value={why}
          placeholder="What speaks for it"
          onStore={(next) => onResolve({ why: next })}
        />
        <StoredField
          label="What would change it"
          labelShown
          rows={2}
          value={wouldChange}
          placeholder="A document, a witness, a date…"
          onStore={(next) => onResolve({ wouldChange: next })}
        />
        {resolution && (
          <div>
            <Button small tone="quiet" onPress={() => void onResolve(null)}>
              Take the resolution back
            </Button>
          </div>
        )}
      </div>
    </details>
  )
}
