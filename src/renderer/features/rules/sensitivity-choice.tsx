import { type Finding, SENSITIVITIES, type Sensitivity } from '../../../core'
import { ChoiceGroup } from '../../ui/choice-group'
import { counted, countedFirst } from '../../ui/counted'
import { countsAt, type ListCounts } from './finding-counts'

interface SensitivityChoiceProps {
  /** Null where nothing is compared. */
  readonly findings: readonly Finding[] | null
  readonly value: Sensitivity
  readonly onChange: (value: Sensitivity) => void
}

const WORDS: { readonly [S in Sensitivity]: { readonly label: string; readonly hint: string } } = {
  sure: { label: 'Only sure', hint: 'The fewest: only what looks certain.' },
  balanced: { label: 'Balanced', hint: 'What is worth your time.' },
  everything: { label: 'Everything', hint: 'Whatever any rule found, also the doubtful.' },
}

/** How far down the ranked list goes. */
export function SensitivityChoice({ findings, value, onChange }: SensitivityChoiceProps) {
  return (
    <>
      <ChoiceGroup
        label="How much is listed"
        labelHidden
        shape="rows"
        choices={SENSITIVITIES.map((sensitivity) => {
          const { label, hint } = WORDS[sensitivity]
          const counts = findings && countsAt(findings, sensitivity)
          return { value: sensitivity, label, hint: counts ? `${hint} ${countWords(counts)}` : hint }
        })}
        value={value}
        onChange={onChange}
      />
      <p className="field__hint">
        This changes how many findings are listed, never their order. What is not listed is counted under the
        list, where you can look at it. What you have judged is always listed.
      </p>
    </>
  )
}

function countWords({ conflicts, notConflicts, agreements }: ListCounts): string {
  const seeming = counted(notConflicts, 'that only looks like one', 'that only look like one')
  return `${countedFirst(conflicts, 'conflict')}, ${seeming}, ${counted(agreements, 'agreement')}.`
}
