import { useMemo, useState } from 'react'
import { type ComparisonView, useComparison } from '../../engine/use-comparison'
import { useTextSearch } from '../../engine/use-text-search'
import { useAnnotations, useReviews, useSources, useTags } from '../../storage/queries'
import { useSetting } from '../../storage/settings'
import { type SearchItem, searchItems } from './search-items'
import { type SearchGroup, searchGroups } from './search-results'
import { queryOf, type SearchWish, wishOf } from './search-wish'

export interface SearchState {
  /** Null until the sources are read from the store. */
  readonly sourceCount: number | null
  readonly wish: SearchWish
  readonly change: (change: Partial<SearchWish>) => void
  /** Null before anything was looked for, and while the first answer is awaited. */
  readonly groups: readonly SearchGroup[] | null
  /** Why nothing could be looked for, in plain words. */
  readonly problem: string | null
  readonly view: ComparisonView
}

/** The search of a project as it was left, its matter kept up to date, and what is found. */
export function useSearch(projectId: string): SearchState {
  const sources = useSources(projectId)
  const reviews = useReviews(projectId)
  const annotations = useAnnotations(projectId)
  const tags = useTags(projectId)
  const view = useComparison(projectId)
  const { comparison } = view
  const [kept, keep] = useSetting('searches')
  const [changed, setChanged] = useState<SearchWish | null>(null)
  const wish = useMemo(() => changed ?? wishOf(kept[projectId]), [changed, kept, projectId])
  const { where } = wish

  const items = useMemo(
    () =>
      sources && reviews && annotations && tags
        ? searchItems({ sources, reviews, annotations, tags, comparison }, where)
        : null,
    [sources, reviews, annotations, tags, comparison, where],
  )
  const texts = useMemo(() => items?.map(({ text }) => text) ?? null, [items])
  const found = useTextSearch(texts, wish)
  const answer = found?.answer ?? null
  // An answer belongs to the texts that it was made from; those that come meanwhile have other numbers.
  const [answered, setAnswered] = useState<readonly SearchItem[]>([])
  if (found && found.texts === texts && items && items !== answered) setAnswered(items)
  const groups = useMemo(() => {
    if (!answer || 'problem' in answer || !sources || answered.length !== answer.counts.length) return null
    return searchGroups(answer, answered, sources, comparison)
  }, [answer, answered, sources, comparison])

  return {
    sourceCount: sources?.length ?? null,
    wish,
    change: (change) => {
      const next = { ...wish, ...change }
      setChanged(next)
      // A search that is not kept is no loss: its place is in the field.
      void keep({ ...kept, [projectId]: queryOf(next) }).catch(() => undefined)
    },
    groups: wish.words.trim() === '' ? null : groups,
    problem: answer && 'problem' in answer ? answer.problem : null,
    view,
  }
}
