import type { ReactNode } from 'react'

/** A small labelled mark. */
export function Chip({
  tone,
  children,
}: {
  readonly tone?: 'conflict' | 'agree' | 'guard'
  readonly children: ReactNode
}) {
  return <span className={tone ? `chip chip--${tone}` : 'chip'}>{children}</span>
}
