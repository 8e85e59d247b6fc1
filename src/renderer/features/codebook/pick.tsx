import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'

interface PickProps<T extends string> {
  /** What is picked; spoken with the present value. */
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly icon?: ReactNode }[]
  readonly onPick: (value: T) => void
}

/** One of several, shown as a button that opens the list. */
export function Pick<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  const shown = options.find((option) => option.value === value)
  return (
    <Menu
      label={label}
      trigger={
        <Button aria-label={`${label}: ${shown?.label ?? value}`}>
          {shown?.icon}
          <span className="pick__value">{shown?.label ?? value}</span>
          <ChevronDown size={13} aria-hidden />
        </Button>
      }
      entries={options.map((option) => ({
        id: option.value,
        label: option.label,
        icon: option.icon,
        onAction: () => onPick(option.value),
      }))}
    />
  )
}
