import { useMemo } from 'react'
import type { Comparison } from '../../core'
import { type SavedView, type SourceRecord, sourceName } from '../../project'
import { useComparison } from '../engine/use-comparison'
import { useProject, useProjects, useSources, useTags } from '../storage/queries'
import { sourceLetter } from '../ui/source-letter'
import type { PaletteEntry } from './palette-entries'
import type { Place } from './use-place'

interface PaletteWays {
  readonly go: (place: Place) => void
  /** Looks for a tag of the open project. */
  readonly onTag: (name: string) => void
  /** Goes to what was saved under a name. */
  readonly onView: (view: SavedView) => void
}

/** Everything of the open project, and the other projects, that can be gone to by name. */
export function usePaletteMatter(
  projectId: string | null,
  { go, onTag, onView }: PaletteWays,
): readonly PaletteEntry[] {
  const projects = useProjects()
  // No project has this id: the questions are asked all the same, and answered with nothing.
  const id = projectId ?? ''
  const sources = useSources(id)
  const tags = useTags(id)
  const views = useProject(id)?.savedViews
  const { comparison } = useComparison(id)
  return useMemo(
    () => [
      ...(views ?? []).map((view) => viewEntry(view, onView)),
      ...(sources ?? []).map((source, index) => sourceEntry(source, index, go)),
      ...findingEntries(id, sources ?? [], comparison, go),
      ...(tags ?? []).map(({ id: tagId, name, definition }) => ({
        id: `tag:${tagId}`,
        label: name,
        ...(definition && { detail: definition }),
        group: 'Tags' as const,
        act: () => onTag(name),
      })),
      ...(projects ?? [])
        .filter((project) => project.id !== projectId)
        .map((project) => ({
          id: `project:${project.id}`,
          label: project.name,
          group: 'Projects' as const,
          act: () => go({ view: 'sources', projectId: project.id }),
        })),
    ],
    [projects, projectId, id, views, sources, tags, comparison, go, onTag, onView],
  )
}

const VIEW_WORDS = { compare: 'Compare', review: 'Review', search: 'Search' } as const

function viewEntry(view: SavedView, onView: (view: SavedView) => void): PaletteEntry {
  const detail = `saved view of ${VIEW_WORDS[view.view]}`
  return { id: `view:${view.id}`, label: view.name, detail, group: 'Views', act: () => onView(view) }
}

function sourceEntry(source: SourceRecord, index: number, go: (place: Place) => void): PaletteEntry {
  const { id, projectId, meta } = source
  const detail = [meta.publisher, meta.author].filter(Boolean).join(' · ')
  return {
    id: `source:${id}`,
    label: `${sourceLetter(index)}  ${sourceName(source)}`,
    ...(detail && { detail }),
    group: 'Sources',
    act: () => go({ view: 'sources', projectId, passage: { sourceId: id, span: null } }),
  }
}

function findingEntries(
  projectId: string,
  sources: readonly SourceRecord[],
  comparison: Comparison | null,
  go: (place: Place) => void,
): readonly PaletteEntry[] {
  const letters = new Map(sources.map(({ id }, index) => [id, sourceLetter(index)]))
  const conflicts = comparison?.findings.filter(({ kind }) => kind === 'contradiction') ?? []
  return conflicts.map(({ id, a, b }) => ({
    id: `finding:${id}`,
    label: `“${a.quote}”`,
    detail: `${letters.get(a.articleId) ?? ''} against ${letters.get(b.articleId) ?? ''}: “${b.quote}”`,
    group: 'Findings',
    act: () => go({ view: 'compare', projectId, at: { show: 'finding', id } }),
  }))
}
