import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { type Article, type Comparison, withDeclared } from '../../core'
import type { SourceRecord } from '../../project'
import { engineOf } from '../storage/project-engine'
import { useDeclared, useProject, useSources } from '../storage/queries'
import type { CompareProgress } from './compare-messages'
import { sessionFor } from './comparison-session'

export interface ComparisonView {
  /**
   * The newest result: the last whole one while a new one is made, partial ones the first time. Findings of sources
   * that have been removed are taken out at once. With one source there is a result too (its cuts), with no pairs.
   */
  readonly comparison: Comparison | null
  /** `empty`: fewer than two sources, nothing to compare. */
  readonly state: 'empty' | 'working' | 'done' | 'stopped' | 'failed'
  readonly progress: CompareProgress | null
  /** What went wrong, in plain words; null when nothing did. */
  readonly message: string | null
  cancel(): void
  rerun(): void
}

/** The comparison of a project's sources by its settings, kept up to date in a worker. All callers share one run. */
export function useComparison(projectId: string): ComparisonView {
  const sources = useSources(projectId)
  const project = useProject(projectId)
  const session = useMemo(() => sessionFor(projectId), [projectId])
  useEffect(() => {
    if (!sources || !project) return
    const { rulesOff, ownOpposites, ledger = [] } = engineOf(project)
    session.setInput(sources.map(articleOf), { rulesOff, ownOpposites, ledger })
  }, [session, sources, project])
  const view = useSyncExternalStore(session.subscribe, session.view)
  const declared = useDeclared(projectId)
  // What the reader declared stands in every view and report, beside what the engine found.
  const comparison = useMemo(() => {
    const texts = new Map(sources?.map(({ id, text }) => [id, text]))
    return view.comparison && declared && withDeclared(view.comparison, declared, texts)
  }, [view.comparison, declared, sources])
  return useMemo(
    () => ({
      ...view,
      comparison: comparison ?? view.comparison,
      cancel: session.cancel,
      rerun: session.rerun,
    }),
    [view, comparison, session],
  )
}

/** The part of a stored source that the engine takes. */
export function articleOf(source: SourceRecord): Article {
  const { id, text, meta, cutOverrides, claimEdits } = source
  return { id, text, meta, cutOverrides, ...(claimEdits && { claimEdits }) }
}
