import type { ReactNode } from 'react'
import { Switch } from 'react-aria-components'
import './toggle.css'

interface ToggleProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
}

/** Something that is on or off, and takes effect at once. */
export function Toggle({ isSelected, onChange, children }: ToggleProps) {
  return (
    <Switch className="toggle" isSelected={isSelected} onChange={onChange}>
      <span className="toggle__track" aria-hidden>
        <span className="toggle__knob" />
      </span>
      <span>{children}</span>
    </Switch>
  )
}
