import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { HoverHint } from './hover-hint'
import { useKeyName } from './key-names'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly small?: boolean
  readonly children: ReactNode
}

function classes(tone: string, small: boolean, icon: boolean): string {
  return ['button', `button--${tone}`, small && 'button--small', icon && 'button--icon']
    .filter(Boolean)
    .join(' ')
}

/** A labelled button. */
export function Button({ tone = 'plain', small = false, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(tone, small, false)}>
      {children}
    </AriaButton>
  )
}

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  /** Spoken name and tooltip. */
  readonly label: string
  /** Key shown in the tooltip, e.g. `J`. */
  readonly shortcut?: string
  readonly icon: ReactNode
}

/** A button with an icon only; its name is spoken and shown on hover and focus. */
export function IconButton({
  tone = 'quiet',
  small = false,
  label,
  shortcut,
  icon,
  ...rest
}: IconButtonProps) {
  const nameOf = useKeyName()
  return (
    <HoverHint text={shortcut ? `${label} (${nameOf(shortcut)})` : label}>
      <AriaButton {...rest} aria-label={label} className={classes(tone, small, true)}>
        {icon}
      </AriaButton>
    </HoverHint>
  )
}
