import type { ReactNode } from 'react'
import './page.css'

interface PageProps {
  readonly title: string
  /** A sentence under the title. */
  readonly intro?: ReactNode
  /** Buttons beside the title. */
  readonly actions?: ReactNode
  readonly width?: 'text' | 'wide'
  readonly testId: string
  readonly children: ReactNode
}

/** A calm page of one column: title, what it is for, content. Scrolls by itself. */
export function Page({ title, intro, actions, width = 'text', testId, children }: PageProps) {
  return (
    <div className="page" data-testid={testId}>
      <div className={`page__column page__column--${width}`}>
        <header className="page__head">
          <h2 className="page__title">{title}</h2>
          {actions && <div className="page__actions">{actions}</div>}
        </header>
        {intro && <p className="page__intro">{intro}</p>}
        {children}
      </div>
    </div>
  )
}

/** A part of a page under its own heading. */
export function PageSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="page__section" aria-label={title}>
      <h3 className="page__heading">{title}</h3>
      {children}
    </section>
  )
}
