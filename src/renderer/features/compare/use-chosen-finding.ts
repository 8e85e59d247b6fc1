import { useEffect, useRef, useState } from 'react'
import type { Finding, FindingSide } from '../../../core'
import { EVERYTHING, type FindingFilter, groupOf, neighbourOf } from '../../findings/finding-filter'
import { sourcesOf } from '../../findings/finding-sides'
import type { ListedFindings } from '../../findings/use-listed-findings'
import { useSetting } from '../../storage/settings'
import type { Show } from './reading-surface'
import type { Inspector } from './use-inspector'

interface ChoiceInput {
  readonly projectId: string
  readonly list: ListedFindings
  readonly shown: readonly string[]
  readonly bringUp: (wanted: readonly string[]) => void
  readonly inspector: Inspector
  readonly filter: FindingFilter
  readonly setFilter: (filter: FindingFilter) => void
  /** The reader was led to nothing else: the finding that the review stood at is shown where it stands. */
  readonly comesBack: boolean
}

interface ChosenFinding {
  readonly selected: Finding | null
  readonly select: (id: string) => void
  readonly step: (by: 1 | -1) => void
  /** What the reading surface is asked to bring into sight. */
  readonly show: Show
  readonly showSide: (side: FindingSide) => void
  /** Chooses a finding that comes only with the next look at the store. */
  readonly setChosenId: (id: string) => void
}

/** The finding that is chosen: kept for each project, with its columns, its tab and, where it is open, the inspector. */
export function useChosenFinding(input: ChoiceInput): ChosenFinding {
  const { projectId, list, shown, bringUp, inspector, filter, setFilter, comesBack } = input
  const { all, filtered } = list
  const [places, setPlaces] = useSetting('reviewPlaces')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [show, setShow] = useState<Show>({ count: 0, side: null })
  const selectedId = chosenId ?? places[projectId] ?? null
  const selected = all.find((finding) => finding.id === selectedId) ?? null
  const select = (id: string) => {
    const finding = all.find((candidate) => candidate.id === id)
    if (!finding) return
    setChosenId(id)
    setShow(({ count }) => ({ count: count + 1, side: null }))
    void setPlaces({ ...places, [projectId]: id })
    bringUp(sourcesOf(finding))
    if (list.isBelow(finding)) list.showWeaker(true)
    if (inspector.isOpen) inspector.open(finding.a.claimId)
    if (groupOf(finding) !== filter.group) setFilter({ ...filter, group: groupOf(finding) })
  }
  // Coming back, the finding that the review stood at is shown where it stands: its columns, its tab.
  const isBack = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the finding is there
  useEffect(() => {
    if (!selected || isBack.current) return
    isBack.current = true
    if (!comesBack || chosenId !== null) return
    bringUp(sourcesOf(selected))
    setFilter({ ...EVERYTHING, group: groupOf(selected) })
  }, [selected])
  return {
    selected,
    select,
    step: (by) => {
      const next = neighbourOf(all, filtered.shown, selectedId, by)
      if (next) select(next.id)
    },
    show,
    showSide: (side) => {
      setShow(({ count }) => ({ count: count + 1, side }))
      if (!shown.includes(side.articleId)) bringUp([...(selected ? sourcesOf(selected) : []), side.articleId])
    },
    setChosenId,
  }
}
