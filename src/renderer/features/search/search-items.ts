import type { Claim, Comparison, Finding, QuoteAnchor } from '../../../core'
import type { AnnotationRecord, ReviewRecord, SourceRecord, TagRecord } from '../../../project'
import type { CompareTarget } from '../../ui/compare-target'
import type { PassageTarget } from '../../ui/passage-target'
import type { SearchPlace } from './search-wish'

/** Where a hit leads to. Null `compare`: it can be shown in its source only. */
export interface ItemTarget {
  readonly passage: PassageTarget | null
  readonly compare: CompareTarget | null
}

/** A text that is searched as one. */
export interface SearchItem {
  readonly kind: 'text' | 'details' | 'claim' | 'note' | 'tag'
  /** The source that it is listed under; null for what belongs to none. */
  readonly sourceId: string | null
  readonly text: string
  /** What it is, where the words alone do not say so ("Title", "Note on a finding"). */
  readonly label: string
  /** A passage that it is about, to know it by; empty where there is none. */
  readonly about: string
  readonly target: ItemTarget
}

export interface SearchMatter {
  readonly sources: readonly SourceRecord[]
  readonly reviews: readonly ReviewRecord[]
  readonly annotations: readonly AnnotationRecord[]
  readonly tags: readonly TagRecord[]
  readonly comparison: Comparison | null
}

const NOWHERE: ItemTarget = { passage: null, compare: null }

/** Everything that is looked through, in the order in which results are shown: sources, then notes, then tags. */
export function searchItems(matter: SearchMatter, where: SearchPlace): readonly SearchItem[] {
  const looks = (place: SearchPlace) => where === 'everything' || where === place
  return [
    ...matter.sources.flatMap((source) => [
      ...(looks('texts') ? [...detailItems(source), textItem(source)] : []),
      ...(where === 'claims' ? claimItems(source, matter.comparison) : []),
    ]),
    ...(looks('notes')
      ? [
          ...matter.annotations.flatMap(annotationItem),
          ...matter.reviews.flatMap((one) => reviewItems(one, matter)),
        ]
      : []),
    ...(looks('tags') ? matter.tags.flatMap((tag) => tagItems(tag, matter)) : []),
  ]
}

function textItem(source: SourceRecord): SearchItem {
  const passage = { sourceId: source.id, span: null }
  return {
    kind: 'text',
    sourceId: source.id,
    text: source.text,
    label: '',
    about: '',
    target: { passage, compare: null },
  }
}

function detailItems(source: SourceRecord): readonly SearchItem[] {
  const { title, author, publisher, url } = source.meta
  const details: readonly (readonly [label: string, text: string | undefined])[] = [
    ['Title', title],
    ['Author', author],
    ['Publisher', publisher],
    ['Address', url],
    ['File', source.fileName ?? undefined],
  ]
  return details.flatMap(([label, text]) => {
    if (!text) return []
    const target = { passage: { sourceId: source.id, span: null }, compare: null }
    return [{ kind: 'details' as const, sourceId: source.id, text, label, about: '', target }]
  })
}

function claimItems(source: SourceRecord, comparison: Comparison | null): readonly SearchItem[] {
  const claims = comparison?.claims.filter(({ articleId }) => articleId === source.id) ?? []
  return claims.flatMap((claim) => {
    const hull = hullOf(claim)
    if (!hull) return []
    const text = source.text.slice(hull.from, hull.to)
    const target: ItemTarget = {
      passage: { sourceId: source.id, span: hull },
      compare: { show: 'claim', id: claim.id },
    }
    return [{ kind: 'claim' as const, sourceId: source.id, text, label: 'Claim', about: '', target }]
  })
}

/** From the first character of a claim to its last. */
export function hullOf(claim: Claim): { readonly from: number; readonly to: number } | null {
  const first = claim.spans[0]
  const last = claim.spans.at(-1)
  return first && last ? { from: first.from, to: last.to } : null
}

function annotationItem(annotation: AnnotationRecord): readonly SearchItem[] {
  const { sourceId, anchor, note } = annotation
  if (note === '') return []
  const passage = { sourceId, span: anchor && { from: anchor.from, to: anchor.to } }
  const label = anchor ? 'Note on a passage' : 'Note on the source'
  return [
    {
      kind: 'note',
      sourceId,
      text: note,
      label,
      about: anchor?.quote ?? '',
      target: { passage, compare: null },
    },
  ]
}

function reviewItems(review: ReviewRecord, { comparison }: SearchMatter): readonly SearchItem[] {
  const texts: readonly (readonly [label: string, text: string])[] = [
    ['Note on a finding', review.note],
    ['Why a reading stands', review.resolution?.why ?? ''],
    ['What would change that', review.resolution?.wouldChange ?? ''],
  ]
  const target = reviewTarget(review, comparison?.findings ?? [])
  return texts.flatMap(([label, text]) =>
    text === ''
      ? []
      : [{ kind: 'note' as const, sourceId: null, text, label, about: quotesOf(review), target }],
  )
}

function tagItems(tag: TagRecord, { reviews, annotations, comparison }: SearchMatter): readonly SearchItem[] {
  const text = tag.definition ? `${tag.name}: ${tag.definition}` : tag.name
  const item = (label: string, about: string, target: ItemTarget): SearchItem => {
    return { kind: 'tag', sourceId: null, text, label, about, target }
  }
  const uses = [
    ...reviews
      .filter(({ tags }) => tags.includes(tag.id))
      .map((one) => item('Tag of a finding', quotesOf(one), reviewTarget(one, comparison?.findings ?? []))),
    ...annotations
      .filter(({ tags }) => tags.includes(tag.id))
      .map(({ sourceId, anchor }) =>
        item(anchor ? 'Tag of a passage' : 'Tag of a source', anchor?.quote ?? '', {
          passage: { sourceId, span: anchor && { from: anchor.from, to: anchor.to } },
          compare: null,
        }),
      ),
  ]
  return uses.length > 0 ? uses : [item('Tag that is given to nothing', '', NOWHERE)]
}

/** The finding, where it is there; otherwise the passage that it was given on. */
function reviewTarget({ key, anchors: [a] }: ReviewRecord, findings: readonly Finding[]): ItemTarget {
  const isThere = findings.some(({ id }) => id === key)
  const passage = { sourceId: a.sourceId, span: { from: a.from, to: a.to } }
  return { passage, compare: isThere ? { show: 'finding', id: key } : null }
}

function quotesOf({ anchors }: { readonly anchors: readonly QuoteAnchor[] }): string {
  return anchors.map(({ quote }) => `“${quote}”`).join(' / ')
}
