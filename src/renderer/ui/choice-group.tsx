import { Label, Radio, RadioGroup } from 'react-aria-components'
import './choice-group.css'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

interface ChoiceGroupProps<T extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** `rows` puts each choice on a line with its hint; `segments` puts short ones beside each other. */
  readonly shape?: 'rows' | 'segments'
}

/** One of few: all choices in sight, arrow keys move between them. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { label, labelHidden, choices, value, onChange, shape = 'segments' } = props
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen)
    if (choice) onChange(choice.value)
  }
  return (
    <RadioGroup className={`choices choices--${shape}`} value={value} onChange={choose}>
      <Label className={labelHidden ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <div className="choices__list">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="choice">
            {shape === 'rows' && <span className="choice__dot" aria-hidden />}
            <span className="choice__words">
              <span className="choice__label">{choice.label}</span>
              {choice.hint && <span className="choice__hint">{choice.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
