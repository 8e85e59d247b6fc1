import type { ReactNode } from 'react'
import { Button } from '../../ui/button'

interface FirstRunProps {
  readonly onNew: () => void
  readonly onSample: () => void
  readonly onOpenFile: () => void
  readonly isReadingSample: boolean
  readonly children: ReactNode
}

const STEPS = [
  ['Bring in', 'two or more articles about the same matter, as files, pages or pasted text.'],
  [
    'Read',
    'them side by side; what they say on the same point is lined up, and where they conflict is marked.',
  ],
  ['Judge', 'each conflict yourself, tag it, note why, and save a report that others can check.'],
] as const

/** What a reader sees who has no project: what this is, and the one next step. */
export function FirstRun({ onNew, onSample, onOpenFile, isReadingSample, children }: FirstRunProps) {
  return (
    <div className="page" data-testid="first-run">
      <div className="first-run">
        <p className="first-run__name">Counterclaim</p>
        <h2 className="first-run__title">Where do your sources contradict each other?</h2>
        <ol className="first-run__steps">
          {STEPS.map(([lead, rest]) => (
            <li key={lead}>
              <strong>{lead}</strong> {rest}
            </li>
          ))}
        </ol>
        <div className="first-run__actions">
          <Button tone="primary" onPress={onNew}>
            Start a project
          </Button>
          <Button onPress={onSample} isDisabled={isReadingSample}>
            Open the sample project
          </Button>
          <Button onPress={onOpenFile}>Open a project file…</Button>
        </div>
        <p className="first-run__promise">
          Everything stays on this computer. Counterclaim has no account and never uses the network.
        </p>
        {children}
      </div>
    </div>
  )
}
