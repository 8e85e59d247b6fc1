import type { ReactNode } from 'react'

/** What belongs here, and the one next step. */
export function EmptyState({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}) {
  return (
    <div className="empty">
      <h2 className="empty__title">{title}</h2>
      <p className="empty__text">{text}</p>
      {children && <div className="empty__actions">{children}</div>}
    </div>
  )
}
