import type { Claim, Comparison } from '../../../core'
import { type SourceRecord, sourceName } from '../../../project'
import type { SearchFound, TextHit } from '../../engine/search-texts'
import { counted, countedFirst } from '../../ui/counted'
import { sourceLetter } from '../../ui/source-letter'
import { hullOf, type ItemTarget, type SearchItem } from './search-items'

/** One place where it stands, with what is around it. */
export interface SearchResult {
  readonly id: string
  readonly before: string
  readonly lit: string
  readonly after: string
  readonly label: string
  readonly about: string
  readonly target: ItemTarget
}

/** The results of one source, or all notes on findings, or all tags. */
export interface SearchGroup {
  readonly id: string
  /** The source's letter; null where the group is not a source. */
  readonly letter: string | null
  readonly name: string
  /** How often it stands there, also where not all places are listed. */
  readonly count: number
  readonly results: readonly SearchResult[]
}

/** Characters of context on each side: about a line and a half in all. */
const CONTEXT = 90

/** The places grouped by where they stand, in the order of the items. */
export function searchGroups(
  found: SearchFound,
  items: readonly SearchItem[],
  sources: readonly SourceRecord[],
  comparison: Comparison | null,
): readonly SearchGroup[] {
  const claims = new Map(
    sources.map(({ id }) => [id, comparison?.claims.filter(({ articleId }) => articleId === id) ?? []]),
  )
  const groups = new Map<string, SearchGroup & { readonly results: SearchResult[] }>()
  for (const [index, item] of items.entries()) {
    const count = found.counts[index] ?? 0
    if (count === 0) continue
    const before = groups.get(groupId(item))
    groups.set(groupId(item), {
      ...nameOf(item, sources),
      id: groupId(item),
      count: (before?.count ?? 0) + count,
      results: before?.results ?? [],
    })
  }
  for (const hit of found.hits) {
    const item = items[hit.text]
    if (item)
      groups.get(groupId(item))?.results.push(resultOf(hit, item, claims.get(item.sourceId ?? '') ?? []))
  }
  return [...groups.values()]
}

function groupId({ sourceId, kind }: SearchItem): string {
  return sourceId ?? (kind === 'tag' ? 'tags' : 'findings')
}

function nameOf(item: SearchItem, sources: readonly SourceRecord[]): Pick<SearchGroup, 'letter' | 'name'> {
  const at = sources.findIndex(({ id }) => id === item.sourceId)
  const source = sources[at]
  if (source) return { letter: sourceLetter(at), name: sourceName(source) }
  return { letter: null, name: item.kind === 'tag' ? 'Tags' : 'Notes on findings' }
}

function resultOf(hit: TextHit, item: SearchItem, claims: readonly Claim[]): SearchResult {
  const { from, to } = hit
  return {
    id: `${hit.text}:${from}`,
    ...context(item.text, from, to),
    label: item.label,
    about: item.about,
    target: item.kind === 'text' ? passageTarget(item, hit, claims) : item.target,
  }
}

/** A place in a source's text: the passage itself, and the claim that it stands in. */
function passageTarget(
  { sourceId }: SearchItem,
  { from, to }: TextHit,
  claims: readonly Claim[],
): ItemTarget {
  if (sourceId === null) return { passage: null, compare: null }
  const claim = claims.find((one) => {
    const hull = hullOf(one)
    return hull !== null && hull.from < to && from < hull.to
  })
  return {
    passage: { sourceId, span: { from, to } },
    compare: claim ? { show: 'claim', id: claim.id } : null,
  }
}

/** What stands around a place in its line, cut at words, with an ellipsis where there is more. */
export function context(
  text: string,
  from: number,
  to: number,
): Pick<SearchResult, 'before' | 'lit' | 'after'> {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const lineEnd = text.indexOf('\n', to)
  const end = lineEnd === -1 ? text.length : lineEnd
  const start = from - lineStart > CONTEXT ? wordAfter(text, from - CONTEXT, from) : lineStart
  const stop = end - to > CONTEXT ? wordBefore(text, to + CONTEXT, to) : end
  return {
    before: `${start > lineStart ? '…' : ''}${text.slice(start, from)}`,
    lit: text.slice(from, to),
    after: `${text.slice(to, stop)}${stop < end ? '…' : ''}`,
  }
}

function wordAfter(text: string, at: number, limit: number): number {
  const gap = text.slice(at, limit).search(/\s/u)
  return gap === -1 ? at : at + gap + 1
}

function wordBefore(text: string, at: number, limit: number): number {
  const gap = text.slice(limit, at).search(/\s\S*$/u)
  return gap === -1 ? at : limit + gap
}

/** How much was found, for eyes and ears: "37 places in four sources and in notes". */
export function foundWords(groups: readonly SearchGroup[]): string {
  const places = groups.reduce((sum, { count }) => sum + count, 0)
  if (places === 0) return 'Nothing found'
  const sources = groups.filter(({ letter }) => letter !== null).length
  const others = groups.filter(({ letter }) => letter === null).map(({ name }) => name.toLowerCase())
  const where = [...(sources > 0 ? [counted(sources, 'source')] : []), ...others].join(', ')
  const listed = groups.reduce((sum, { results }) => sum + results.length, 0)
  const rest = listed < places ? `; the first ${listed.toLocaleString('en-GB')} are listed` : ''
  return `${countedFirst(places, 'place')} in ${where}${rest}`
}
