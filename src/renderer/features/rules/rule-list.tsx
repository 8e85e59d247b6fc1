import { type Finding, type RuleName, ruleWords } from '../../../core'
import { counted } from '../../ui/counted'
import { Toggle } from '../../ui/toggle'
import { countsByRule, NOTHING, type RuleCount } from './finding-counts'
import { RULE_DESCRIPTIONS } from './rule-descriptions'

interface RuleListProps {
  /** Null where nothing is compared. */
  readonly findings: readonly Finding[] | null
  readonly rulesOff: readonly RuleName[]
  readonly hasOwnOpposites: boolean
  readonly onChange: (rule: RuleName, on: boolean) => void
}

/** Every rule with what it looks for, an example, what it found here, and its switch. */
export function RuleList({ findings, rulesOff, hasOwnOpposites, onChange }: RuleListProps) {
  const counts = findings && countsByRule(findings)
  return (
    <ul className="rules">
      {RULE_DESCRIPTIONS.map(({ rule, says, example }) => {
        const isOn = !rulesOff.includes(rule)
        return (
          <li key={rule} className={isOn ? 'rule' : 'rule rule--off'} data-rule={rule}>
            <Toggle isSelected={isOn} onChange={(on) => onChange(rule, on)}>
              <span className="rule__name">{capital(ruleWords(rule))}</span>
            </Toggle>
            <div className="rule__says">
              <p>{says}</p>
              {example.length > 0 && (
                <p className="rule__example">
                  {example.map((sentence) => (
                    <q key={sentence}>{sentence}</q>
                  ))}
                </p>
              )}
            </div>
            <p className="rule__count numeric">
              {!isOn
                ? 'off'
                : rule === 'own-opposites' && !hasOwnOpposites
                  ? 'none set yet'
                  : counts && countWords(rule, counts.get(rule))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** What a rule has found here, in words. */
export function countWords(rule: RuleName, count: RuleCount | undefined): string {
  const { found, agreements, heldBack } = count ?? NOTHING
  if (rule === 'agreement') return counted(found, 'agreement')
  const conflicts = counted(found - agreements - heldBack, 'conflict')
  return heldBack === 0 ? conflicts : `${conflicts}, ${counted(heldBack, 'held back', 'held back')}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
