import type { Finding, JudgeUse } from '../../../core'
import { judgeUseLine } from '../../engine/judge-words'
import { Toggle } from '../../ui/toggle'
import { countsByRule } from './finding-counts'
import { countWords } from './rule-list'

interface JudgeSwitchProps {
  readonly isOn: boolean
  /** Null where nothing is compared. */
  readonly use: JudgeUse | null
  readonly findings: readonly Finding[] | null
  readonly onChange: (on: boolean) => void
}

/** Digits of a fingerprint that are enough to tell two models apart by eye. */
const SHORT = 12

/** The local judge: what it is, which one it is, what it did here, and its switch. */
export function JudgeSwitch({ isOn, use, findings, onChange }: JudgeSwitchProps) {
  const identity = use?.identity ?? null
  const counts = findings && identity && countsByRule(findings)
  return (
    <div className={isOn ? 'rule rule--alone' : 'rule rule--alone rule--off'} data-testid="judge-switch">
      <Toggle isSelected={isOn} onChange={onChange}>
        <span className="rule__name">The local judge</span>
      </Toggle>
      <div className="rule__says">
        <p>
          A second view beside the rules. It has learnt from examples to tell whether two claims can both be
          true, and finds conflicts that no rule knows. It gives its view, not a fact, and it can be wrong.
        </p>
        <p>It runs on this computer, and nothing is sent.</p>
        {/* What it did with the settings before would be read as what it does with these. */}
        {isOn && use && use.state !== 'off' && <p className="judge-switch__did">{judgeUseLine(use)}</p>}
        {identity && (
          <dl className="judge-facts">
            <dt>Model</dt>
            <dd>
              {identity.name} {identity.version}
            </dd>
            <dt>SHA-256</dt>
            <dd className="numeric" title={identity.sha256}>
              {identity.sha256.slice(0, SHORT)}…
            </dd>
          </dl>
        )}
      </div>
      <p className="rule__count numeric">
        {isOn ? counts && `${countWords('judge', counts.get('judge'))} by the judge alone` : 'off'}
      </p>
    </div>
  )
}
