import { useEffect } from 'react'
import type { Claim, Finding } from '../../../core'
import { claimAtShare } from './column-geometry'
import type { Inspector } from './use-inspector'
import { READING_LINE } from './use-scroll-together'

interface InspectingInput {
  readonly inspector: Inspector
  readonly selected: Finding | null
  readonly shown: readonly string[]
  readonly bringUp: (wanted: readonly string[]) => void
  readonly openDrawer: () => void
  /** The inspector is asked for from outside the view, by the menu or by name. */
  readonly asksInspector: boolean
  readonly onAsked: () => void
}

interface Inspecting {
  /** Opens it at a claim, whose source is brought beside the base. */
  readonly inspect: (claim: Claim) => void
  /** Opens it at a claim by its id, else at the one before the reader's eyes. */
  readonly openInspector: (claimId?: string) => void
  readonly toggleInspector: () => void
}

/** The ways into the claim inspector. */
export function useInspecting(input: InspectingInput): Inspecting {
  const { inspector, selected, shown, bringUp, openDrawer, asksInspector, onAsked } = input
  const inspect = (claim: Claim) => {
    const beside = shown.find((id) => id !== claim.articleId)
    if (beside) bringUp([beside, claim.articleId])
    inspector.open(claim.id)
  }
  /** In the column with the focus, else of the chosen finding. */
  const openInspector = (claimId?: string) => {
    const column = document.activeElement?.closest<HTMLElement>('[data-source]')
    inspector.open(claimId ?? (column ? claimAtShare(column, READING_LINE) : (selected?.a.claimId ?? null)))
    openDrawer()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked for
  useEffect(() => {
    if (!asksInspector) return
    if (!inspector.isOpen) openInspector()
    onAsked()
  }, [asksInspector])
  return {
    inspect,
    openInspector,
    toggleInspector: () => (inspector.isOpen ? inspector.close() : openInspector()),
  }
}
