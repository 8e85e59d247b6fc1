import type { ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useSetting } from '../../storage/settings'

interface ComparePanelsProps {
  /** There is room for both beside each other. */
  readonly wide: boolean
  readonly drawerOpen: boolean
  readonly reading: ReactNode
  /** The findings, or the claim that is inspected. */
  readonly panel: ReactNode
}

/** The texts and the panel at their right; in a narrow window the panel is a drawer over them. */
export function ComparePanels({ wide, drawerOpen, reading, panel }: ComparePanelsProps) {
  const [panels, setPanels] = useSetting('panels')
  if (!wide) {
    return (
      <div className="compare__panels">
        {reading}
        {drawerOpen && <div className="drawer">{panel}</div>}
      </div>
    )
  }
  return (
    <Group
      className="compare__panels"
      defaultLayout={layoutFrom(panels['compare'])}
      onLayoutChanged={(layout) =>
        void setPanels({ ...panels, compare: [layout['reading'] ?? 70, layout['findings'] ?? 30] })
      }
    >
      <Panel id="reading" minSize="40%">
        {reading}
      </Panel>
      <Separator className="splitter" aria-label="Width of the findings" />
      <Panel id="findings" minSize="280px" maxSize="50%" defaultSize="380px">
        {panel}
      </Panel>
    </Group>
  )
}

function layoutFrom(
  stored: readonly number[] | undefined,
): { reading: number; findings: number } | undefined {
  const [reading, findings] = stored ?? []
  return reading !== undefined && findings !== undefined ? { reading, findings } : undefined
}
