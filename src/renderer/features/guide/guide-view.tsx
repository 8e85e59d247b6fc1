import { useRef } from 'react'
import { Button } from 'react-aria-components'
import './guide.css'
import { GuideBlockView } from './guide-block-view'
import { GUIDE_SECTIONS } from './guide-content'

/** The user guide: contents at the side, sections to read, the keys at the end. */
export function GuideView() {
  const text = useRef<HTMLDivElement>(null)
  const goTo = (id: string) => {
    const heading = text.current?.querySelector<HTMLElement>(`#${CSS.escape(headingId(id))}`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <div className="guide" data-testid="guide">
      <nav className="guide__contents" aria-label="Contents of the guide">
        <ol>
          {GUIDE_SECTIONS.map((section) => (
            <li key={section.id}>
              <Button className="guide__link" onPress={() => goTo(section.id)}>
                {section.title}
              </Button>
            </li>
          ))}
        </ol>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled with the keyboard */}
      <section className="guide__text" ref={text} aria-label="Guide" tabIndex={0}>
        {GUIDE_SECTIONS.map((section) => (
          <section key={section.id} className="guide__section" aria-labelledby={headingId(section.id)}>
            <h2 id={headingId(section.id)} tabIndex={-1}>
              {section.title}
            </h2>
            {section.blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the guide is a constant
              <GuideBlockView key={index} block={block} />
            ))}
          </section>
        ))}
      </section>
    </div>
  )
}

function headingId(sectionId: string): string {
  return `guide-${sectionId}`
}
