import type { OwnOpposites, RuleName, Sensitivity } from '../../core'
import { codebookOf } from '../codebook'
import type { ProjectContents } from '../project-contents'
import type { TagRecord } from '../project-rows'
import {
  type AnnotationDifference,
  annotationDifferences,
  type DeclaredDifference,
  declaredDifferences,
} from './own-row-differences'
import {
  type ColleagueReviewDifference,
  colleagueDifferences,
  type ReviewDifferences,
  reviewDifferences,
} from './review-differences'
import { sameJson } from './same-json'
import { type SourceDifference, sourceDifferences, sourcesReordered } from './source-differences'

export interface TagDifference {
  readonly id: string
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
  /** The name that it had before; null where that is the same. */
  readonly formerName: string | null
  /** What else of it is otherwise; empty unless `change` is `changed`. */
  readonly aspects: readonly TagAspect[]
}

/** What of a tag can differ beside its name. */
const TAG_ASPECTS = ['colour', 'parentId', 'definition'] as const
export type TagAspect = (typeof TAG_ASPECTS)[number]

export type SettingDifference =
  | { readonly setting: 'rule'; readonly rule: RuleName; readonly on: boolean }
  | { readonly setting: 'opposites'; readonly pair: OwnOpposites; readonly change: 'added' | 'removed' }
  | { readonly setting: 'sensitivity'; readonly from: Sensitivity; readonly to: Sensitivity }
  | { readonly setting: 'codebook' }
  | { readonly setting: 'blind'; readonly on: boolean }
  /** Names that mean the same, or a saved view, by its name. */
  | {
      readonly setting: 'names' | 'view'
      readonly id: string
      readonly name: string
      readonly change: 'added' | 'removed' | 'changed'
    }

/** All that a reader would notice when a project that stands as `from` stood as `to`; always in the same order. */
export interface ProjectDifference extends ReviewDifferences {
  /** Null where the name is the same. */
  readonly name: { readonly from: string; readonly to: string } | null
  readonly sources: readonly SourceDifference[]
  readonly reordered: boolean
  readonly tags: readonly TagDifference[]
  readonly settings: readonly SettingDifference[]
  readonly colleagues: readonly ColleagueReviewDifference[]
  readonly annotations: readonly AnnotationDifference[]
  readonly declared: readonly DeclaredDifference[]
}

/** Compares two states of a project. Times of change and undo lists are no differences. */
export function projectDifference(from: ProjectContents, to: ProjectContents): ProjectDifference {
  const [was, is] = [from.project?.name ?? '', to.project?.name ?? '']
  return {
    name: was === is ? null : { from: was, to: is },
    sources: sourceDifferences(from, to),
    reordered: sourcesReordered(from, to),
    ...reviewDifferences(from, to),
    tags: tagDifferences(from, to),
    settings: settingDifferences(from, to),
    colleagues: colleagueDifferences(from, to),
    annotations: annotationDifferences(from, to),
    declared: declaredDifferences(from, to),
  }
}

/** True where a reader would notice nothing. */
export function isSame(difference: ProjectDifference): boolean {
  const { name, reordered, ...lists } = difference
  return name === null && !reordered && Object.values(lists).every((list) => list.length === 0)
}

function tagDifferences(from: ProjectContents, to: ProjectContents): readonly TagDifference[] {
  const before = new Map(from.tags.map((tag) => [tag.id, tag]))
  const after = new Map(to.tags.map((tag) => [tag.id, tag]))
  const all = [...to.tags, ...from.tags.filter((tag) => !after.has(tag.id))]
  const found = all.flatMap(({ id, name }): TagDifference[] => {
    const [old, now] = [before.get(id), after.get(id)]
    if (!old) return [{ id, name, change: 'added', formerName: null, aspects: [] }]
    if (!now) return [{ id, name, change: 'removed', formerName: null, aspects: [] }]
    const renamed = old.name !== now.name
    const aspects = TAG_ASPECTS.filter((aspect) => aspectOf(old, aspect) !== aspectOf(now, aspect))
    if (!renamed && aspects.length === 0) return []
    return [{ id, name, change: 'changed', formerName: renamed ? old.name : null, aspects }]
  })
  return found.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
}

/** A parent that is null and one that is not written down are the same. */
function aspectOf(tag: TagRecord, aspect: TagAspect): string {
  return tag[aspect] ?? ''
}

function settingDifferences(from: ProjectContents, to: ProjectContents): readonly SettingDifference[] {
  const [was, is] = [settingsOf(from), settingsOf(to)]
  const lacks = (own: readonly OwnOpposites[], { a, b }: OwnOpposites) =>
    !own.some((pair) => pair.a === a && pair.b === b)
  const rule = (name: RuleName, on: boolean): SettingDifference => ({ setting: 'rule', rule: name, on })
  const opposites = (pair: OwnOpposites, change: 'added' | 'removed'): SettingDifference => ({
    setting: 'opposites',
    pair,
    change,
  })
  return [
    ...was.rulesOff.filter((name) => !is.rulesOff.includes(name)).map((name) => rule(name, true)),
    ...is.rulesOff.filter((name) => !was.rulesOff.includes(name)).map((name) => rule(name, false)),
    ...is.own.filter((pair) => lacks(was.own, pair)).map((pair) => opposites(pair, 'added')),
    ...was.own.filter((pair) => lacks(is.own, pair)).map((pair) => opposites(pair, 'removed')),
    ...(was.sensitivity === is.sensitivity
      ? []
      : [{ setting: 'sensitivity', from: was.sensitivity, to: is.sensitivity } as const]),
    ...namedDifferences('names', was.ledger, is.ledger),
    ...(sameJson(codebookOf(from.project), codebookOf(to.project)) ? [] : [{ setting: 'codebook' } as const]),
    ...namedDifferences('view', from.project?.savedViews ?? [], to.project?.savedViews ?? []),
    ...(was.blind === is.blind ? [] : [{ setting: 'blind', on: is.blind } as const]),
  ]
}

/** A project without settings has those that projects start with. */
function settingsOf({ project }: ProjectContents) {
  const {
    rulesOff = [],
    ownOpposites: own = [],
    sensitivity = 'balanced',
    ledger = [],
  } = project?.engine ?? {}
  return { rulesOff, own, sensitivity, ledger, blind: project?.blind ?? false }
}

function namedDifferences(
  setting: 'names' | 'view',
  from: readonly { readonly id: string; readonly name: string }[],
  to: readonly { readonly id: string; readonly name: string }[],
): readonly SettingDifference[] {
  const before = new Map(from.map((row) => [row.id, row]))
  const after = new Map(to.map((row) => [row.id, row]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): SettingDifference[] => {
    const [old, now] = [before.get(id), after.get(id)]
    const name = now?.name ?? old?.name ?? ''
    if (sameJson(old, now)) return []
    return [{ setting, id, name, change: !old ? 'added' : now ? 'changed' : 'removed' }]
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
