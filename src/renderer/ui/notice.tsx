import type { ReactNode } from 'react'

interface NoticeProps {
  readonly tone?: 'plain' | 'error' | 'good'
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A message that stays where it matters: what happened, what is safe, what to do. */
export function Notice({ tone = 'plain', children, actions }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <div className="notice__body">{children}</div>
      {actions && <div className="notice__actions">{actions}</div>}
    </div>
  )
}
